import Errors
import Rendering
import Rules
import Workspace

/// Who works in the systems, and what they may do.
enum UserCommands {
  static let all = [addUser, editUser, grant, revoke]

  private static let newUser = Argument.newName("user", "their name", limit: User.schema.limit("user"))
  private static let user = Argument.existing(User.self, "user")
  private static let privileges = Argument<Privilege>.choice("privilege", "what they may do").repeated

  static let addUser = Command(
    "add-user", in: .procore, "Add a person who may do nothing yet.", takes: [newUser.parameter],
    needs: .privilege(.directoryAdmin),
    examples: [.init("add-user pat", "then grant")]
  ) { (call, world) throws(Refusal) in
    let user = try call(newUser, world)
    try world.requireNew(User.self, Key(user))
    world.put(User(user: user, privileges: []))
    return .nothing
  }

  private static let summary = Argument<Bool>.yesOrNo(
    "daily-summary", "whether an approver gets the daily summary of what waits")

  private static let editUser = Command(
    "edit-user", in: .procore, "Opt a person out of the approvers' daily summary, or in again.",
    takes: [user.parameter], options: [summary.parameter], needs: .privilege(.directoryAdmin),
    obeys: UserEditing.rules.rules,
    examples: [.init("edit-user kim --daily-summary no", "no more mails at 06:00", after: "add-user kim")]
  ) { (call, world) throws(Refusal) in
    var user = try call(user, world)
    user.getsSummary = try call(optional: summary, world) ?? user.getsSummary
    world.put(user)
    return .nothing
  }

  private static let grant = Command(
    "grant", in: .procore, isCommon: true, "Give a person privileges.", takes: [user.parameter, privileges.parameter],
    needs: .privilege(.directoryAdmin), obeys: Granting.rules.rules,
    examples: [.init("grant kim erp-standard can-push", "an accounting approver", after: "add-user kim")]
  ) { (call, world) throws(Refusal) in
    var user = try call(user, world)
    let granted = PrivilegeSet(try call(all: privileges, world))
    try world.permit(Granting(giver: call.user, privileges: granted))
    user.privileges.formUnion(granted)
    world.put(user)
    return .nothing
  }

  private static let revoke = Command(
    "revoke", in: .procore, "Take privileges from a person.", takes: [user.parameter, privileges.parameter],
    needs: .privilege(.directoryAdmin), obeys: Revoking.rules.rules,
    examples: [.init("revoke kim can-push", "the Export button is gone", after: "add-user kim; grant kim can-push")]
  ) { (call, world) throws(Refusal) in
    var user = try call(user, world)
    user.privileges.subtract(PrivilegeSet(try call(all: privileges, world)))
    world.put(user)
    return .nothing
  }
}

import Text
import Workspace

extension Session {
  /// What stands before `vsh>` at the prompt: who acts, where it is not support; the newest snapshot and the recording that
  /// are open; the time of the workspace, with the day from the second day on.
  public var promptText: String {
    let user = world.text(state.user)
    let parts = [
      user == User.support ? nil : user, world.history.snapshots.last.map { "[\($0.name)]" },
      recording == nil ? nil : "rec", world.now.text(seenFrom: .start),
    ]
    return parts.compactMap { $0.map(Quoting.visible) }.joined(separator: " ") + " "
  }
}

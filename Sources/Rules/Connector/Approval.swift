import Errors
import Workspace

/// The privileges of an accounting approver, as the settings read them.
public enum Approver {
  /// Sets of privileges, each of which is enough.
  public static func alternatives(in world: Workspace) -> [[Privilege]] {
    switch world.settings.approver {
    case .standard: [[.erpStandard, .canPush], [.erpAdmin, .canPush]]
    case .admin: [[.erpAdmin, .canPush]]
    }
  }
}

extension Workspace {
  /// What stands in the box for the job ID before anybody types: the job's own, what was typed for an export that failed, or
  /// the project's number (rule 22).
  public func jobID(proposedFor project: Project) -> String {
    [project.job, project.erp.typedID].first { !$0.isNone }.map(text) ?? text(project.number)
  }

  /// A job ID near the one that was wanted, which Vista would take: short enough, within the mask, and not taken yet.
  func freeJobID(like wanted: String) -> String? {
    let mask = settings.jobMask
    let letters = wanted.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let digits = letters.filter(\.isNumber)
    let stems = [String(letters.prefix(8)) + "-", String(digits.prefix(4)), ""]
    for stem in stems {
      for number in 1...99 {
        let candidate = "\(stem)\(number)"
        if candidate.utf8.count <= VistaLimit.job, mask?.fits(candidate) ?? true,
          job(numberedLike: candidate) == nil
        {
          return candidate
        }
      }
    }
    return nil
  }
}

extension Rule {
  /// What the accounting approver decides (rules 22 to 26).
  static let approval: [Rule] = [
    Rule(
      22, "approver-types-job-id", .stated,
      "Accepting a first export takes a Vista job ID, which need not be the project's number; vsh takes that number when none is typed.",
      from: [.p4, .p14], about: .deed(.decision, of: Project.self)),
    Rule(
      23, "job-id-fits-vista", .inferred, "A job ID over 10 characters, or one that does not fit the job mask, fails.",
      from: [.v9, .v11], setting: "job-mask", refuses: .jobIDInvalid, on: .export, of: Project.self
    ) { project, deed, world in
      guard case .export(let box) = deed, !project.isSynced else { return nil }
      let id = box.erpID
      let mask = world.settings.jobMask
      let number = world.text(project.number)
      let (message, reason): (Message?, String) =
        if id.isEmpty {
          ("Code can't be blank.", "the box for the job ID is empty")
        } else if id.utf8.count
          > VistaLimit.job
        {
          ("Vista takes no job ID \(id)", "it has \(id.utf8.count) characters; Vista takes \(VistaLimit.job)")
        } else if let mask, !mask.fits(id) {
          ("ERP ID must be in the \"format\": \(mask.text)", "\(id) does not fit the job mask")
        } else { (nil, "") }
      return message.map { message in
        Finding(
          message,
          Explanation(
            reason,
            waysOut: world.freeJobID(like: id.isEmpty ? number : id).map { free in
              let back = project.erp.stage.isWaiting ? [project.rejecting(in: world)] : []
              return [
                WayOut(
                  "send it again and type another",
                  back + [project.sending(in: world), ["export", "job", number, "--job-id", free]])
              ]
            } ?? [], aftermath: Deed.Box.nothingWritten))
      }
    },
    Rule(
      24, "job-id-unique", .stated,
      "A job ID that Vista has already, ignoring case, fails. It can be typed anew on the retry only when the message holds the word “code”.",
      from: [.d2h, .q], refuses: .jobIDTaken, on: .export, of: Project.self
    ) { project, deed, world in
      guard case .export(let box) = deed, !project.isSynced, let taken = world.job(numberedLike: box.erpID) else {
        return nil
      }
      let number = world.text(project.number)
      return Finding(nil, [taken.key]) { world in
        Explanation(
          "Vista has a job with this ID:",
          objects: [[world.text(taken.job), taken.description, taken.status.rawValue]],
          waysOut: world.freeJobID(like: box.erpID).map { free in
            let sending = project.erp.stage.isWaiting ? [] : [project.sending(in: world)]
            return [WayOut("export it with another ID", sending + [["export", "job", number, "--job-id", free]])]
          } ?? [],
          aftermath: Deed.Box.nothingWritten)
      }
    }.and(refuses: .readOnly, on: .decision, of: Project.self) { project, deed, world in
      let erp = project.erp
      guard case .decision(_, let typed?) = deed, erp.stage == .failed, !project.isSynced,
        !erp.error.lowercased().contains("code"), case let kept = world.jobID(proposedFor: project), typed != kept
      else { return nil }
      let number = world.text(project.number)
      return Finding(
        "the job ID \(kept) cannot be typed anew",
        Explanation(
          "the box is open on a retry only when the message holds the word “code”; it says: \(erp.error)",
          waysOut: [
            WayOut(
              "send it again",
              [["reject", "job", number], ["send", "project", number], ["export", "job", number, "--job-id", typed]])
          ]))
    }.and(refuses: .readOnly, on: .decision, of: Project.self) { project, deed, world in
      guard case .decision(_, let typed?) = deed, project.isSynced, typed != world.text(project.job) else { return nil }
      return Finding(
        "project \(world.text(project.number)) is synced with job \(world.text(project.job))",
        Explanation("the job ID is typed on the first export and stays"))
    },
    Rule(
      25, "approver-privileges", .stated,
      "Export and Update need ERP Integrations Standard or Admin, with Can Push to Accounting, which can be limited to kinds of items (vsh has all kinds); the page of the missing-phase error asks for Admin.",
      from: [.p28, .p1], setting: "approver", about: .deed(.decision, of: Project.self), .act(Granting.self)),
    Rule(
      26, "no-push-no-buttons", .inferred,
      "Who lacks Can Push to Accounting sees no Accept, Reject, Export or Update.", from: [.p28, .p31],
      about: .deed(.decision, of: Project.self), .act(Revoking.self)),
  ]
}

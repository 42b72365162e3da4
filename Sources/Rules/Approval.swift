import Errors
import Workspace

/// An approver pressing Export or Update in the Jobs tab: is there a button to press?
public struct JobPress: Act {
  /// The project.
  public let project: Project
  /// Whether it is the Update button.
  public let isUpdate: Bool
  /// The Vista job ID that was typed, or nil to leave the one in the box.
  public let typedID: String?
  public static let rules = Governing<Self>()

  /// The act.
  public init(project: Project, isUpdate: Bool, typedID: String?) {
    self.project = project
    self.isUpdate = isUpdate
    self.typedID = typedID
  }
}

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
  /// A job ID near the one that was wanted, which Vista would take: short enough, within the mask, and not taken yet.
  fileprivate func freeJobID(like wanted: String) -> String? {
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
      from: [.p4, .p14], about: JobPress.self),
    Rule(
      23, "job-id-fits-vista", .inferred, "A job ID over 10 characters, or one that does not fit the job mask, fails.",
      from: [.v9, .v11], setting: "job-mask", refuses: .jobIDInvalid
    ) { (export: JobExport, world) in
      guard !export.project.isSynced else { return nil }
      let id = export.jobID
      let mask = world.settings.jobMask
      let number = world.text(export.project.number)
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
              [
                WayOut(
                  "send it again and type another",
                  [
                    ["reject", "job", number], ["send", "project", number],
                    ["export", "job", number, "--job-id", free],
                  ])
              ]
            } ?? [], aftermath: JobExport.nothingWritten))
      }
    },
    Rule(
      24, "job-id-unique", .stated,
      "A job ID that Vista has already, ignoring case, fails. It can be typed anew on the retry only when the message holds the word “code”.",
      from: [.d2, .q], refuses: .jobIDTaken
    ) { (export: JobExport, world) in
      guard !export.project.isSynced else { return nil }
      guard let taken = world.job(numberedLike: export.jobID) else { return nil }
      let number = world.text(export.project.number)
      return Finding(nil, [taken.key]) { world in
        Explanation(
          "Vista has a job with this ID:",
          objects: [[world.text(taken.job), taken.description, taken.status.rawValue]],
          waysOut: world.freeJobID(like: export.jobID).map { free in
            [WayOut("export it with another ID", [["export", "job", number, "--job-id", free]])]
          } ?? [],
          aftermath: JobExport.nothingWritten)
      }
    }.and(refuses: .readOnly) { (press: JobPress, world) in
      let row = world.jobRow(of: press.project.number)
      guard let typed = press.typedID, row.stage == .failed, !press.project.isSynced,
        !row.error.lowercased().contains("code"),
        typed != world.text(row.jobID)
      else { return nil }
      let number = world.text(row.project)
      return Finding(
        "the job ID \(world.text(row.jobID)) cannot be typed anew",
        Explanation(
          "the box is open on a retry only when the message holds the word “code”; it says: \(row.error)",
          waysOut: [
            WayOut(
              "send it again",
              [["reject", "job", number], ["send", "project", number], ["export", "job", number, "--job-id", typed]])
          ]))
    }.and(refuses: .readOnly) { (press: JobPress, world) in
      guard let typed = press.typedID, press.project.isSynced, typed != world.text(press.project.job) else {
        return nil
      }
      return Finding(
        "project \(world.text(press.project.number)) is synced with job \(world.text(press.project.job))",
        Explanation("the job ID is typed on the first export and stays"))
    },
    Rule(
      25, "approver-privileges", .stated,
      "Export and Update need ERP Integrations Standard or Admin, with Can Push to Accounting; the page of the missing-phase error asks for Admin.",
      from: [.p28, .p1], setting: "approver", about: JobPress.self, Granting.self),
    Rule(
      26, "no-push-no-buttons", .inferred,
      "Who lacks Can Push to Accounting sees no Accept, Reject, Export or Update.", from: [.p28, .p31],
      about: JobPress.self, Revoking.self),
  ]
}

import Rules
import Workspace

/// The buttons of the project's own Admin tool and of the Jobs tab.
enum ProjectButtons {
  static let all = ItemButtons<Project>(
    event: { _ in .createOrUpdateJob }, unlinkEvent: .unlinkJob, resetEvent: .resetJob, idOption: "job-id",
    idMeaning: "a number of its own for the Vista job; the project's where none is given", isIDTypedOnce: true,
    senders: .privilege(.projectAdmin), isUpdated: true, isArchivedHere: false, isCheckedHere: false, isCommon: true,
    says: [
      "send": "Send a project to the ERP Integrations tool, or again.",
      "retrieve": "Take a project back before the approver has decided.",
      "accept": "Accept a project: the same as export, since both are one step.",
      "export": "Accept a project and export it to Vista; a job that is synced is updated.",
      "update": "Bring new codes and cost types of a project to its job.",
      "reject": "Send a project back to its people, with a comment.",
      "unlink": "Part a project from its Vista job; the next sync offers the job for import.",
      "reset": "Make a project and all its records unsynced; only Procore's support can.",
    ],
    release: { world, project in world.unlink(project) }, releaseAll: { world, project in world.reset(project) },
    tellRejection: { world, project, comment in world.mailRejection(of: project, comment: comment) },
    subject: { project, world in world.text(project.number) },
    sample: .init(
      words: "123", setup: "add-phase 01-100 General; sync; add-project 123 Tower; add-costcode 123 01-100",
      deletion: "sync",
      news: "add-phase 02-200 Site; sync; add-costcode 123 02-200; send project 123",
      exportOptions: "--job-id 24-123"),
    proposedID: { project, world in world.jobID(proposedFor: project) },
    write: { world, project, id, _ in world.write(project, as: id) }
  ).commands
}

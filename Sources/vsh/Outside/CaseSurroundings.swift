import CaseRunner
import Commands
import Files
import LineEditor

/// What cases and trials need of this program: each sees the disk, and writes on a layer of its own.
struct CaseSurroundings: Surroundings {
  let options: Session.Options
  private let readableFolders: [String]
  private let writableFolders: [String]
  private let recent = RecentFolder()

  init(readableFolders: [String], writableFolders: [String], keepGoing: Bool = false) {
    (self.readableFolders, self.writableFolders) = (readableFolders, writableFolders)
    var options = Session.Options()
    options.quiet = true
    options.keepGoing = keepGoing
    self.options = options
  }

  var isInterrupted: Bool { Interrupt.isPending }

  func outside() -> any Outside {
    // Opened by whoever runs the case: a process of its own keeps no descriptors of the one that started it.
    Disk(Rights(readable: readableFolders, writable: writableFolders), isKept: false, recent: recent)
  }
}

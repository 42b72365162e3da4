import Glibc

/// The descriptors 0 to 2, which whoever starts the program may have closed.
enum StandardStreams {
  /// Opens those that are closed, before anything else is: no file may get the number of one, and be taken for it. The wrong
  /// way round, so that reading or writing there fails and is told.
  static func open() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      let opened = Glibc.open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
      guard opened == descriptor else { exit(Program.Status.unreadable.rawValue) }
    }
  }
}

import Glibc

StandardStreams.open()
// They are read from a file of the system, which cannot be opened where no descriptor is left. Without them nobody knows what
// was asked.
guard let program = CommandLine.arguments.first, !program.isEmpty else {
  Output().writeError("error: what vsh was called with cannot be read: too many files are open\n")
  exit(Program.Status.unreadable.rawValue)
}
exit(Program.run(Array(CommandLine.arguments.dropFirst())))

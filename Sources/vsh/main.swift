import Glibc

StandardStreams.open()
exit(Program.run(Array(CommandLine.arguments.dropFirst())))

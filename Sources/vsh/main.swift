import Commands
import Glibc

StandardStreams.open()
exit(OwnStack.run { Program.run(Array(CommandLine.arguments.dropFirst())) })

import Commands
import Glibc

exit(OwnStack.run { Program.run(Array(CommandLine.arguments.dropFirst())) })

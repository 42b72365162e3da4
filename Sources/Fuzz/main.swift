import Glibc

let words = Array(CommandLine.arguments.dropFirst())
if words.count >= 2, ["libfuzzer", "corpus"].contains(words[0]), let fuzzer = Fuzzer.named(words[1]) {
  exit(
    words[0] == "corpus" && words.count == 3
      ? LibFuzzer.writeCorpus(of: fuzzer, into: words[2]) : LibFuzzer.run(fuzzer, Array(words.dropFirst(2))))
}
exit(FuzzCommand(words)?.run() ?? FuzzCommand.usage())

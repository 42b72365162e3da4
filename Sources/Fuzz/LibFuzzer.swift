import CFuzz
import Glibc

/// A fuzzer whose inputs libFuzzer finds: those that reach more of the program lead to others.
enum LibFuzzer {
  /// The fuzzer that is given inputs; a function of C's can hold nothing.
  nonisolated(unsafe) private static var current: Fuzzer?

  /// Gives a fuzzer inputs; the further words are libFuzzer's own. The exit status.
  static func run(_ fuzzer: Fuzzer, _ words: [String]) -> Int32 {
    current = fuzzer
    var arguments: [UnsafeMutablePointer<CChar>?] = ([CommandLine.arguments[0]] + words).map { strdup($0) } + [nil]
    let status = libfuzzer_run(Int32(clamping: arguments.count - 1), &arguments) { bytes, count in
      let input = bytes.map { Array(UnsafeBufferPointer(start: $0, count: count)) } ?? []
      if let fault = LibFuzzer.current?.fault(input) {
        print(fault)
        fflush(nil)
        abort()
      }
      return 0
    }
    guard status >= 0 else {
      print("this program was built without libFuzzer: scripts/fuzz --libfuzzer NAME SECONDS")
      return 2
    }
    return status
  }

  /// Writes inputs of a fuzzer's own into a folder, for libFuzzer to begin with; the exit status.
  static func writeCorpus(of fuzzer: Fuzzer, into folder: String) -> Int32 {
    for number in 0..<200 {
      let bytes = fuzzer.input(seed: UInt64(number))
      let file = open("\(folder)/\(number)", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
      let written = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      close(file)
      guard file >= 0, written == bytes.count else { return 1 }
    }
    return 0
  }
}

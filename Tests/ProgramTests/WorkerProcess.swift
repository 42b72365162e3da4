import Foundation
import Glibc

/// A process that a test did not start itself.
struct WorkerProcess {
  let number: pid_t

  /// Those that a process has started, by whichever thread, and that have not been waited for.
  static func children(of process: pid_t) -> [WorkerProcess] {
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
    return threads.flatMap { thread -> [WorkerProcess] in
      let text = (try? String(contentsOfFile: "/proc/\(process)/task/\(thread)/children", encoding: .utf8)) ?? ""
      return text.split(separator: " ").compactMap { pid_t($0) }.map(WorkerProcess.init)
    }
  }

  /// Whether it is there and has not ended.
  var runs: Bool { state.first.map { $0 != "Z" && $0 != "X" } ?? false }

  /// For how many hundredths of a second it has worked.
  var ticks: Int { state.count > 12 ? (Int(state[11]) ?? 0) + (Int(state[12]) ?? 0) : 0 }

  /// The fields of the system's line about it that stand behind its name.
  private var state: [Substring] {
    let text = (try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8)) ?? ""
    return text.split(separator: ")").last?.split(separator: " ") ?? []
  }

  /// The numbers of what it has open, but for folders: those of the case that it runs it opens itself.
  var descriptors: [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(number)/fd")) ?? []
    return all.filter { descriptor in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "/proc/\(number)/fd/\(descriptor)", isDirectory: &isFolder)
      return !isFolder.boolValue
    }.sorted()
  }

  func send(_ signal: CInt) { kill(number, signal) }

  /// Writes to what it has open, in its stead.
  func write(_ bytes: [UInt8], to descriptor: Int) throws {
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: "/proc/\(number)/fd/\(descriptor)"))
    try file.write(contentsOf: Data(bytes))
    try file.close()
  }
}

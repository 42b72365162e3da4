import CaseRunner
import Errors
import LineEditor
import Rendering
import Story
import Text
import Workspace

extension Tester {
  /// `vsh test --readings`: names the cases that do not hold under another reading than an inferred one that is in force.
  func tellReadings() throws(Refusal) -> Program.Status {
    let cases = try selected()
    var (resting, failing) = (0, 0)
    for path in cases where !Interrupt.isPending {
      guard let readings = try ReadingsRun.of(caseAt: path, in: surroundings) else { continue }
      guard readings.stops == nil else {
        failing += 1
        tell("\(Quoting.visible(path)) does not hold as it is\n")
        continue
      }
      let told = readings.differs.filter { $0.restsOnInferred }
      if !told.isEmpty { resting += 1 }
      for different in told { tell("\(Quoting.visible(path)) rests on \(different.inWords)\n") }
    }
    tell("\(resting) of \(counted(cases.count, "case")) \(resting == 1 ? "rests" : "rest") on an inferred reading\n")
    if Interrupt.isPending { return .interrupted }
    return failing > 0 ? .failed : .allWell
  }
}

extension Readings.Different {
  /// Whether the case does not hold, and the reading in force is an inferred one.
  fileprivate var restsOnInferred: Bool { stops != nil && choices.allSatisfy { $0.usualBasis == .inferred } }

  /// `phase-check synced; with live it stops at line 14: expect job 123 …`.
  fileprivate var inWords: String {
    choices.map { "\($0.setting) \($0.usual); with \($0.value)" }.joined(separator: ", ")
      + (stops.map { " it stops at line \($0.place.line): \(Quoting.visible(shortened($0.command, to: 60)))" } ?? "")
  }
}

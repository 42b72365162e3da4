import Errors
import Language
import Rendering

/// An expectation that does not hold.
struct Miss {
  /// It in words.
  let refusal: Refusal
  /// The value that would make it hold, where another value does.
  let cure: Cure?

  /// Another value for one of its arguments.
  struct Cure {
    /// Which argument.
    let argument: Int
    /// What it would have to be.
    let value: String
  }

  init(_ message: Message, _ contrast: Contrast, writer: [String]? = nil, hint: String? = nil, cure: Cure? = nil) {
    refusal = Refusal(
      .expectationFailed, message,
      Explanation(hint, objects: contrast.rows + (writer.map { [$0] } ?? [])))
    self.cure = cure
  }

  /// The change to its script that would make it hold. None where a value comes from a variable.
  func repair(of call: Call) -> Repair? {
    guard let cure, let place = call.place(ofArgument: cure.argument) else { return nil }
    return Repair(call.script.program.source, place, cure.value)
  }
}

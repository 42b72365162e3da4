/// The words of a refusal: the reason, the objects that cause it, the ways out.
public struct Explanation: Sendable {
  /// The reason in one line, ending with a colon where objects follow.
  public var reason: String?
  /// Why in a few words, for a hint while somebody types; the message where there are none.
  public var brief: String?
  /// The objects that cause it, a row of columns each.
  public var objects: [[String]] = []
  /// What can be done about it.
  public var waysOut: [WayOut] = []
  /// What became of the systems, such as "nothing was written to Vista".
  public var aftermath: String?

  /// Words; everything is optional.
  public init(_ reason: String? = nil, objects: [[String]] = [], waysOut: [WayOut] = [], aftermath: String? = nil) {
    self.reason = reason
    self.objects = objects
    self.waysOut = waysOut
    self.aftermath = aftermath
  }
}

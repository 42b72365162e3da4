/// What hangs together around something, as a ladder: on each rung what it is in Procore, what it is in Vista, and whether the
/// one holds to the other.
public struct Relations: Sendable {
  /// From what lies at the top of it all to what uses it.
  public let rungs: [Rung]

  /// One thing in both systems.
  public struct Rung: Sendable {
    /// What it is in each; nil where it is nothing there.
    public let procore: Node?
    public let vista: Node?
    /// What holds them together.
    public let link: Link?

    /// One thing in both systems.
    public init(procore: Node?, vista: Node? = nil, link: Link? = nil) {
      (self.procore, self.vista, self.link) = (procore, vista, link)
    }
  }

  /// An object.
  public struct Node: Sendable {
    /// What kind of thing it is, as people call it: `cost code`.
    public let kind: String
    /// What it is called.
    public let name: String
    /// Whether it is there no more, or not yet.
    public let isGone: Bool

    /// An object.
    public init(_ kind: String, _ name: String, isGone: Bool = false) {
      (self.kind, self.name, self.isGone) = (kind, name, isGone)
    }
  }

  /// What holds two objects together.
  public struct Link: Sendable {
    /// In a few words.
    public let words: String
    /// Whether it is what is wrong.
    public let isBroken: Bool

    /// A link.
    public init(_ words: String, isBroken: Bool = false) { (self.words, self.isBroken) = (words, isBroken) }
  }

  /// A ladder.
  public init(rungs: [Rung]) { self.rungs = rungs }
}

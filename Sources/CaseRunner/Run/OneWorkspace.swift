import Workspace

/// The workspace in which cases run that follow one another in one process: each finds it fresh. To make it so again costs
/// what the case before changed; to make another one takes as long as a short case.
public final class OneWorkspace {
  private var spare: Workspace?
  /// After more changes than this another one costs less.
  private static let mostChanges = 10_000

  /// None is there yet.
  public init() {}

  /// A fresh workspace, until it is given back.
  func take() -> Workspace {
    defer { spare = nil }
    return spare ?? Workspace()
  }

  /// Takes back one that nobody looks at any more.
  func giveBack(_ world: Workspace) {
    guard world.position <= Self.mostChanges else { return }
    world.renew()
    spare = world
  }
}

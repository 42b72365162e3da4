import Errors
import Workspace

/// What one run has taken so far: of a script with all that it calls, or of what was entered at the prompt. A person types for
/// days, so nothing is summed up there from one line to the next.
struct Spending {
  var commands = 0
  /// Bytes of answers, remarks, echoed statements and written scripts.
  var output = 0
  /// Bytes of statements that changed something.
  var text = 0
}

/// What holds a run in. It is counted and not timed: the same script stops at the same place on every machine. Looks, `save`,
/// `undo` and `quit` are never refused for the size of the world, but a script that goes on and on is stopped whatever it
/// does.
extension Session {
  /// Lets a command begin, unless the run has done enough. Output is asked about here and not while an answer is written: a
  /// look is shown whole, however large the world is, and only the next one is too many.
  mutating func mayGoOn() throws(Refusal) {
    spending.commands += 1
    try world.goOn()
    if spending.commands > options.mostCommands || world.effort.steps > options.mostWork
      || spending.output >> 20 >= options.mostOutput
    {
      throw hasDoneEnough
    }
  }

  private var hasDoneEnough: Refusal {
    if spending.commands > options.mostCommands {
      return Refusal(
        .limitReached, "the script has run \(options.mostCommands) commands and goes on",
        Explanation("vsh --limit-commands N lets it run more"))
    }
    if world.effort.steps > options.mostWork {
      return Refusal(
        .limitReached, "the script has taken \(options.mostWork) steps of work and goes on",
        Explanation(
          "a step is a command, or a record that it looks at; look at fewer of them, or let it take more with vsh --limit-work N"
        ))
    }
    return Refusal(
      .limitReached, "the script has written more than \(options.mostOutput) MiB and goes on",
      Explanation("list less, or let it write more with vsh --limit-output N"))
  }

  /// Refuses what made the world larger than it may be. What only looks, saves, goes back or leaves is never refused.
  mutating func checkGrowth(since start: Int, by call: Call) throws(Refusal) {
    guard world.position > start, call.command.trace != .history(.back) else { return }
    if let most = options.mostObjects, world.objectCount > most {
      throw Refusal(
        .limitReached, "the workspace would hold more than \(most) objects",
        Explanation("vsh --limit-objects N lets it hold more"))
    }
    guard world.hasRoom else {
      throw world.position > world.mostEvents
        ? Refusal(
          .limitReached, "the journal would hold more than \(world.mostEvents) events",
          Explanation("reset starts a new one"))
        : Refusal(
          .limitReached, "the names in the workspace would hold more than \(world.names.mostBytes >> 20) MiB",
          Explanation("reset starts with fewer"))
    }
    spending.text += call.size
    if spending.text > options.mostText {
      throw Refusal(
        .limitReached, "the script has put more than \(options.mostText) bytes of text into the workspace",
        Explanation("split it, or give its objects shorter texts"))
    }
  }

  /// Writes data.
  mutating func write(_ text: String) {
    spending.output += text.utf8.count
    output.write(text)
  }
}

extension Workspace {
  /// Counts a step of work and lets it begin. Behind what cannot fail it is asked too: that ends early where a person wanted an
  /// end, and what came of it is of no use. Throws `interrupted`.
  @inline(__always)
  func goOn() throws(Refusal) {
    if !effort.spend() { throw Allowance.interruption }
  }
}

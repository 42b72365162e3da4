import Glibc

/// Some rest between two looks at what workers have told: to be woken for each of ten thousand short cases would take
/// both sides more time than the cases do. The longer a run has taken, the longer it may rest.
struct Rest {
  private let start = SuspendingClock.now
  private static let longest = Duration.milliseconds(2)

  /// Rests, unless Ctrl-C is pressed.
  func take() {
    let time = min((SuspendingClock.now - start) / 16, Self.longest)
    usleep(UInt32(clamping: Int(time / .microseconds(1))))
  }
}

import Glibc
import Synchronization

/// A number that a process shares with the workers that it starts: each takes the next one, and no two the same. Whoever
/// has nothing to do takes work in the time of one instruction, so nobody has to be handed any.
final class SharedCounter {
  private let place: UnsafeMutablePointer<Atomic<Int>>
  private static let size = MemoryLayout<Atomic<Int>>.stride

  /// A counter at 0; nil (and `errno`) where the system has no memory to share.
  init?() {
    let page = mmap(nil, Self.size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)
    guard let page, page != MAP_FAILED else { return nil }
    place = page.bindMemory(to: Atomic<Int>.self, capacity: 1)
    place.initialize(to: Atomic(0))
  }

  deinit { munmap(place, Self.size) }

  /// The next number.
  func take() -> Int { place.pointee.add(1, ordering: .relaxed).oldValue }

  /// What the next number would be.
  var next: Int { place.pointee.load(ordering: .relaxed) }

  /// From here on every number is beyond any work.
  func exhaust() { place.pointee.store(.max / 2, ordering: .relaxed) }
}

import Glibc

/// A stack of the interpreter's own size. Blocks within blocks take as much of it as they are deep, and what the system gives
/// a thread hangs on the shell's limits: where there is none, it gives threads less than where there is one.
public enum OwnStack {
  /// Enough for the deepest blocks and calls that the interpreter allows, in a debug build too. Only what is used of it
  /// takes memory.
  private static let size = 512 << 20
  private static let smallest = 16 << 20

  /// Runs something on such a stack and waits for it: at once where this thread has one.
  public static func run<Result>(_ body: () -> Result) -> Result {
    guard pthread_getspecific(mark) == nil else { return body() }
    var result: Result?
    withoutActuallyEscaping({ result = body() }) { work in
      let task = Task(work)
      if !start(task) { work() }
    }
    guard let result else { preconditionFailure("the thread ended before its work did") }
    return result
  }

  /// Whether the stack that the system gave the program is enough for what holds no blocks.
  public static var isUsualEnough: Bool {
    var limit = rlimit()
    return getrlimit(__rlimit_resource_t(RLIMIT_STACK.rawValue), &limit) == 0 && limit.rlim_cur >= 8 << 20
  }

  /// Marks the threads that have such a stack.
  private static let mark: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key, nil)
    return key
  }()

  private final class Task {
    let work: () -> Void

    init(_ work: @escaping () -> Void) { self.work = work }

    func run() {
      pthread_setspecific(OwnStack.mark, Unmanaged.passUnretained(self).toOpaque())
      work()
    }
  }

  /// Whether a thread did it: where the system has not so much room, a smaller stack is tried.
  private static func start(_ task: Task) -> Bool {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return false }
    defer { pthread_attr_destroy(&attributes) }
    var size = size
    while size >= smallest {
      pthread_attr_setstacksize(&attributes, size)
      var thread = pthread_t()
      let context = Unmanaged.passUnretained(task).toOpaque()
      let outcome = pthread_create(
        &thread, &attributes,
        { context in
          if let context { Unmanaged<Task>.fromOpaque(context).takeUnretainedValue().run() }
          return nil
        }, context)
      if outcome == 0 {
        waitFor(thread)
        return true
      }
      size /= 2
    }
    return false
  }

  /// Waits for a thread. Signals go to it meanwhile: what it reads is to be interrupted, and not the waiting.
  private static func waitFor(_ thread: pthread_t) {
    var (all, before) = (sigset_t(), sigset_t())
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, &before)
    pthread_join(thread, nil)
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}

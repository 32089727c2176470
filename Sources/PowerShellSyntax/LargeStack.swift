#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Bionic)
  import Bionic
#else
  import Foundation
#endif

/// Size of the stack that `withLargeStack` asks for: virtual memory, of which only the touched part is used.
public let largeStackSize = 1 << 30

/// Runs a deeply recursive function on a thread with a very large stack, and waits for its result.
///
/// Use it to walk trees recursively: a script can nest, or chain operators, many thousands deep.
public func withLargeStack<T: Sendable>(_ body: @Sendable () -> T) -> T {
  withLargeStack(orElse: 0) { _ in body() }
}

/// Runs a function on a thread with a large stack and tells it the stack's size; on the calling thread, with another
/// size, when no thread can be had.
func withLargeStack<T: Sendable>(orElse smallSize: Int, _ body: @Sendable (Int) -> T) -> T {
  withoutActuallyEscaping(body) { body in
    let job = ResultJob(body)
    var size = largeStackSize
    // Smaller stacks for machines that limit the memory of a process.
    while size >= 8 << 20 {
      if runThread(job, stackSize: size), let value = job.value { return value }
      size /= 4
    }
    return body(smallSize)
  }
}

/// Work for another thread.
private class Job: @unchecked Sendable {
  var stackSize = 0
  func run() {}
}

/// Work with a result. The thread is waited for, which orders all accesses.
private final class ResultJob<T: Sendable>: Job, @unchecked Sendable {
  var value: T?
  let body: @Sendable (Int) -> T

  init(_ body: @escaping @Sendable (Int) -> T) { self.body = body }

  override func run() { value = body(stackSize) }
}

#if canImport(Glibc) || canImport(Musl) || canImport(Darwin) || canImport(Bionic)
  /// Runs a job on a thread of its own; false when there can be none.
  private func runThread(_ job: Job, stackSize: Int) -> Bool {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return false }
    defer { pthread_attr_destroy(&attributes) }
    guard pthread_attr_setstacksize(&attributes, stackSize) == 0 else { return false }
    job.stackSize = stackSize
    let context = Unmanaged.passRetained(job).toOpaque()
    #if canImport(Darwin)
      var thread: pthread_t?
      let result = pthread_create(
        &thread, &attributes,
        { argument in
          Unmanaged<Job>.fromOpaque(argument).takeRetainedValue().run()
          return nil
        }, context)
      if result == 0, let thread { return pthread_join(thread, nil) == 0 }
    #else
      var thread = pthread_t()
      let result = pthread_create(
        &thread, &attributes,
        { argument in
          if let argument { Unmanaged<Job>.fromOpaque(argument).takeRetainedValue().run() }
          return nil
        }, context)
      if result == 0 { return pthread_join(thread, nil) == 0 }
    #endif
    Unmanaged<Job>.fromOpaque(context).release()
    return false
  }
#else
  /// Runs a job on a thread of its own.
  private func runThread(_ job: Job, stackSize: Int) -> Bool {
    job.stackSize = stackSize
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      job.run()
      done.signal()
    }
    thread.stackSize = stackSize
    thread.start()
    done.wait()
    return true
  }
#endif

/// An address near the top of the calling thread's stack, which grows downwards on all systems that Swift runs on.
@inline(__always) func stackAddress() -> UInt {
  var marker: UInt8 = 0
  return withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
}

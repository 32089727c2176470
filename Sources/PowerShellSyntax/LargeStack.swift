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

/// Holds a result on its way from one thread to another. The joined thread orders the accesses.
private final class ResultBox<T: Sendable>: @unchecked Sendable {
  var value: T?
  let body: @Sendable () -> T
  init(_ body: @escaping @Sendable () -> T) { self.body = body }
  func run() { value = body() }
}

/// Size of the stack that `withLargeStack` gives: virtual memory, of which only the touched part is used.
public let largeStackSize = 1 << 30

/// Runs a deeply recursive function on a thread with a very large stack, and waits for its result.
///
/// Use it to walk trees recursively: a script can nest, or chain operators, many thousands deep.
public func withLargeStack<T: Sendable>(_ body: @Sendable () -> T) -> T {
  withoutActuallyEscaping(body) { body in
    let box = ResultBox(body)
    #if canImport(Glibc) || canImport(Musl) || canImport(Darwin) || canImport(Bionic)
      runOnThread(box)
    #else
      let done = DispatchSemaphore(value: 0)
      let thread = Thread {
        box.run()
        done.signal()
      }
      thread.stackSize = largeStackSize
      thread.start()
      done.wait()
    #endif
    if let value = box.value { return value }
    return body()
  }
}

#if canImport(Glibc) || canImport(Musl) || canImport(Darwin) || canImport(Bionic)
  private class Runner {
    func run() {}
  }

  private final class BoxRunner<T: Sendable>: Runner {
    let box: ResultBox<T>
    init(_ box: ResultBox<T>) { self.box = box }
    override func run() { box.run() }
  }

  private func runOnThread<T: Sendable>(_ box: ResultBox<T>) {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    var size = largeStackSize
    while size > 1 << 20, pthread_attr_setstacksize(&attributes, size) != 0 { size /= 2 }
    let runner: Runner = BoxRunner(box)
    let context = Unmanaged.passRetained(runner).toOpaque()
    #if canImport(Darwin)
      var thread: pthread_t?
      let failed =
        pthread_create(
          &thread, &attributes,
          { argument in
            Unmanaged<Runner>.fromOpaque(argument).takeRetainedValue().run()
            return nil
          }, context) != 0
      if !failed, let thread { pthread_join(thread, nil) }
    #else
      var thread = pthread_t()
      let failed =
        pthread_create(
          &thread, &attributes,
          { argument in
            if let argument { Unmanaged<Runner>.fromOpaque(argument).takeRetainedValue().run() }
            return nil
          }, context) != 0
      if !failed { pthread_join(thread, nil) }
    #endif
    if failed { Unmanaged<Runner>.fromOpaque(context).release() }
  }
#endif

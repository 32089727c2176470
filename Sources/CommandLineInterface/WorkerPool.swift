import PowerShellSyntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Bionic)
  import Bionic
#endif

/// Runs work on several threads with large stacks.
enum WorkerPool {
  /// How many threads are used at most.
  static var width: Int {
    #if os(Windows)
      return 1
    #else
      return min(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1), 16)
    #endif
  }

  /// The results of `body` for each item, in the order of the items. Idle threads take the next item.
  static func map<T: Sendable, R: Sendable>(_ items: [T], _ body: @escaping @Sendable (T) -> R) -> [R] {
    if items.isEmpty { return [] }
    let threads = min(width, items.count)
    if threads <= 1 {
      return withLargeStack { items.map(body) }
    }
    #if os(Windows)
      return items.map(body)
    #else
      let job = Job(items, body)
      var handles: [pthread_t] = []
      for _ in 1..<threads {
        if let handle = start(job) { handles.append(handle) }
      }
      withLargeStack { job.run() }
      for handle in handles { pthread_join(handle, nil) }
      return job.results.compactMap(\.self)
    #endif
  }
}

#if !os(Windows)
  private class Work: @unchecked Sendable {
    func run() {}
  }

  /// Items and results, guarded by a lock.
  private final class Job<T: Sendable, R: Sendable>: Work, @unchecked Sendable {
    private let items: [T]
    private let body: @Sendable (T) -> R
    private var next = 0
    private let lock: UnsafeMutablePointer<pthread_mutex_t>
    var results: [R?]

    init(_ items: [T], _ body: @escaping @Sendable (T) -> R) {
      self.items = items
      self.body = body
      results = Array(repeating: nil, count: items.count)
      lock = .allocate(capacity: 1)
      lock.initialize(to: pthread_mutex_t())
      pthread_mutex_init(lock, nil)
    }

    deinit {
      pthread_mutex_destroy(lock)
      lock.deinitialize(count: 1)
      lock.deallocate()
    }

    override func run() {
      while true {
        pthread_mutex_lock(lock)
        let index = next
        next += 1
        pthread_mutex_unlock(lock)
        guard index < items.count else { return }
        let result = body(items[index])
        pthread_mutex_lock(lock)
        results[index] = result
        pthread_mutex_unlock(lock)
      }
    }
  }

  private func start(_ work: Work) -> pthread_t? {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    var size = largeStackSize
    while size > 1 << 20, pthread_attr_setstacksize(&attributes, size) != 0 { size /= 2 }
    let context = Unmanaged.passRetained(work).toOpaque()
    #if canImport(Darwin)
      var thread: pthread_t?
      let code = pthread_create(
        &thread, &attributes,
        { context in
          Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run()
          return nil
        }, context)
    #else
      var thread = pthread_t()
      let code = pthread_create(
        &thread, &attributes,
        { context in
          if let context { Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run() }
          return nil
        }, context)
    #endif
    if code != 0 {
      Unmanaged<Work>.fromOpaque(context).release()
      return nil
    }
    return thread
  }
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Bionic)
  import Bionic
#endif

#if !os(Windows)
  /// What a path names.
  enum FileKind: Sendable {
    case file, directory, other
  }

  /// Identifies a file independently of its path.
  struct FileIdentity: Hashable, Sendable {
    var device: UInt64
    var number: UInt64
  }

  /// An entry of a folder.
  struct DirectoryEntry: Sendable {
    var name: String
    /// Whether the name is not UTF-8, so that it cannot be opened by it.
    var isUnreadableName: Bool
  }

  /// Reads and writes files by the system's own calls.
  enum FileSystem {
    /// Kind and identity of what a path names, after following links.
    static func status(_ path: String) -> Result<(kind: FileKind, identity: FileIdentity, mode: UInt32), FileError> {
      var info = stat()
      guard stat(path, &info) == 0 else {
        let code = errno
        var link = stat()
        if code == ENOENT, lstat(path, &link) == 0 {
          return .failure(FileError("is a link to a file that does not exist; remove the link or restore the file"))
        }
        return .failure(error(code, reading: true))
      }
      let kind: FileKind =
        switch UInt32(info.st_mode) & UInt32(S_IFMT) {
        case UInt32(S_IFREG): .file
        case UInt32(S_IFDIR): .directory
        default: .other
        }
      let identity = FileIdentity(
        device: UInt64(truncatingIfNeeded: info.st_dev), number: UInt64(truncatingIfNeeded: info.st_ino))
      return .success((kind, identity, UInt32(info.st_mode) & 0o7777))
    }

    /// Whether something is at the path, be it a broken link.
    static func exists(_ path: String) -> Bool {
      var info = stat()
      return lstat(path, &info) == 0
    }

    /// The entries of a folder, sorted by name.
    static func entries(of path: String) -> Result<[DirectoryEntry], FileError> {
      guard let directory = opendir(path) else { return .failure(error(errno, reading: true)) }
      defer { closedir(directory) }
      var result: [DirectoryEntry] = []
      while let entry = readdir(directory) {
        let (name, isValid) = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { chars -> (String, Bool) in
            (String(cString: chars), String(validatingCString: chars) != nil)
          }
        }
        if name != ".", name != ".." { result.append(DirectoryEntry(name: name, isUnreadableName: !isValid)) }
      }
      return .success(result.sorted { $0.name < $1.name })
    }

    /// Larger files are no scripts; offsets of the syntax tree end at 2 GB.
    static let sizeLimit = 256 << 20
    private static let tooLarge = FileError("is larger than 256 MB and was left alone; give only scripts and Markdown")

    /// All bytes of a file.
    static func read(_ path: String) -> Result<[UInt8], FileError> {
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return .failure(error(errno, reading: true)) }
      defer { close(descriptor) }
      var info = stat()
      let size = fstat(descriptor, &info) == 0 ? max(Int(info.st_size), 0) : 0
      if size > sizeLimit { return .failure(tooLarge) }
      return readAll(descriptor, expected: size)
    }

    /// Standard input to its end.
    static func readStandardInput() -> Result<[UInt8], FileError> {
      readAll(0, expected: 0)
    }

    private static func readAll(_ descriptor: Int32, expected: Int) -> Result<[UInt8], FileError> {
      var result: [UInt8] = []
      var capacity = expected + 1
      if expected == 0 { capacity = 1 << 16 }
      while true {
        var failure: Int32 = 0
        var isAtEnd = false
        let part = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
          while count < buffer.count {
            let got = buffer.baseAddress.map { systemRead(descriptor, $0 + count, buffer.count - count) } ?? 0
            if got < 0, errno == EINTR { continue }
            if got < 0 { failure = errno }
            if got <= 0 {
              isAtEnd = true
              break
            }
            count += got
          }
        }
        if failure != 0 { return .failure(error(failure, reading: true)) }
        if result.isEmpty { result = part } else { result += part }
        if isAtEnd { return .success(result) }
        if result.count > sizeLimit { return .failure(tooLarge) }
        capacity = max(1 << 16, result.count)
      }
    }

    private static func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
      #if canImport(Glibc)
        Glibc.read(descriptor, buffer, count)
      #elseif canImport(Musl)
        Musl.read(descriptor, buffer, count)
      #elseif canImport(Darwin)
        Darwin.read(descriptor, buffer, count)
      #else
        Bionic.read(descriptor, buffer, count)
      #endif
    }

    private static func systemWrite(_ descriptor: Int32, _ buffer: UnsafePointer<UInt8>, _ count: Int) -> Int {
      #if canImport(Glibc)
        Glibc.write(descriptor, buffer, count)
      #elseif canImport(Musl)
        Musl.write(descriptor, buffer, count)
      #elseif canImport(Darwin)
        Darwin.write(descriptor, buffer, count)
      #else
        Bionic.write(descriptor, buffer, count)
      #endif
    }

    /// Writes all bytes to an open stream; returns the error's number or 0.
    static func write(_ bytes: [UInt8], toDescriptor descriptor: Int32) -> Int32 {
      bytes.withUnsafeBufferPointer { buffer in
        guard let start = buffer.baseAddress else { return 0 }
        var position = 0
        while position < buffer.count {
          let written = systemWrite(descriptor, start + position, buffer.count - position)
          if written < 0 {
            if errno == EINTR { continue }
            return errno
          }
          position += written
        }
        return 0
      }
    }

    /// Whether an error's number says that nobody reads the stream any more.
    static func isClosedPipe(_ code: Int32) -> Bool { code == EPIPE }

    /// The system's words for an error's number.
    static func describe(_ code: Int32) -> String { String(cString: strerror(code)) }

    /// Replaces a file's contents, or makes the file, in one step: readers see the old or the new contents, and when
    /// writing fails the old file is untouched. Permissions stay; a link stays and the file it names is replaced.
    static func replace(_ path: String, with bytes: [UInt8], mode: UInt32? = nil) -> FileError? {
      let target = realPath(path) ?? path
      var info = stat()
      let exists = stat(target, &info) == 0
      // The folder would let us replace a file that its owner made read-only.
      if exists, access(target, W_OK) != 0 {
        return errno == EACCES || errno == EPERM || errno == EROFS
          ? FileError("is read-only; change its permissions and try again (nothing was written)")
          : error(errno, reading: false)
      }
      if exists, UInt32(info.st_mode) & UInt32(S_IFMT) != UInt32(S_IFREG) {
        return FileError("is no regular file and cannot be replaced; use --output DIR or standard output")
      }
      let folder = target.utf8.lastIndex(of: 0x2F).map { String(target[...$0]) } ?? ""
      var temporary = Array((folder + ".msol2graph.XXXXXX").utf8CString)
      let descriptor = mkstemp(&temporary)
      guard descriptor >= 0 else {
        let code = errno
        if code == EACCES || code == EPERM || code == EROFS {
          return FileError("cannot be written: its folder is not writable; use --output DIR to write elsewhere")
        }
        return error(code, reading: false)
      }
      var failure = write(bytes, toDescriptor: descriptor)
      if exists {
        // Fails harmlessly for a file of somebody else.
        _ = fchown(descriptor, info.st_uid, info.st_gid)
      }
      let permissions = exists ? mode_t(info.st_mode & 0o7777) : mode_t(mode ?? 0o644) & ~currentMask()
      if failure == 0, fchmod(descriptor, permissions) != 0 { failure = errno }
      if failure == 0, fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP { failure = errno }
      if close(descriptor) != 0, failure == 0 { failure = errno }
      if failure == 0, rename(temporary, target) != 0 { failure = errno }
      if failure != 0 {
        unlink(temporary)
        return error(failure, reading: false)
      }
      return nil
    }

    private static func currentMask() -> mode_t {
      let mask = umask(0o022)
      umask(mask)
      return mask
    }

    /// The path without links, `.` and `..`; nil when nothing is there.
    static func realPath(_ path: String) -> String? {
      guard let resolved = realpath(path, nil) else { return nil }
      defer { free(resolved) }
      return String(cString: resolved)
    }

    /// Makes a folder and those above it.
    static func makeDirectories(_ path: String) -> FileError? {
      if path.isEmpty || mkdir(path, 0o777) == 0 { return nil }
      let code = errno
      if code == EEXIST || code == EISDIR {
        if case .success(let status) = status(path), status.kind == .directory { return nil }
        return FileError("is in the way: a folder of this name is needed; choose another --output folder")
      }
      if code == ENOENT, let parent = parent(of: path) {
        if let error = makeDirectories(parent) { return error }
        return mkdir(path, 0o777) == 0 || errno == EEXIST ? nil : error(errno, reading: false)
      }
      return error(code, reading: false)
    }

    private static func parent(of path: String) -> String? {
      var bytes = Array(path.utf8)
      while bytes.count > 1, bytes.last == 0x2F { bytes.removeLast() }
      guard let slash = bytes.lastIndex(of: 0x2F) else { return nil }
      return slash == 0 ? nil : String(decoding: bytes[..<slash], as: UTF8.self)
    }

    private static func error(_ code: Int32, reading: Bool) -> FileError {
      switch code {
      case ENOENT, ENOTDIR: FileError("does not exist; check the spelling and the current folder")
      case EACCES, EPERM:
        FileError("no permission to \(reading ? "read" : "write"); change its permissions or run as its owner")
      case ELOOP: FileError("is a link that leads back to itself; remove the link")
      case EISDIR: FileError("is a folder where a file is needed")
      case EROFS: FileError("is on a read-only disk; use --output DIR to write elsewhere")
      case ENOSPC, EDQUOT: FileError("cannot be written: the disk is full (nothing was changed)")
      case EBADF: FileError("is closed")
      default: FileError("cannot be \(reading ? "read" : "written"): \(describe(code))")
      }
    }
  }
#endif

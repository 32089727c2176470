#if os(Windows)
  import Foundation

  enum FileKind: Sendable {
    case file, directory, other
  }

  struct FileIdentity: Hashable, Sendable {
    var path: String
  }

  struct DirectoryEntry: Sendable {
    var name: String
    var isUnreadableName: Bool
  }

  /// Reads and writes files through Foundation.
  enum FileSystem {
    static func status(_ path: String) -> Result<(kind: FileKind, identity: FileIdentity, mode: UInt32), FileError> {
      var isDirectory: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
        return .failure(FileError("does not exist; check the spelling and the current folder"))
      }
      let identity = FileIdentity(path: realPath(path) ?? path)
      return .success((isDirectory.boolValue ? .directory : .file, identity, 0o644))
    }

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    static func entries(of path: String) -> Result<[DirectoryEntry], FileError> {
      do {
        let names = try FileManager.default.contentsOfDirectory(atPath: path)
        return .success(names.sorted().map { DirectoryEntry(name: $0, isUnreadableName: false) })
      } catch {
        return .failure(FileError("cannot be read: \(error.localizedDescription)"))
      }
    }

    static func read(_ path: String) -> Result<[UInt8], FileError> {
      do {
        return .success([UInt8](try Data(contentsOf: URL(fileURLWithPath: path))))
      } catch {
        return .failure(FileError("cannot be read: \(error.localizedDescription)"))
      }
    }

    static func readStandardInput() -> Result<[UInt8], FileError> {
      do {
        return .success([UInt8](try FileHandle.standardInput.readToEnd() ?? Data()))
      } catch {
        return .failure(FileError("cannot be read: \(error.localizedDescription)"))
      }
    }

    static func write(_ bytes: [UInt8], toDescriptor descriptor: Int32) -> Int32 {
      do {
        try (descriptor == 1 ? FileHandle.standardOutput : .standardError).write(contentsOf: Data(bytes))
        return 0
      } catch {
        return EPIPE
      }
    }

    static func isClosedPipe(_ code: Int32) -> Bool { code == EPIPE }

    static func describe(_ code: Int32) -> String { "error \(code)" }

    static func replace(_ path: String, with bytes: [UInt8], mode: UInt32? = nil) -> FileError? {
      let target = realPath(path) ?? path
      if exists(target), !FileManager.default.isWritableFile(atPath: target) {
        return FileError("is read-only; change its permissions and try again (nothing was written)")
      }
      do {
        try Data(bytes).write(to: URL(fileURLWithPath: target), options: .atomic)
        return nil
      } catch {
        return FileError("cannot be written: \(error.localizedDescription)")
      }
    }

    static func realPath(_ path: String) -> String? {
      exists(path) ? URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path : nil
    }

    static func makeDirectories(_ path: String) -> FileError? {
      do {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return nil
      } catch {
        return FileError("cannot be made: \(error.localizedDescription)")
      }
    }
  }
#endif

/// Why a file could not be read or written, in words that say what to do.
public struct FileError: Error, Sendable, Hashable {
  /// The reason, without the file's name.
  public var message: String

  /// Makes an error.
  public init(_ message: String) { self.message = message }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Bionic)
  import Bionic
#elseif os(Windows)
  import ucrt
#endif

/// An output stream of the program.
public enum StandardStream: Sendable, Hashable {
  /// Standard output.
  case output
  /// Standard error.
  case error
}

/// What the program knows of the world besides files. Tests put their own in its place.
public struct Environment: Sendable {
  /// Reads standard input to its end.
  public var readInput: @Sendable () -> Result<[UInt8], FileError>
  /// Writes all bytes; returns the error's number, 0 when all went well.
  public var write: @Sendable (StandardStream, [UInt8]) -> Int32
  /// Whether a stream is a terminal.
  public var isTerminal: @Sendable (StandardStream) -> Bool
  /// The value of an environment variable.
  public var variable: @Sendable (String) -> String?
  /// The width of the terminal, when there is one.
  public var terminalWidth: @Sendable () -> Int?

  /// Makes an environment.
  public init(
    readInput: @escaping @Sendable () -> Result<[UInt8], FileError>,
    write: @escaping @Sendable (StandardStream, [UInt8]) -> Int32,
    isTerminal: @escaping @Sendable (StandardStream) -> Bool,
    variable: @escaping @Sendable (String) -> String?,
    terminalWidth: @escaping @Sendable () -> Int?
  ) {
    self.readInput = readInput
    self.write = write
    self.isTerminal = isTerminal
    self.variable = variable
    self.terminalWidth = terminalWidth
  }

  /// The real streams and variables of this process. A closed stream is given a place, so that no file that is opened later
  /// takes its number.
  public static func process() -> Environment {
    #if !os(Windows)
      signal(SIGPIPE, SIG_IGN)
      for descriptor in 0...2 as ClosedRange<Int32> where fcntl(descriptor, F_GETFD) == -1 {
        // Opened the wrong way round, so that its use is an error and not silence.
        _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
      }
    #endif
    return Environment(
      readInput: { FileSystem.readStandardInput() },
      write: { FileSystem.write($1, toDescriptor: $0 == .output ? 1 : 2) },
      isTerminal: { isatty($0 == .output ? 1 : 2) != 0 },
      variable: { name in getenv(name).map { String(cString: $0) } },
      terminalWidth: { measuredWidth() })
  }

  private static func measuredWidth() -> Int? {
    #if os(Windows)
      return nil
    #else
      var size = winsize()
      guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
      return Int(size.ws_col)
    #endif
  }
}

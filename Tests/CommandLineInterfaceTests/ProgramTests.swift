import Foundation
import Testing

/// The built program, when it is where tests are built.
private let program: String? = {
  var folders = CommandLine.arguments.filter { $0.hasPrefix("/") }.flatMap { argument -> [URL] in
    var url = URL(fileURLWithPath: argument)
    return (0..<5).map { _ in
      url.deleteLastPathComponent()
      return url
    }
  }
  folders.append(URL(fileURLWithPath: FileManager.default.currentDirectoryPath + "/.build/debug"))
  return folders.map { $0.appendingPathComponent("msol2graph").path }.first {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: $0, isDirectory: &isDirectory) && !isDirectory.boolValue
      && FileManager.default.isExecutableFile(atPath: $0)
  }
}()

/// What the real streams do, by the built program.
@Suite(.enabled(if: program != nil && FileManager.default.isExecutableFile(atPath: "/bin/bash")))
struct ProgramTests {
  private func shell(_ script: String) throws -> (code: Int32, text: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", script, "bash", program ?? ""]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  @Test func versionAndHelp() throws {
    #expect(try shell("\"$1\" --version").text.hasPrefix("msol2graph "))
    #expect(try shell("\"$1\" --help").code == 0)
    #expect(try shell("\"$1\"").code == 2)
  }

  @Test func streams() throws {
    let folder = try Folder(["a.ps1": String(repeating: "Get-Date | Out-Null\n", count: 20_000)])
    let file = folder["a.ps1"]
    #expect(try shell("echo 'Get-Date' | \"$1\" convert -").text == "Get-Date\n")
    #expect(try shell("\"$1\" convert - <&-").code == 2)
    #expect(try shell("\"$1\" convert - </dev/null").code == 0)
    #expect(try shell("\"$1\" convert '\(file)' >&-").code == 2)
    #expect(try shell("\"$1\" lint '\(file)' <&- >&- 2>&-").code == 2)
    // A reader that goes early is no error and no crash.
    let early = try shell("\"$1\" convert '\(file)' | head -n 1; echo ${PIPESTATUS[0]}")
    #expect(early.text == "Get-Date | Out-Null\n0\n")
    if FileManager.default.fileExists(atPath: "/dev/full") {
      #expect(try shell("\"$1\" convert '\(file)' >/dev/full").code == 2)
    }
    #expect(folder.text("a.ps1")?.utf8.count == 20_000 * 20)
  }
}

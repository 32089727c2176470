import PackagePlugin

/// Turns every file under `Mappings` into Swift text, so that the program needs no files at run time.
@main
struct EmbedMappings: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let mappings = context.package.directoryURL.appending(path: "Mappings").resolvingSymlinksInPath()
    let inputs = dataFiles(below: mappings)
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedMappings.swift")
    return [
      .buildCommand(
        displayName: "Embedding Mappings",
        executable: try context.tool(named: "embed-mappings").url,
        arguments: [mappings.path(percentEncoded: false), output.path(percentEncoded: false)],
        inputFiles: inputs,
        outputFiles: [output])
    ]
  }
}

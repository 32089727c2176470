// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "msol2graph",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "msol2graph", targets: ["msol2graph"]),
    .library(name: "MSOLToGraph", targets: ["MSOLToGraph"]),
  ],
  targets: [
    .target(name: "PowerShellSyntax"),
    .target(name: "Findings"),
    .target(name: "PowerShellSemantics", dependencies: ["PowerShellSyntax"]),
    .target(
      name: "MappingRules", dependencies: ["Findings", "PowerShellSyntax", "PowerShellSemantics"],
      plugins: ["EmbedMappings"]),
    .target(name: "Linting", dependencies: ["Findings", "MappingRules", "PowerShellSemantics", "PowerShellSyntax"]),
    .target(name: "Suppression", dependencies: ["Findings", "PowerShellSyntax"]),
    .target(
      name: "MSOLToGraph",
      dependencies: ["Linting", "Findings", "PowerShellSyntax", "PowerShellSemantics", "MappingRules", "Suppression"]),
    .target(
      name: "Comparison",
      dependencies: ["Findings", "MSOLToGraph", "MappingRules", "PowerShellSemantics", "PowerShellSyntax"]),
    .target(
      name: "CommandLineInterface",
      dependencies: ["ArgumentTable", "Comparison", "Findings", "MSOLToGraph", "MappingRules", "PowerShellSyntax"]),
    .target(name: "ArgumentTable"),
    .executableTarget(name: "msol2graph", dependencies: ["CommandLineInterface"]),
    .executableTarget(name: "embed-mappings"),
    .plugin(name: "EmbedMappings", capability: .buildTool(), dependencies: ["embed-mappings"]),
    .testTarget(name: "PowerShellSyntaxTests", dependencies: ["PowerShellSyntax"], exclude: ["Fixtures"]),
    .testTarget(name: "PowerShellSemanticsTests", dependencies: ["PowerShellSemantics", "PowerShellSyntax"]),
    .testTarget(
      name: "MappingRulesTests", dependencies: ["Findings", "MappingRules", "PowerShellSemantics", "PowerShellSyntax"]),
    .testTarget(
      name: "MSOLToGraphTests", dependencies: ["Findings", "MSOLToGraph", "MappingRules", "PowerShellSyntax"],
      exclude: ["known-differences.txt"]),
    .testTarget(
      name: "LintingTests",
      dependencies: ["Findings", "Linting", "MappingRules", "PowerShellSemantics", "PowerShellSyntax"],
      exclude: ["catalogue.txt"]),
    .testTarget(name: "ArgumentTableTests", dependencies: ["ArgumentTable"]),
    .testTarget(name: "FindingsTests", dependencies: ["Findings"]),
    .testTarget(
      name: "SuppressionTests", dependencies: ["Findings", "MSOLToGraph", "PowerShellSyntax", "Suppression"]),
    .testTarget(name: "FixingTests", dependencies: ["Findings", "MSOLToGraph", "MappingRules", "PowerShellSyntax"]),
    .testTarget(
      name: "ComparisonTests",
      dependencies: ["Comparison", "Findings", "MSOLToGraph", "MappingRules", "PowerShellSyntax"]),
    .testTarget(
      name: "CommandLineInterfaceTests",
      dependencies: ["ArgumentTable", "CommandLineInterface", "Comparison", "Findings", "PowerShellSyntax"]),
  ],
  swiftLanguageModes: [.v6]
)

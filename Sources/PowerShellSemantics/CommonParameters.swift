/// The parameters that every advanced command has.
enum CommonParameters {
  static let all: [ParameterSignature] = [
    ParameterSignature(name: "ErrorAction", aliases: ["ea"], type: "ActionPreference"),
    ParameterSignature(name: "WarningAction", aliases: ["wa"], type: "ActionPreference"),
    ParameterSignature(name: "InformationAction", aliases: ["infa"], type: "ActionPreference"),
    ParameterSignature(name: "ProgressAction", aliases: ["proga"], type: "ActionPreference"),
    ParameterSignature(name: "Verbose", aliases: ["vb"], type: "SwitchParameter", isSwitch: true),
    ParameterSignature(name: "Debug", aliases: ["db"], type: "SwitchParameter", isSwitch: true),
    ParameterSignature(name: "ErrorVariable", aliases: ["ev"], type: "String"),
    ParameterSignature(name: "WarningVariable", aliases: ["wv"], type: "String"),
    ParameterSignature(name: "InformationVariable", aliases: ["iv"], type: "String"),
    ParameterSignature(name: "OutVariable", aliases: ["ov"], type: "String"),
    ParameterSignature(name: "OutBuffer", aliases: ["ob"], type: "Int32"),
    ParameterSignature(name: "PipelineVariable", aliases: ["pv"], type: "String"),
    ParameterSignature(name: "WhatIf", aliases: ["wi"], type: "SwitchParameter", isSwitch: true),
    ParameterSignature(name: "Confirm", aliases: ["cf"], type: "SwitchParameter", isSwitch: true),
  ]
}

/// Reports nothing: what the rule describes cannot be told from the text of a script. `Reason` says why.
let noDetector: DetectorFunction = { _, _ in [] }

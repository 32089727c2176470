/// PowerShell's own aliases of core cmdlets.
enum CoreAliases {
  /// The lower-cased name of the cmdlet that an alias, lower-cased, stands for.
  static let targets: [String: String] = [
    "?": "where-object", "where": "where-object", "%": "foreach-object", "foreach": "foreach-object",
    "select": "select-object", "sort": "sort-object", "group": "group-object", "measure": "measure-object",
    "compare": "compare-object", "diff": "compare-object", "ft": "format-table", "fl": "format-list",
    "fw": "format-wide", "fc": "format-custom", "gm": "get-member", "gu": "get-unique", "tee": "tee-object",
    "echo": "write-output", "write": "write-output", "sv": "set-variable", "set": "set-variable",
    "nv": "new-variable", "gv": "get-variable", "clv": "clear-variable", "rv": "remove-variable",
    "ipcsv": "import-csv", "epcsv": "export-csv", "ogv": "out-gridview", "oh": "out-host", "icm": "invoke-command",
    "sajb": "start-job", "rcjb": "receive-job", "wjb": "wait-job", "gcm": "get-command", "gc": "get-content",
    "cat": "get-content", "type": "get-content", "ac": "add-content", "sc": "set-content", "ipmo": "import-module",
    "iex": "invoke-expression", "sleep": "start-sleep", "sal": "set-alias", "nal": "new-alias", "cls": "clear-host",
    "clear": "clear-host", "lp": "out-printer", "gi": "get-item", "gci": "get-childitem", "dir": "get-childitem",
    "ls": "get-childitem", "sls": "select-string", "irm": "invoke-restmethod", "iwr": "invoke-webrequest",
  ]
}

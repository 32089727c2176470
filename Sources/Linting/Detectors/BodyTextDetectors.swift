import Findings
import PowerShellSyntax

/// A request's body is JSON text with a key that other detectors know as an entry of hashtables.
///
/// `Request`: `Command`, `Method`, `Path`, `Body` as for writes; `Key`: the key, whose value is written in the text,
/// objects and all, with nothing that a variable gives; `Entry` and `Text`: a key inside of it, and its value; `To`: what
/// is right for that; `Made`: not in scripts that POST to such an address.
let bodyText: DetectorFunction = { context, arguments in
  guard let request = arguments.table("Request"), !context.makesObject(request, at: arguments.texts("Made")) else {
    return []
  }
  let (names, entries, texts) = (arguments.texts("Key"), arguments.texts("Entry"), arguments.texts("Text"))
  return context.requests(request).flatMap { command -> [Report] in
    guard let body = command.argument(anyOf: request.texts("Body"))?.value else { return [] }
    let keys = context.textKeys(body).filter { contains(names, $0.name) && !$0.children.isEmpty }
    if entries.isEmpty { return keys.filter { !$0.holdsVariables }.map { Report($0.range) } }
    return keys.flatMap(\.children).compactMap { key in
      guard contains(entries, key.name), let text = key.text, let range = key.textRange, contains(texts, text) else {
        return nil
      }
      return Report(range, edits: arguments.text("To").map { [TextEdit(range: range, replacement: $0)] } ?? [])
    }
  }
}

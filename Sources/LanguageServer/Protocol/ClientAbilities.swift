import Documents

/// What the client can do, as far as it makes a difference here.
struct ClientAbilities {
  var encoding = PositionEncoding.utf16
  var hasSnippets = false
  var registersWatchers = false
  var hasHierarchicalSymbols = false
  /// Whether code actions may be more than commands.
  var hasCodeActionLiterals = false

  init() {}

  init(_ view: JSONView?) {
    let offered = (view?["general"]?["positionEncodings"]?.elements ?? []).compactMap {
      $0.string.flatMap { PositionEncoding(rawValue: $0) }
    }
    // The client names first what suits it best; without a word it is UTF-16.
    encoding = offered.first ?? .utf16
    let document = view?["textDocument"]
    hasSnippets = document?["completion"]?["completionItem"]?["snippetSupport"]?.isTrue ?? false
    hasHierarchicalSymbols = document?["documentSymbol"]?["hierarchicalDocumentSymbolSupport"]?.isTrue ?? false
    hasCodeActionLiterals = document?["codeAction"]?["codeActionLiteralSupport"] != nil
    registersWatchers = view?["workspace"]?["didChangeWatchedFiles"]?["dynamicRegistration"]?.isTrue ?? false
  }
}

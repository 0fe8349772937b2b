import Documents

/// What the server can do.
enum Capabilities {
  /// - Parameter encoding: what columns are counted in.
  static func offered(_ encoding: PositionEncoding) -> OrderedJSON {
    [
      "positionEncoding": .string(encoding.rawValue),
      "textDocumentSync": ["openClose": .bool(true), "change": 2, "save": .bool(true)],
      "completionProvider": ["triggerCharacters": [":", " ", "\"", "-"], "resolveProvider": .bool(false)],
      "hoverProvider": .bool(true),
      "codeActionProvider": ["codeActionKinds": .strings(CodeActions.kinds)],
      "inlayHintProvider": .bool(true),
      "documentSymbolProvider": .bool(true),
      "workspaceSymbolProvider": .bool(true),
      "foldingRangeProvider": .bool(true),
      "documentLinkProvider": ["resolveProvider": .bool(false)],
      "documentFormattingProvider": .bool(true),
      "workspace": ["workspaceFolders": ["supported": .bool(true), "changeNotifications": .bool(true)]],
      "experimental": ["prerentree/record": .bool(true)],
    ]
  }
}

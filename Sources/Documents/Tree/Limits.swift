/// What one document may cost. Past a limit it is refused (PR0003), and the rest of the batch goes on.
public struct Limits: Sendable {
  /// Bytes of one document, CSV row or NDJSON line.
  public var bytes = 16 << 20
  /// Lists and mappings inside one another.
  public var depth = 64
  /// Scalars, lists and mappings of one document.
  public var nodes = 200_000
  /// Nodes of one document once every alias is replaced by what it stands for.
  public var expandedNodes = 1_000_000
  /// Problems reported of one document: whoever has more of them did not write a sheet.
  public var findings = 1_000

  public init() {}
}

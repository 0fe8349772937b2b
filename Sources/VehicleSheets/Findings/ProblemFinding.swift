import Documents

extension Problem {
  /// The problem as reports tell it.
  package var finding: Finding {
    let code: Code =
      switch kind {
      case .syntax: .PR0001
      case .encoding: .PR0002
      case .limit: .PR0003
      case .cells: .PR0011
      case .shape: .PR0006
      case .value: .PR0007
      }
    return Finding(code, span, "", message, help: help.map(Advice.init), related: related.map { [$0] } ?? [])
  }
}

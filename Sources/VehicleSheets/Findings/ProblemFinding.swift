import Documents

extension Finding {
  /// Reported in place of whatever is found beyond what is shown of one thing (`--max-findings`).
  static func tooMany(_ what: Text, at span: Span, limit: Int) -> Finding {
    Problem.limit(
      span, what, limit, option: "--max-findings",
      help: Text(
        fr: "Les suivants ne sont pas montrés : corrigez ceux-ci d'abord, ou relevez la limite avec --max-findings.",
        en: "Those behind it are not shown: mend these first, or raise the limit with --max-findings.")
    ).finding
  }
}

extension Problem {
  /// The problem as reports show it.
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
    return Finding(
      code, span, pointer: "", message: message, help: help.map(Advice.init), related: related.map { [$0] } ?? [])
  }
}

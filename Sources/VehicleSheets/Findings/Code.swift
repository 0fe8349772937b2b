import Documents

/// A code of the contract: what kind of thing is wrong, and all that is said of it. A code never changes its meaning.
///
/// Each stands beside the check that reports it; `all` gathers them. There is one object of each, which findings point to.
public final class Code: Sendable, Hashable {
  /// `PR0901`; the first two digits are the FAQ's step.
  public let id: String
  public let severity: Severity
  /// What it means, in a few words.
  public let title: Text
  /// How to fix it, where the finding itself does not say it better.
  package let advice: Advice
  private let explain: @Sendable () -> Explanation

  /// How to fix it in a sheet.
  public var help: Text { advice.text(inRow: false) }

  /// Why it exists, with an example; only made when somebody asks.
  public var explanation: Explanation { explain() }

  /// The FAQ's step: 0 for the document, 90 for the batch.
  public var step: Int { Int(id.dropFirst(2).prefix(2)) ?? 0 }

  public static func == (a: Code, b: Code) -> Bool { a === b }
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }

  init(
    _ id: String, _ severity: Severity, _ title: Text, help: Advice,
    explained: @autoclosure @escaping @Sendable () -> Explanation
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    advice = help
    explain = explained
  }

  convenience init(
    _ id: String, _ severity: Severity, _ title: Text, help: Text,
    explained: @autoclosure @escaping @Sendable () -> Explanation
  ) {
    self.init(id, severity, title, help: Advice(help), explained: explained())
  }
}

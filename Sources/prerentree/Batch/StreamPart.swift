import Documents
import Reports

/// What a stretch of a stream of outcomes says besides its outcomes: its closing line, and lines that are neither.
struct StreamPart {
  /// The line that a run ends its stream with.
  struct Closing {
    let outcomes: Int
    let failures: [Failure]
    /// What the run was given.
    let inputs: [String]
    let referentials: [String]
  }

  /// A line that is no outcome, and why, where that is known.
  struct Misread: Error {
    let reason: Text?
  }

  var outcomes = 0
  /// How many outcomes closing lines speak of; nil where there is no such line.
  private(set) var promised: Int?
  private(set) var failures: [Failure] = []
  private(set) var inputs: [String] = []
  private(set) var referentials: [String] = []
  /// Lines that are no outcomes: their number, and what is said of the first of them.
  private(set) var rejected = 0
  private(set) var messages: [Text] = []

  /// Lines that are named, one by one.
  private static let limit = 20

  /// Files may hold several streams, one after the other.
  mutating func close(_ closing: Closing) {
    promised = (promised ?? 0) + closing.outcomes
    failures += closing.failures
    inputs += closing.inputs
    referentials += closing.referentials
  }

  mutating func reject(line: Int, _ reason: Text?) {
    rejected += 1
    guard messages.count < StreamPart.limit else { return }
    let message = Text(
      fr: "la ligne \(line) n'est pas un résultat de « process --out - »",
      en: "line \(line) is no outcome of “process --out -”")
    messages.append(reason.map { message + Text(fr: " : ", en: ": ") + $0 } ?? message)
  }

  /// Adds the next stretch of the same stream.
  mutating func add(_ next: StreamPart) {
    outcomes += next.outcomes
    if let more = next.promised { promised = (promised ?? 0) + more }
    failures += next.failures
    inputs += next.inputs
    referentials += next.referentials
    rejected += next.rejected
    messages += next.messages.prefix(StreamPart.limit - messages.count)
  }

  /// What is wrong with the whole stream, at its end.
  func complaints(of file: String) -> [Failure] {
    var texts = messages
    if rejected > messages.count {
      let more = rejected - messages.count
      texts.append(
        Text(
          fr: "… et \(more) autres lignes qui ne sont pas des résultats",
          en: "… and \(more) more lines that are no outcomes"
        ))
    }
    if let promised {
      if promised != outcomes {
        texts.append(
          Text(
            fr: "ce flux annonce \(promised) résultats et en contient \(outcomes) : relancez la machine qui l'a écrit",
            en: "this stream speaks of \(promised) outcomes and holds \(outcomes): run again what wrote it"))
      }
    } else {
      texts.append(
        Text(
          fr: "ce flux est coupé, sa dernière ligne manque : relancez la machine qui l'a écrit",
          en: "this stream was cut short, its closing line is missing: run again what wrote it"))
    }
    return failures + texts.map { Failure(file: file, message: $0) }
  }
}

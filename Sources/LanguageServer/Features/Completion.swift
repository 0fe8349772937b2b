import Documents
import SheetEditing
import VehicleSheets

/// What may stand at the cursor: keys that are missing, and what a field may say. It works on text that cannot be read
/// yet, since that is when it is asked for.
enum Completion {
  /// Items of one answer: of more than that nobody reads the list; typing on makes it shorter.
  static let limit = 200

  static func answer(_ session: Session, _ params: JSONView?) throws(ResponseError) -> OrderedJSON {
    let entry = try session.document(params)
    let offset = entry.document.offset(of: try session.position(params), session.encoding)
    let found: [Candidate]
    if entry.document.format == .csv {
      found = TableCompletion(session, entry.document, offset)?.candidates ?? []
    } else {
      let sheet = SheetText(entry.document, at: offset)
      switch sheet.sketch.context {
      case .key: found = KeyCompletion(session, sheet).candidates
      case .value: found = ValueCompletion(session, sheet).candidates
      case .nothing: found = []
      }
    }
    return list(found, entry.document, cursor: offset, session: session)
  }

  /// One thing that may be inserted.
  struct Candidate {
    /// Numbers of the protocol: what icon the editor shows.
    enum Kind: Int {
      case field = 5
      case module = 9
      case value = 12
      case snippet = 15
      case choice = 20
    }

    var label: String
    var kind: Kind
    var detail = ""
    /// Further names that typing finds it by.
    var names: [String] = []
    var text: String
    /// The same with places to fill in, for editors that have such.
    var snippet: String?
    /// The bytes that it replaces.
    var range: Range<Int>
  }

  private static func list(
    _ candidates: [Candidate], _ document: TextDocument, cursor: Int, session: Session
  ) -> OrderedJSON {
    let matching = candidates.filter { matches($0, typed($0, document, cursor)) }
    let items = matching.prefix(limit).enumerated().map { order, candidate -> OrderedJSON in
      let digits = String(order)
      var members: [(key: String, value: OrderedJSON)] = [
        ("label", .string(candidate.label)), ("kind", .integer(candidate.kind.rawValue)),
        // In the order of the screen, whatever the editor would sort by.
        ("sortText", .string(String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits)),
        // What matches is decided here, as everywhere: without case, accents and signs.
        ("filterText", .string(typed(candidate, document, cursor))),
      ]
      if !candidate.detail.isEmpty { members.append(("detail", .string(candidate.detail))) }
      let snippet = session.client.hasSnippets ? candidate.snippet : nil
      members.append(("insertTextFormat", .integer(snippet == nil ? 1 : 2)))
      let range = document.range(candidate.range, session.encoding)
      members.append(("textEdit", ["range": range.json, "newText": .string(snippet ?? candidate.text)]))
      return .object(members)
    }
    return ["isIncomplete": .bool(true), "items": .list(Array(items))]
  }

  /// What was typed of a candidate, up to the cursor.
  private static func typed(_ candidate: Candidate, _ document: TextDocument, _ cursor: Int) -> String {
    let start = candidate.range.lowerBound
    return start < cursor ? document.string(start..<min(cursor, candidate.range.upperBound)) : ""
  }

  private static func matches(_ candidate: Candidate, _ typed: String) -> Bool {
    let wanted = Fold.bytes(typed)
    guard !wanted.isEmpty else { return true }
    return ([candidate.label] + candidate.names).contains { contains(Fold.bytes($0), wanted) }
  }

  static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard !part.isEmpty else { return true }
    guard part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains {
      text[$0] == part[0] && text[$0..<($0 + part.count)].elementsEqual(part)
    }
  }

  /// A text with what would be a place to fill in made plain.
  static func plainInSnippet(_ text: String) -> String {
    text.reduce(into: "") { $0 += $1 == "$" || $1 == "}" || $1 == "\\" ? "\\\($1)" : String($1) }
  }
}

import Documents
import VehicleSheets

/// Findings by their cause, which is the same code about the same field: what forty vehicles share is reported once.
///
/// It keeps a bounded part of each cause, whatever the number of vehicles: counts, some places, some messages, and the
/// rendered text of the first few.
package struct CauseList {
  /// A cause of so many vehicles is still reported one by one.
  package static let reportedSingly = 3
  /// How many causes are told apart; those beyond are gathered by their code alone.
  private static let limit = 1_000
  private static let placesKept = 60
  private static let messagesKept = 40
  /// Of the places kept so many are shown on a screen, where one can go to the others; paper has all.
  private static let placesShown = 10

  /// What was said of one or more vehicles.
  package struct Message {
    package let text: String
    package fileprivate(set) var count: Int
    fileprivate let place: String

    /// `B3 : …`, `26 × …`
    package func listed(in language: Language) -> String {
      count == 1 ? place + (language == .fr ? " : " : ": ") + text : "\(count) × \(text)"
    }
  }

  /// One cause, and the vehicles that it was found in.
  package struct Cause {
    package let code: String
    package let severity: Severity
    /// The field that it is about, as a JSON Pointer without list positions.
    package let pointer: String
    /// How many vehicles it was found in.
    package fileprivate(set) var vehicles = 0
    /// How many of them an earlier report does not have it of; nil where there is none to compare with.
    package fileprivate(set) var newVehicles: Int?
    /// Whether all of them are rows of a table.
    package fileprivate(set) var isOfRows = true
    /// Where it was found first: `B4`, `Stock!C14`, `fiches/a.yaml:12`.
    package fileprivate(set) var places: [String] = []
    /// What was said, each with how often and where first, in the order of their first appearance.
    package fileprivate(set) var messages: [Message] = []
    fileprivate var advices: [(text: String, count: Int)] = []
    /// The rendered findings of the first vehicles, each in the forms that were given.
    package fileprivate(set) var texts: [[String]] = []
    /// The same of the first finding of all, which is kept whatever the number of vehicles.
    package fileprivate(set) var first: [String] = []
    fileprivate var lastVehicle = ""
    fileprivate let order: Int

    /// What names it in every run.
    package var key: String { "\(code) \(severity.rawValue) \(pointer)" }

    package var isReportedSingly: Bool { vehicles <= CauseList.reportedSingly }
  }

  private var causes: [Cause] = []
  private var index: [String: Int] = [:]

  package init() {}

  /// Takes one finding that `write` rendered; the number of its cause.
  @discardableResult
  package mutating func add(_ part: Bytes) -> Int? {
    var fields: [String] = []
    TaggedSegments.forEach(in: part) { _, field in fields.append(String(field)) }
    guard fields.count > 8, let severity = Severity(rawValue: fields[1]) else { return nil }
    let (code, pointer, vehicle) = (fields[0], fields[2], fields[3])
    var key = "\(code) \(fields[1]) \(pointer)"
    if index[key] == nil, causes.count >= CauseList.limit { key = "\(code) \(fields[1])" }
    let number = index[key, default: causes.count]
    if number == causes.count {
      index[key] = number
      causes.append(Cause(code: code, severity: severity, pointer: pointer, order: number))
    }
    causes[number].add(fields, vehicle: vehicle)
    return number
  }

  /// All of them with their numbers, the gravest first, then the most frequent.
  package var ranked: [(number: Int, cause: Cause)] {
    causes.sorted { ($0.severity.rank, -$0.vehicles, $0.order) < ($1.severity.rank, -$1.vehicles, $1.order) }
      .map { ($0.order, $0) }
  }

  /// What many vehicles share, the gravest first, then the most frequent.
  package var shared: [Cause] {
    causes.filter { !$0.isReportedSingly }
      .sorted { ($0.severity.rank, -$0.vehicles, $0.order) < ($1.severity.rank, -$1.vehicles, $1.order) }
  }

  /// What is reported vehicle by vehicle: errors before warnings, otherwise as found.
  package var single: [Cause] {
    causes.filter(\.isReportedSingly).sorted { ($0.severity.rank, $0.order) < ($1.severity.rank, $1.order) }
  }

  // MARK: Rendering

  /// Appends a finding as `add` takes it.
  ///
  /// - Parameters:
  ///   - forms: the finding rendered for a single vehicle, from the longest form to the shortest.
  package static func write(
    _ diagnostic: Diagnostic, of outcome: Outcome, in language: Language, forms: [(ByteBuffer) -> Void],
    to output: ByteBuffer
  ) {
    let file = outcome.source.file
    let place = diagnostic.cell ?? "\(file):\(diagnostic.start.line)"
    let suggestion = diagnostic.suggestion(language).map { " (\($0))" } ?? ""
    // Of notes the kind is enough: what was left out is no field's fault.
    let pointer = diagnostic.severity == .note ? "" : unnumbered(diagnostic.pointer)
    let fields = [
      diagnostic.code, diagnostic.severity.rawValue, pointer,
      "\(file)#\(outcome.source.document)",
      place, diagnostic.message[language] + suggestion, diagnostic.help[language], diagnostic.cell == nil ? "" : "row",
      diagnostic.isNew.map { $0 ? "new" : "known" } ?? "",
    ]
    TaggedSegments.write(0, to: output) { output in
      for field in fields { TaggedSegments.write(0, to: output) { $0.append(field) } }
      for form in forms { TaggedSegments.write(1, to: output, form) }
    }
  }

  /// The findings of a vehicle as they are grouped: one that names neither brand nor model is reported so once, and not as
  /// two causes.
  package static func findings(of outcome: Outcome) -> [Diagnostic] {
    let (brand, model) = (Code.PR0601.id, Code.PR0701.id)
    let all = outcome.diagnostics
    guard let place = all.firstIndex(where: { $0.code == brand }), all.contains(where: { $0.code == model }) else {
      return all
    }
    var both = all[place]
    both.message = Text(
      fr: "les champs obligatoires « marque » et « modele » manquent",
      en: "the mandatory fields “marque” and “modele” are missing")
    both.help =
      both.cell == nil
      ? Text(fr: "Ajoutez la marque et le modèle.", en: "Add brand and model.")
      : Text(
        fr: "Remplissez les colonnes « marque » et « modele » ; si la ligne n'est pas un véhicule, supprimez-la.",
        en: "Fill in the columns “marque” and “modele”; if the row is no vehicle, delete it.")
    both.pointer = "/marque /modele"
    return (all[..<place] + [both] + all[(place + 1)...]).filter { $0.code != model }
  }

  /// `/equipements/3/prix_ht` is the same cause as `/equipements/0/prix_ht`.
  private static func unnumbered(_ pointer: String) -> String {
    guard pointer.utf8.contains(where: { (48...57).contains($0) }) else { return pointer }
    return pointer.split(separator: "/", omittingEmptySubsequences: false)
      .map { part in !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) } ? "*" : String(part) }
      .joined(separator: "/")
  }
}

extension CauseList.Cause {
  fileprivate init(code: String, severity: Severity, pointer: String, order: Int) {
    self.code = code
    self.severity = severity
    self.pointer = pointer
    self.order = order
  }

  fileprivate mutating func add(_ fields: [String], vehicle: String) {
    if vehicle != lastVehicle {
      vehicles += 1
      lastVehicle = vehicle
      if !fields[8].isEmpty { newVehicles = (newVehicles ?? 0) + (fields[8] == "new" ? 1 : 0) }
      if places.count < CauseList.placesKept { places.append(fields[4]) }
    }
    if let known = messages.firstIndex(where: { $0.text == fields[5] }) {
      messages[known].count += 1
    } else if messages.count < CauseList.messagesKept {
      messages.append(CauseList.Message(text: fields[5], count: 1, place: fields[4]))
    }
    if let known = advices.firstIndex(where: { $0.text == fields[6] }) {
      advices[known].count += 1
    } else if advices.count < CauseList.messagesKept {
      advices.append((fields[6], 1))
    }
    if fields[7].isEmpty { isOfRows = false }
    if first.isEmpty { first = Array(fields[9...]) }
    if vehicles <= CauseList.reportedSingly { texts.append(Array(fields[9...])) } else { texts.removeAll() }
  }

  /// What to do about it: what is advised most often.
  package var advice: String {
    advices.enumerated().max { ($0.element.count, -$0.offset) < ($1.element.count, -$1.offset) }?.element.text ?? ""
  }

  /// What is reported at most of a cause: the messages that came most often.
  package var commonMessages: ArraySlice<CauseList.Message> {
    messages.enumerated().sorted { (-$0.element.count, $0.offset) < (-$1.element.count, $1.offset) }
      .map(\.element).prefix(3)
  }

  /// `26 lignes`, `4 fiches (dont 1 nouvelle)`.
  package var howMany: Text {
    let count =
      isOfRows
      ? Text.count(vehicles, fr: "ligne", "lignes", en: "row", "rows")
      : Text.count(vehicles, fr: "fiche", "fiches", en: "sheet", "sheets")
    guard let newVehicles else { return count }
    if newVehicles == 0 { return count + Text(fr: " (aucune nouvelle)", en: " (none new)") }
    return count + Text(fr: " (dont ", en: " (")
      + Text.count(newVehicles, fr: "nouvelle", "nouvelles", en: "new", "new") + Text(same: ")")
  }

  /// What it is called where its findings say different things: the code's title, and the field.
  package var title: Text {
    let title = Code.named(code)?.title ?? Text(same: code)
    guard let field = Field.table.first(where: { $0.pointer == pointer }) else { return title }
    return title + Text(same: " · ") + field.label
  }

  /// `B4, B7, B9 …`
  package var placesShown: String {
    firstPlaces + (vehicles > min(places.count, CauseList.placesShown) ? " …" : "")
  }

  /// As many places as are shown on a screen.
  package var firstPlaces: String { places.prefix(CauseList.placesShown).joined(separator: ", ") }

  /// The places after those that are shown: `, B12, B14`; empty where there are none.
  package var placesBeyond: String {
    let beyond = places.dropFirst(CauseList.placesShown)
    guard !beyond.isEmpty else { return "" }
    return beyond.map { ", " + $0 }.joined() + (vehicles > places.count ? " …" : "")
  }

  /// The messages after the common ones.
  package var rareMessages: [CauseList.Message] {
    messages.enumerated().sorted { (-$0.element.count, $0.offset) < (-$1.element.count, $1.offset) }
      .map(\.element).dropFirst(3).map { $0 }
  }
}

import Documents

/// The columns in which a table gives the month, and the day, of a date whose year stands in a column of its own.
struct DatePartColumns: Equatable, Sendable {
  var month: Int
  var day: Int?
}

/// A date in two or three columns: `Jour MEC;Mois MEC;Année MEC`, `Monat;Jahr`. What the titles name besides must be the
/// first registration, or nothing.
extension ColumnReader {
  mutating func settleDateParts() {
    // Nobody's table has as many; of a million titles each would be taken apart.
    let parts = columns.indices.prefix(ColumnReader.maxCompared).compactMap { i in
      DatePartTitle(titles[i]).map { (column: i, title: $0) }
    }
    let years = parts.filter { $0.title.part == .year && isOpenYear($0.column) }.map(\.column) + bareYears
    let months = parts.filter { $0.title.part == .month && isOpenPart($0.column) && values.areMonths($0.column) }
    guard let month = months.first, let year = years.first else { return }
    // A full date is a better one, and two of a kind are of two dates.
    guard months.count == 1, years.count == 1, columns.indices.allSatisfy({ $0 == year || columns[$0].id != .dateMEC })
    else { return }
    let days = parts.filter { $0.title.part == .day && isOpenPart($0.column) && values.areDays($0.column) }
    let day = days.count == 1 ? days.first?.column : nil
    set(year, ColumnMeaning(target: .field(.dateMEC), rank: 4, evidence: .values), .values)
    columns[year].dateParts = DatePartColumns(month: month.column, day: day)
    for column in [month.column] + (day.map { [$0] } ?? []) { set(column, nil, .datePart) }
  }

  /// Columns of whole first registrations that hold years only: `MEC;Mois MEC`.
  private var bareYears: [Int] {
    columns.indices.filter {
      columns[$0].id == .dateMEC && DatePartTitle(titles[$0])?.part != .year && !columns[$0].evidence.isOwn
        && values.areYears($0)
    }
  }

  private func isOpenYear(_ i: Int) -> Bool {
    (columns[i].id == .dateMEC ? columns[i].evidence != .correspondence : isOpenPart(i)) && values.areYears(i)
  }

  /// Whether nothing else is known of a column.
  private func isOpenPart(_ i: Int) -> Bool {
    columns[i].meaning == nil && (columns[i].evidence == .unknown || columns[i].evidence == .unrelated)
  }
}

/// A title that names the year, the month or the day of the first registration.
struct DatePartTitle {
  enum Part { case year, month, day }
  let part: Part

  init?(_ title: String) {
    var words = TitleWords.words(of: title).flatMap(DatePartTitle.parted)
    guard words.count <= 8, let place = words.firstIndex(where: { DatePartTitle.parts[$0] != nil }),
      let part = DatePartTitle.parts[words[place]]
    else { return nil }
    words.remove(at: place)
    // `Mois (MEC)`, `Année de la date de MEC`: the word for date tells nothing.
    words.removeAll { DatePartTitle.dates.contains($0) }
    guard words.isEmpty || DatePartTitle.isRegistration(words.joined(separator: " ")) else { return nil }
    self.part = part
  }

  private static func isRegistration(_ rest: String) -> Bool {
    ([""] + dates.sorted()).contains { word in
      switch ForeignTitles.reading(of: word.isEmpty ? rest : "\(word) \(rest)") {
      case .known(let meaning): meaning.field == .dateMEC
      case .ambiguous(let fields, _): fields.contains(.dateMEC)
      default: false
      }
    }
  }

  /// `Erstzulassungsmonat`, `Zulassungsjahr`: German writes them as one word.
  private static func parted(_ word: String) -> [String] {
    guard parts[word] == nil else { return [word] }
    for ending in ["monat", "jahr"] where word.hasSuffix(ending) && word.utf8.count > ending.utf8.count + 1 {
      let beginning = word.dropLast(ending.utf8.count)
      return [TitleWords.plain(String(beginning)), ending]
    }
    return [word]
  }

  private static let dates: Set<String> = ["date", "datum", "data", "fecha"]

  private static let parts: [String: Part] = {
    var parts: [String: Part] = [:]
    let lists: [(Part, String)] = [
      (.year, "année an year Jahr anno año jaar rok ano"),
      (.month, "mois month Monat mese mes maand miesiąc mês mm"),
      (.day, "jour day Tag giorno día dag dzień dia jj"),
    ]
    for (part, list) in lists {
      for word in list.split(separator: " ") { parts[TitleWords.plain(Fold.string(String(word)))] = part }
    }
    return parts
  }()
}

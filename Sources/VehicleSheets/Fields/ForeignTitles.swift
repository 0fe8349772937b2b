import Documents

/// Looks up titles that are neither keys nor labels: names in eight languages, and those that mean several things.
enum ForeignTitles {
  static func reading(of title: String) -> TitleReading {
    for form in TitleWords.forms(of: title) {
      if let found = index[form] { return found.reading }
    }
    return .unknown
  }

  /// The languages in which a title is usual, of none where it is so in all or nobody knows it.
  static func languages(of title: String) -> Set<TitleLanguage> {
    for form in TitleWords.forms(of: title) {
      if let found = index[form] { return found.languages }
    }
    return []
  }

  private struct Entry {
    var reading: TitleReading
    var languages: Set<TitleLanguage> = []
  }

  private static let index: [String: Entry] = {
    var index: [String: Entry] = [:]
    func add(_ names: String, _ reading: TitleReading) { add(names.split(separator: "|"), reading) }
    func add(_ names: [Substring], _ reading: TitleReading, _ language: TitleLanguage? = nil) {
      for name in names {
        let form = TitleWords.form(of: String(name))
        if let language { index[form, default: Entry(reading: reading)].languages.insert(language) }
        if index[form] == nil { index[form] = Entry(reading: reading) }
      }
    }
    // What the values decide comes first: a name that is sure in one language may be none in the next.
    add(AmbiguousTitles.powers, .power)
    add(AmbiguousTitles.horsepowerOrFiscal, .horsepowerOrFiscal)
    for row in AmbiguousTitles.table { add(row.names, .ambiguous(row.candidates, isUsual: row.isUsual)) }
    for field in Field.table {
      for language in TitleLanguage.allCases {
        add(field.titles.names(in: language), .known(ColumnMeaning(target: .field(field.id))), language)
      }
    }
    add(AmbiguousTitles.compound, .compound)
    add(AmbiguousTitles.unrelated, .unrelated)
    return index
  }()

  /// Names near to a misspelt title, with the field that they stand for; never one that is no part of a sheet.
  static func nearest(to title: String) -> FieldID? {
    let form = Fold.bytes(TitleWords.form(of: title))
    guard form.count >= 5 else { return nil }
    let reach = form.count > 8 ? 2 : 1
    var best: (distance: Int, field: FieldID)?
    for (name, field) in spelled where abs(name.count - form.count) <= reach {
      guard name.first == form.first, let distance = NearNames.distance(form, name, atMost: reach) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (distance, field) }
    }
    return best?.field
  }

  /// Every name of every field, folded, in an order that never changes.
  private static let spelled: [(name: [UInt8], field: FieldID)] = {
    var names = Field.table.flatMap { field -> [(name: [UInt8], field: FieldID)] in
      if case .items = field.type { return [] }
      return ([field.key, field.label.fr] + field.aliases).map { (Fold.bytes(TitleWords.form(of: $0)), field.id) }
    }
    for field in Field.table {
      for language in TitleLanguage.allCases {
        names += field.titles.names(in: language).map {
          (Fold.bytes(TitleWords.form(of: String($0))), field.id)
        }
      }
    }
    return names.filter { $0.name.count >= 5 }
  }()
}

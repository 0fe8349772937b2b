import Documents

/// Looks up titles that are neither keys nor labels: names in eight languages, and those that mean several things.
enum ForeignTitles {
  static func reading(of title: String) -> TitleReading {
    if let found = entry(of: title) { return found.reading }
    return CompositeTitles.reading(of: title) ?? abbreviated(title) ?? damaged(title) ?? .unknown
  }

  /// `Mod?le`, `Immatricul�`: a letter with an accent was lost on the way; read where one letter only makes it a name.
  private static func damaged(_ title: String) -> TitleReading? {
    guard title.contains(where: { $0 == "?" || $0 == "\u{FFFD}" }), title.utf8.count <= 60 else { return nil }
    var found: [Entry] = []
    for candidate in LostLetters.candidates(for: title) { if let entry = entry(of: candidate) { found.append(entry) } }
    return found.count == 1 ? found[0].reading : nil
  }

  /// The languages in which a title is usual, of none where it is so in all or nobody knows it.
  static func languages(of title: String) -> Set<TitleLanguage> { entry(of: title)?.languages ?? [] }

  private static func entry(of title: String) -> Entry? {
    for (words, dropped) in TitleWords.forms(of: title) {
      for spelling in spellings(of: words) {
        if let found = index[spelling], dropped.allow(found.reading) { return found }
      }
    }
    return nil
  }

  /// A name in the ways that it may be written: `CO2 uitstoot`, `uitstoot CO2`, `Bodystyle`.
  private static func spellings(of words: [String]) -> [String] {
    let name = words.joined(separator: " ")
    guard (2...6).contains(words.count) else { return [name] }
    return [name, "~" + words.sorted().joined(separator: " "), words.joined(), words.reversed().joined()]
  }

  /// A title in which words are cut short, as the points after them show: `Carbu.`, `Niv. finition`. It is read where all
  /// names that it may be cut from mean the same.
  private static func abbreviated(_ title: String) -> TitleReading? {
    let words = TitleWords.abbreviated(title)
    guard (1...4).contains(words.count), words.contains(where: \.isCut),
      words.contains(where: { $0.word.utf8.count > ($0.isCut ? 1 : 3) })
    else { return nil }
    var field: FieldID?
    for name in names where name.words.count == words.count {
      let isFit = zip(words, name.words).allSatisfy { $0.isCut ? $1.hasPrefix($0.word) : $0.word == $1 }
      guard isFit else { continue }
      guard let id = name.field, field == nil || field == id else { return nil }
      field = id
    }
    return field.map { .known(ColumnMeaning(target: .field($0))) }
  }

  private struct Entry {
    var reading: TitleReading
    var languages: Set<TitleLanguage> = []
    /// Whether it is another way to write a name that is there in full.
    var isRespelt = false
  }

  private static let index: [String: Entry] = {
    var index: [String: Entry] = [:]
    func add(_ names: String, _ reading: TitleReading) { add(names.split(separator: "|"), reading) }
    func add(_ names: [Substring], _ reading: TitleReading, _ language: TitleLanguage? = nil) {
      for name in names {
        let words = TitleWords.words(of: String(name))
        let form = words.joined(separator: " ")
        if index[form]?.isRespelt ?? true { index[form] = Entry(reading: reading) }
        if let language { index[form]?.languages.insert(language) }
        // In another order, or written as one word, a name is the same where no other is written so.
        for spelling in ["~" + words.sorted().joined(separator: " "), words.joined()]
        where words.count > 1 && index[spelling] == nil {
          index[spelling] = index[form]
          index[spelling]?.isRespelt = true
        }
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
    // Our own labels, in other spellings than the screen's: `Coloris ext`.
    for field in Field.table {
      if case .items = field.type { continue }
      add(([field.label.fr] + field.aliases).map { $0[...] }, .known(ColumnMeaning(target: .field(field.id))))
    }
    add(AmbiguousTitles.compound, .compound)
    add(AmbiguousTitles.unrelated, .unrelated)
    return index
  }()

  /// The names that a title may be cut from, with the field of each; nil for those that are several things or none.
  private static let names: [(words: [String], field: FieldID?)] = index.compactMap { form, entry in
    guard !entry.isRespelt else { return nil }
    let words = form.split(separator: " ").map(String.init)
    return if case .known(let meaning) = entry.reading { (words, meaning.field) } else { (words, nil) }
  }

  /// Names near to a misspelt title, with the field that they stand for; never one that is no part of a sheet.
  static func nearest(to title: String) -> FieldID? {
    let form = Fold.bytes(TitleWords.form(of: title))
    guard form.count >= 5 else { return nil }
    let tolerance = form.count > 8 ? 2 : 1
    var best: (distance: Int, field: FieldID)?
    for (name, field) in spelled where abs(name.count - form.count) <= tolerance {
      guard name.first == form.first, let distance = NearNames.distance(form, name, atMost: tolerance) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (distance, field) }
    }
    return best?.field
  }

  /// Words that say where a value comes from, or of which of two it is.
  private static let additions: Set<String> = Set(
    """
    saisi saisie reprise libelle compteur fiche annonce web site export import base valeur final initial retenu constate
    2 bis rulaj stand erfasst entered
    """.split { $0 == " " || $0 == "\n" }.map { TitleWords.plain(String($0)) })

  /// The field that a title names with a word more, `Kilométrage saisi`, `Libellé couleur`: to be asked for, not taken.
  static func part(of title: String) -> FieldID? {
    let words = TitleWords.words(of: title)
    guard (2...4).contains(words.count) else { return nil }
    for gone in words.indices where additions.contains(words[gone]) {
      var rest = words
      // `Prix au km`: money, whatever stands with it.
      if case .unrelated = reading(of: rest.remove(at: gone)) { return nil }
      if case .known(let meaning) = reading(of: rest.joined(separator: " ")), let id = meaning.field { return id }
    }
    return nil
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

import Documents

/// What is to be said of a table as a whole: its columns, its units, its shape. Each is reported once, at the titles.
struct TableFindings {
  private let table: SpreadsheetTable
  private let readings: [ColumnReading]
  private let values: ColumnValues
  private(set) var findings: [Finding] = []
  /// Fields of which conversions and partial dates are reported here, and not again by each row.
  private(set) var reportedOnce = FieldSet()

  /// - Parameter profile: what the columns hold; nil where titles alone were looked at.
  init(
    _ table: SpreadsheetTable, _ header: SpreadsheetTable.Header, _ readings: [ColumnReading], isTooWide: Bool,
    profile: TableProfile?, correspondences: Correspondences
  ) {
    self.table = table
    self.readings = readings
    values = ColumnValues(profile, correspondences)
    if header.isOnItsSide {
      findings = [TableShape.onItsSide(table, width: header.widthBelow)]
    } else if isTooWide {
      findings = [TableShape.tooWide(table, width: header.width)]
    } else if table.isUnknown {
      findings = [TableShape.noKnownColumn(table)]
    } else {
      addUnclear()
      addMisspelt()
      addUnnamed(profile)
      addUnread()
      addSplit()
      addTwofold()
      if profile != nil {
        addConverted()
        addMonthFirst()
        addPartialDates()
      }
      addColours()
    }
  }

  // MARK: What refuses

  /// Units that nothing tells (PR0017).
  private mutating func addUnclear() {
    for (i, reading) in readings.enumerated() where reading.evidence == .unclear {
      let title = Text.quoted(reading.title)
      let isFiscal = reading.choices.contains("puissance_fiscale")
      let what =
        reading.isMileage
        ? Text(
          fr: "des kilomètres ou des miles (les plaques sont britanniques)",
          en: "kilometres or miles (the plates are British)")
        : isFiscal
          ? Text(fr: "des chevaux (ch) ou des chevaux fiscaux (CV)", en: "horsepower (ch) or fiscal horsepower (CV)")
          : Text(fr: "des kilowatts (kW) ou des chevaux (ch)", en: "kilowatts (kW) or horsepower (ch)")
      let lines = reading.choices.map { "« colonne;\(reading.title);\($0) »" }.joined(separator: " ou ")
      let linesEN = reading.choices.map { "“colonne;\(reading.title);\($0)”" }.joined(separator: " or ")
      findings.append(
        Finding(
          .PR0017, table.headerSpan(of: i),
          pointer: (reading.isMileage ? FieldID.kilometrage : .puissance).field.pointer,
          message: Text(
            fr: "colonne \(title.fr) : rien ne dit si ce sont \(what.fr)",
            en: "column \(title.en): nothing tells whether these are \(what.en)"),
          suggestions: reading.choices,
          help: Advice(
            fr:
              "Donnez l'unité une fois pour toutes : la ligne \(lines) dans le fichier de correspondances ; ou ajoutez l'unité au titre de la colonne.",
            en:
              "Give the unit once: the line \(linesEN) in the correspondences file; or add the unit to the column's title."
          )))
    }
  }

  // MARK: What warns

  /// Titles that are a typing error away from a field's (PR0005).
  private mutating func addMisspelt() {
    for (i, reading) in readings.enumerated() where reading.evidence == .unknown {
      guard let guess = reading.guess?.field.key else { continue }
      let shown = Text.quoted(reading.title)
      findings.append(
        Finding(
          .PR0005, table.headerSpan(of: i), pointer: "",
          message: Text(
            fr: "colonne inconnue \(shown.fr) : elle n'est pas reprise",
            en: "unknown column \(shown.en): it is not read"),
          suggestions: [guess],
          help: Advice(
            fr:
              "Si c'est ce champ, corrigez le titre, ou ajoutez aux correspondances la ligne « colonne;\(reading.title);\(guess) » ; sinon « colonne;\(reading.title);ignorer ».",
            en:
              "If it is that field, mend the title, or add the line “colonne;\(reading.title);\(guess)” to the correspondences; otherwise “colonne;\(reading.title);ignorer”."
          ),
          severity: .warning))
    }
  }

  /// A column that holds something and has no title (PR0012).
  private mutating func addUnnamed(_ profile: TableProfile?) {
    let unnamed = readings.indices.filter { readings[$0].title.isEmpty && !values.isEmpty($0) }
    guard let first = unnamed.first else { return }
    let letters =
      unnamed.prefix(5).map { Chunk.columnName($0) }.joined(separator: ", ") + (unnamed.count > 5 ? "…" : "")
    findings.append(
      Finding(
        .PR0012, table.headerSpan(of: first), pointer: "",
        message: unnamed.count == 1
          ? Text(
            fr: "la colonne \(letters) n'a pas de titre : ce qu'elle contient n'est pas repris",
            en: "column \(letters) has no title: what it holds is not read")
          : Text(
            fr: "\(unnamed.count) colonnes n'ont pas de titre (\(letters)) : ce qu'elles contiennent n'est pas repris",
            en: "\(unnamed.count) columns have no title (\(letters)): what they hold is not read")))
  }

  /// Colours that no row can give, having no column (PR1101).
  private mutating func addColours() {
    let missing = SpreadsheetColumns.colours.filter { id in !readings.contains { $0.id == id } }
    guard !missing.isEmpty, missing.count < SpreadsheetColumns.colours.count || !readings.isEmpty else { return }
    let keys = missing.map(\.field.key).joined(separator: ", ")
    findings.append(
      Finding(
        .PR1101, table.headerSpan(of: 0), pointer: "/couleurs",
        message: Text(
          fr: "aucune colonne ne donne : " + missing.map(\.field.label.fr).joined(separator: ", "),
          en: "no column gives: " + missing.map(\.field.label.en).joined(separator: ", ")),
        help: Advice(
          fr: "Ajoutez au tableau ce que vous savez, sous ces titres : \(keys).",
          en: "Add what you know to the table, under these titles: \(keys).")))
  }

  // MARK: What is good to know

  /// Columns that are no part of a pré-rentrée (PR0015): one note, however many there are.
  private mutating func addUnread() {
    let unread = readings.indices.filter { i in
      let isUnrelated = readings[i].evidence == .unrelated
      return (isUnrelated || (readings[i].evidence == .unknown && readings[i].guess == nil))
        && !readings[i].title.isEmpty
    }
    guard let first = unread.first else { return }
    let names = TableFindings.list(unread.map { readings[$0].title })
    findings.append(
      Finding(
        .PR0015, table.headerSpan(of: first), pointer: "",
        message: Text.count(
          unread.count, fr: "colonne ne fait pas partie d'une pré-rentrée et n'est pas reprise : ",
          "colonnes ne font pas partie d'une pré-rentrée et ne sont pas reprises : ",
          en: "column is no part of a pré-rentrée and is not read: ",
          "columns are no part of a pré-rentrée and are not read: ") + names,
        help: Advice(
          fr:
            "Il n'y a rien à faire. Si l'une d'elles donne un champ, dites-le dans les correspondances (« colonne;TITRE;champ ») ; « colonne;Options;equipements » reprend une liste d'options ; « colonne;TITRE;ignorer » fait taire cette remarque.",
          en:
            "There is nothing to do. If one of them gives a field, say so in the correspondences (“colonne;TITLE;field”); “colonne;Options;equipements” takes a list of options over; “colonne;TITLE;ignorer” silences this note."
        )))
  }

  /// As many titles as can be read at a glance.
  private static func list(_ titles: [String]) -> Text {
    let shown = titles.prefix(40).map { Text.quoted($0) }
    let list = Text(fr: shown.map(\.fr).joined(separator: ", "), en: shown.map(\.en).joined(separator: ", "))
    let more = titles.count - 40
    return more > 0 ? list + Text(fr: " et \(more) autres", en: " and \(more) more") : list
  }

  /// One column for several fields (PR0016).
  private mutating func addSplit() {
    let isNeeded = !readings.contains { $0.id == .marque } || !readings.contains { $0.id == .modele }
    for (i, reading) in readings.enumerated() where reading.id == .titre && (isNeeded || reading.evidence != .key) {
      let title = Text.quoted(reading.title)
      findings.append(
        Finding(
          .PR0016, table.headerSpan(of: i), pointer: FieldID.titre.field.pointer,
          message: Text(
            fr: "colonne \(title.fr) lue comme marque, modèle et version ensemble",
            en: "column \(title.en) read as brand, model and version together"),
          help: Advice(
            fr:
              "La marque et le modèle y sont cherchés dans le référentiel. Si ce n'est pas cela, dites-le dans les correspondances : « colonne;\(reading.title);version » par exemple.",
            en:
              "Brand and model are looked for in it by the referential. If that is wrong, say so in the correspondences: “colonne;\(reading.title);version”, for example."
          )))
    }
  }

  /// Columns that give a second field besides their own (PR0016).
  private mutating func addTwofold() {
    for (i, reading) in readings.enumerated() {
      guard let first = reading.id, let second = reading.second else { continue }
      let title = Text.quoted(reading.title)
      findings.append(
        Finding(
          .PR0016, table.headerSpan(of: i), pointer: first.field.pointer,
          message: Text(
            fr: "colonne \(title.fr) lue comme \(first.field.key) et \(second.field.key) ensemble",
            en: "column \(title.en) read as \(first.field.key) and \(second.field.key) together"),
          help: Advice(
            fr:
              "Si c'est l'un des deux seulement, dites-le dans les correspondances : « colonne;\(reading.title);\(first.field.key) ».",
            en:
              "If it is one of the two only, say so in the correspondences: “colonne;\(reading.title);\(first.field.key)”."
          )))
    }
  }

  /// Figures that are in another unit than their field's (PR0019).
  private mutating func addConverted() {
    var units: [String] = []
    var places: [Int] = []
    for (i, reading) in readings.enumerated() {
      guard let meaning = reading.meaning, let id = reading.id, !meaning.unit.isEmpty, let own = id.field.unit,
        !values.isEmpty(i)
      else { continue }
      let unit = String(meaning.unit.drop { $0 == " " })
      guard unit != own else { continue }
      units.append("\(String(reading.title.beginning(40))) (\(unit) → \(own))")
      places.append(i)
      reportedOnce.insert(id)
    }
    guard let first = places.first else { return }
    let list = units.joined(separator: ", ")
    findings.append(
      Finding(
        .PR0019, table.headerSpan(of: first), pointer: "",
        message: Text(fr: "valeurs converties : \(list)", en: "values converted: \(list)"),
        help: Advice(
          fr: "1 kW = 1,35962 ch ; 1 mile = 1,609344 km. Il n'y a rien à faire si l'unité est bonne.",
          en: "1 kW = 1.35962 ch; 1 mile = 1.609344 km. There is nothing to do where the unit is right.")))
  }

  /// Columns of dates that are read with the month first, which one cell may have decided for all (PR0019).
  private mutating func addMonthFirst() {
    for (i, reading) in readings.enumerated() where reading.isMonthFirst {
      let (title, example) = (Text.quoted(reading.title), values.monthFirstExample(i) ?? "04/30/2017")
      findings.append(
        Finding(
          .PR0019, table.headerSpan(of: i), pointer: reading.id?.field.pointer ?? "",
          message: Text(
            fr: "colonne \(title.fr) : les dates y sont lues le mois d'abord, comme \(example)",
            en: "column \(title.en): dates are read with the month first, as \(example)"),
          help: Advice(
            fr: "Si le jour y est d'abord, corrigez \(example) : toute la colonne sera lue ainsi.",
            en: "If the day comes first there, correct \(example): the whole column will be read so.")))
    }
  }

  /// Columns of dates in which most days are not given (PR0013).
  private mutating func addPartialDates() {
    for (i, reading) in readings.enumerated() {
      guard let id = reading.id, id.type.isDate, reading.dateParts?.day == nil, values.partialDates(in: i) > 0.5 else {
        continue
      }
      reportedOnce.insert(id)
      let title = Text.quoted(reading.title)
      findings.append(
        Finding(
          .PR0013, table.headerSpan(of: i), pointer: id.field.pointer,
          message: Text(
            fr: "colonne \(title.fr) : la plupart des dates ne donnent que le mois ou l'année ; elles restent telles",
            en: "column \(title.en): most dates give the month or the year only; they stay so")))
    }
  }
}

extension SpreadsheetColumns {
  /// What PR1101 asks for.
  static let colours: [FieldID] = [.couleurExterieure, .couleurInterieure, .peinture]
}

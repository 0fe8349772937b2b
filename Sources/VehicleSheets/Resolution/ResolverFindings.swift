import Documents

/// What the resolver says when it finds a vehicle out of reach, one that contradicts the sheet, or several.
extension Resolver {
  func reportOutOfReach(_ level: FieldID, _ sheet: Sheet, search: Search, entries: [Int]) {
    if sheet.isSilent { return sheet.report(.PR0603, level, Text(same: "")) }
    let written = sheet.text(level) ?? ""
    let inBase = entries.map { referential.entries[$0] }.filter { !$0.isExtended }
    let why: Text
    if let date = search.date, !inBase.isEmpty {
      let periods = period(inBase)
      why = Text(
        fr: "n'était pas au catalogue \(date.textWithPreposition.fr) (il y est \(periods.fr))",
        en: "was not in the catalogue \(date.textWithPreposition.en) (it is there \(periods.en))")
    } else {
      why = Text(fr: "ne figure qu'au catalogue étendu", en: "is in the extended catalogue only")
    }
    let noun = level.field.label
    sheet.report(
      .PR0603, level,
      Text(
        fr: "\(noun.fr) \(Text.quoted(written).fr) : \(why.fr)", en: "\(noun.en) \(Text.quoted(written).en) \(why.en)"),
      help: search.date == nil || inBase.isEmpty
        ? Code.PR0603.advice
        : Advice(
          fr: "Cochez « Étendre le catalogue » : \(write: .etendreCatalogue, "oui"), ou vérifiez la date.",
          en: "Tick “Étendre le catalogue”: \(write: .etendreCatalogue, "oui"), or check the date."))
  }

  /// When entries were sold: their stretches of time, and the gaps between them.
  func period(_ entries: [ReferentialEntry]) -> Text {
    var stretches: [(from: Int32, to: Int32)] = []
    for (from, to) in entries.map({ ($0.debut, $0.fin) }).sorted(by: { $0 < $1 }) {
      if let last = stretches.last, from <= last.to || from / 10000 <= last.to / 10000 + 1 {
        stretches[stretches.count - 1].to = max(last.to, to)
      } else {
        stretches.append((from, to))
      }
    }
    let reported = stretches.prefix(3).map { stretch($0.from, $0.to) }
    return Text(
      fr: reported.map(\.fr).joined(separator: ", puis "), en: reported.map(\.en).joined(separator: ", then "))
  }

  private func stretch(_ from: Int32, _ to: Int32) -> Text {
    // A whole year is reported as such; else the day decides.
    func reported(_ day: Int32, _ whole: Int32) -> Text {
      if day % 10000 == whole { return Text(same: "\(day / 10000)") }
      let date = CalendarDate(year: Int(day) / 10000, month: Int(day) / 100 % 100, day: Int(day) % 100)
      return date?.text ?? Text(same: "\(day / 10000)")
    }
    let (first, last) = (reported(from, 101), reported(to, 1231))
    switch (from > 0, to < .max) {
    case (true, true): return Text(fr: "de \(first.fr) à \(last.fr)", en: "from \(first.en) to \(last.en)")
    case (true, false): return Text(fr: "depuis \(first.fr)", en: "from \(first.en) on")
    case (false, true): return Text(fr: "jusqu'à \(last.fr)", en: "until \(last.en)")
    default: return Text(fr: "à d'autres dates", en: "at other dates")
    }
  }

  func reportContradiction(_ sheet: Sheet, _ id: FieldID, _ cell: Bytes) {
    let theirs = String(cell)
    let own = sheet.number(id)?.text ?? Text(same: sheet.shown(id))
    let given = sheet.number(id) == nil ? Text(same: theirs) : Text(fr: theirs.replacing(".", with: ","), en: theirs)
    let unit = id.field.unit.map { $0.isEmpty ? "" : " " + $0 } ?? ""
    sheet.report(
      .PR0804, id,
      Text(
        fr:
          "\(id.field.label.fr) : la fiche dit « \(own.fr)\(unit) », le référentiel « \(given.fr)\(unit) » ; la fiche l'emporte",
        en:
          "\(id.field.label.en): the sheet says “\(own.en)\(unit)”, the referential “\(given.en)\(unit)”; the sheet wins"
      ),
      // Where the sheet's figure was in another unit, a column of kW say, ours must not be taken for one of those.
      suggestions: id == .finition
        ? nearTrims(own.fr, theirs, sheet) : [sheet[id].provenance == .calcul ? theirs + unit : theirs])
  }

  /// The trims that may have been meant: those of the vehicle's model that are spelled nearly so, else the entry's.
  private func nearTrims(_ written: String, _ theirs: String, _ sheet: Sheet) -> [String] {
    guard let name = sheet.bytes(.marque), let model = sheet.bytes(.modele) else { return [theirs] }
    let key = referential.brandKey(name).key
    guard let place = referential.model(key, model) else { return [theirs] }
    let known = distinct(referential.entries(ofModel: place), .field(.finition))
    let own = Fold.bytes(written)
    let near = known.filter { NearNames.distance(own, Fold.bytes($0), atMost: own.count > 4 ? 2 : 1) != nil }
    return near.isEmpty ? [theirs] : Array(near.prefix(3))
  }

  /// A vehicle that was named word for word, and was not on sale at its date.
  func reportYears(_ sheet: Sheet, _ date: PartialDate, _ entries: [Int]) {
    let periods = period(entries.map { referential.entries[$0] })
    sheet.report(
      .PR0804, sheet.has(.dateMEC) ? .dateMEC : .dateRecherche,
      Text(
        fr:
          "la fiche est datée \(date.textWithPreposition.fr), le référentiel vend ce véhicule \(periods.fr) ; la fiche l'emporte",
        en:
          "the sheet is dated \(date.textWithPreposition.en), the referential has this vehicle \(periods.en); the sheet wins"
      ))
  }
}

extension Resolver {
  /// Several entries agree with the sheet word for word, or fact for fact: names the fields that tell them apart, with the
  /// values to choose from.
  func reportAmbiguity(_ sheet: Sheet, _ differing: [FieldID], _ entries: [Int]) {
    for id in differing { sheet.mentioned.insert(id) }
    let lists = differing.map { id in (id: id, values: distinct(entries, .field(id))) }
    // The version is what picks an entry; where it is not open, the field that leaves the least to be asked again.
    let best =
      lists.first { $0.id == .version } ?? lists.max { $0.values.count < $1.values.count } ?? lists[0]
    let tells = lists.map { tell($0.id, $0.values) }
    sheet.report(
      .PR0803, best.id,
      Text(
        fr: "\(entries.count) véhicules du référentiel conviennent ; ce qui les distingue : "
          + tells.map(\.fr).joined(separator: " ; "),
        en: "\(entries.count) entries of the referential fit; what tells them apart: "
          + tells.map(\.en).joined(separator: "; ")),
      suggestions: Array(best.values.prefix(3)), help: Advice.choose(best.id.field))
  }

  private func tell(_ id: FieldID, _ values: [String]) -> Text {
    let shown = values.prefix(6).joined(separator: ", ") + (values.count > 6 ? "…" : "")
    return Text(fr: "\(id.field.label.fr) (\(shown))", en: "\(id.field.label.en) (\(shown))")
  }

  func distinct(_ entries: [Int], _ column: ReferentialColumn) -> [String] {
    var seen: Set<String> = []
    return entries.map { String(referential.cell(column, of: $0)) }.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}

extension Referential {
  /// Known brands that a custom one may be a misspelling of: one error in four letters or more, two from nine on.
  func nearBrands(_ name: String) -> [String] {
    let folded = Fold.bytes(String(name.prefix(60)))
    guard folded.count >= 4 else { return [] }
    let tolerance = folded.count >= 9 ? 2 : 1
    return brands.filter { brand in
      brand.folded.count >= 4 && NearNames.distance(folded, brand.folded, atMost: tolerance) != nil
    }.prefix(3).map(\.name)
  }
}

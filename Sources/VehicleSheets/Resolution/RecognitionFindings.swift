import Documents

/// What is said of a vehicle that was recognised, or nearly so.
extension Resolver {
  private var maxSuggested: Int { 3 }

  /// The versions of the entries left, best first: at most three, and each consistent with the sheet.
  private func versions(_ entries: [Int]) -> [String] { Array(distinct(entries, .version).prefix(maxSuggested)) }

  /// Where a version is spoken of: at its own words, else at the model.
  private func place(_ sheet: Sheet) -> FieldID { sheet.has(.version) ? .version : .modele }

  func reportRecognised(_ sheet: Sheet, _ recognition: Recognition, note: RecognitionNote, search: Search) {
    guard let best = recognition.entries.first else { return }
    if sheet.isSilent { return sheet.report(.PR0805, place(sheet), Text(same: "")) }
    let name = referential.name(of: best)
    let labels = recognition.agreed.map(\.field.field.label)
    var fr = "reconnu : \(name.fr) ; concordent : \(labels.map(\.fr).joined(separator: ", "))"
    var en = "recognised: \(name.en); what agrees: \(labels.map(\.en).joined(separator: ", "))"
    let texts = [FieldID.version, .modele].map { id in
      note.written.first { $0.0 == id }?.1 ?? sheet.text(id) ?? ""
    }
    if !recognition.sharedWords.isEmpty {
      let words = Resolver.asWritten(recognition.sharedWords, in: texts).joined(separator: ", ")
      fr += " ; mots communs : \(words)"
      en += "; words in common: \(words)"
    }
    if !recognition.unknownWords.isEmpty {
      let words = Resolver.asWritten(recognition.unknownWords, in: texts).joined(separator: ", ")
      fr += " ; mots que le référentiel n'a pas : \(words)"
      en += "; words that the referential lacks: \(words)"
    }
    if recognition.entries.count > 1 {
      fr += " ; \(recognition.entries.count) véhicules proches s'accordent"
      en += "; \(recognition.entries.count) close entries agree"
    }
    if search.isExtended, !sheet.isYes(.etendreCatalogue) {
      fr += " ; pris au catalogue étendu"
      en += "; taken from the extended catalogue"
    }
    sheet.report(.PR0805, place(sheet), Text(fr: fr, en: en))
  }

  /// Words as people wrote them: recognition folds them, `M Sport` to `msport`.
  static func asWritten(_ words: [String], in texts: [String]) -> [String] {
    let parts = texts.flatMap { $0.split(separator: " ") }
    return words.map { word in
      let initial = word.utf8.first ?? 0
      for place in parts.indices where mayBegin(parts[place], with: initial) {
        var folded = ""
        for end in place..<min(place + 3, parts.count) {
          folded += Fold.string(String(parts[end]))
          if folded == word { return trimmed(parts[place...end].joined(separator: " ")) }
          guard folded.utf8.count < word.utf8.count else { break }
        }
      }
      // A `+` is no letter to be folded.
      return parts.first { $0.hasSuffix(word) }.map { trimmed(String($0)) } ?? word
    }
  }

  /// Whether a part may fold to a word of this initial: it does not where it begins with another plain letter.
  private static func mayBegin(_ part: Substring, with initial: UInt8) -> Bool {
    guard let first = part.utf8.first else { return false }
    let letter = first | 0x20
    return letter == initial || !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
  }

  /// Without the signs around a word: `(M Sport)`.
  private static func trimmed(_ text: String) -> String {
    guard let first = text.firstIndex(where: isOfWord), let last = text.lastIndex(where: isOfWord) else { return text }
    return String(text[first...last])
  }

  private static func isOfWord(_ sign: Character) -> Bool { sign.isLetter || sign.isNumber || sign == "+" }

  /// Column and words of one sheet that exclude each other.
  func reportConflicts(_ sheet: Sheet, _ facts: [Fact]) {
    for fact in facts {
      let id = fact.field
      sheet.report(
        .PR0808, id,
        Text(
          fr:
            "\(id.field.label.fr) : la fiche dit « \(sheet.shown(id)) », les mots du modèle ou de la version disent autre "
            + "chose ; ni l'un ni l'autre ne sert à reconnaître le véhicule",
          en:
            "\(id.field.label.en): the sheet says “\(sheet.shown(id))”, the words of model or version say something else; "
            + "neither serves to recognise the vehicle"))
    }
  }

  /// No entry of the range has these facts.
  func reportNoneLeft(_ sheet: Sheet, _ nearest: Int, facts: [Fact], recognition: Recognition) {
    if sheet.isSilent { return sheet.report(.PR0806, place(sheet), Text(same: "")) }
    let name = referential.name(of: nearest)
    let whys =
      facts.isEmpty
      ? [
        Text(
          fr: "au référentiel, sa version dit autre chose que ses colonnes (puissance, énergie ou boîte)",
          en: "in the referential, its version says something else than its columns (power, energy or gearbox)")
      ]
      : facts.map { why($0, sheet, entry: nearest, recognition: recognition) }
    sheet.report(
      .PR0806, place(sheet),
      Text(
        fr: "aucun véhicule du référentiel n'a ces caractéristiques ; le plus proche, \(name.fr), est exclu : "
          + whys.map(\.fr).joined(separator: ", "),
        en: "no entry of the referential has these facts; the nearest, \(name.en), is ruled out: "
          + whys.map(\.en).joined(separator: ", ")),
      help: declaringCustom(Code.PR0806.advice, sheet))
  }

  /// An advice that ends with declaring the brand custom, and what the sheet then still lacks.
  func declaringCustom(_ advice: Advice, _ sheet: Sheet) -> Advice {
    // The trim that stands in the version will be taken from there.
    let hasTrim = sheet.bytes(.version).map { version in
      let brand = sheet.text(.marque).flatMap { referential.brand(named: $0) }
      return !(brand.map { index(of: $0).trims } ?? .ofManyBrands).taken(from: VehicleWords.read(version)).trim.isEmpty
    }
    let missing = Field.specification.filter { field in
      !sheet.has(field.id) && !sheet.mentioned.contains(field.id) && !(field.id == .finition && hasTrim == true)
    }
    func rest(_ names: [String]) -> Text {
      guard !names.isEmpty else { return Text(same: "") }
      let list = names.joined(separator: ", ")
      return Text(fr: " Il faudra alors aussi : \(list).", en: " It then also needs: \(list).")
    }
    return Advice(
      inSheet: advice.text(inRow: false) + rest(missing.map(\.path)),
      inRow: advice.text(inRow: true) + rest(missing.map(\.key)))
  }

  /// `puissance (ici 143 ch, là 90 ch)`.
  private func why(_ fact: Fact, _ sheet: Sheet, entry: Int, recognition: Recognition) -> Text {
    let label = fact.field.field.label
    if fact == .power, let own = recognition.facts.shown(fact), let whole = recognition.nearest.shownOtherPower {
      guard let theirs = recognition.nearest.shown(fact) else {
        return Text(
          fr: "\(label.fr) (ici \(own.fr), là \(whole.fr), qui peuvent être ceux de 30 minutes)",
          en: "\(label.en) (here \(own.en), there \(whole.en), which may be those of 30 minutes)")
      }
      return Text(
        fr: "\(label.fr) (ici \(own.fr), là \(theirs.fr) ou \(whole.fr))",
        en: "\(label.en) (here \(own.en), there \(theirs.en) or \(whole.en))")
    }
    if let own = recognition.facts.shown(fact), let theirs = recognition.nearest.shown(fact), own.fr != theirs.fr {
      return Text(
        fr: "\(label.fr) (ici \(own.fr), là \(theirs.fr))", en: "\(label.en) (here \(own.en), there \(theirs.en))")
    }
    guard fact != .years else {
      let years = period([referential.entries[entry]])
      return Text(fr: "\(label.fr) (il est vendu \(years.fr))", en: "\(label.en) (it is sold \(years.en))")
    }
    // The sheet's column may well say no more than `Hybride`.
    let isSocket = fact == .energy && recognition.facts.isPlugIn
    let theirs = fact.field.field.isInReferential ? String(referential.cell(.field(fact.field), of: entry)) : ""
    guard !theirs.isEmpty, sheet.has(fact.field) else { return label }
    if isSocket {
      return Text(
        fr: "\(label.fr) (ici rechargeable, là \(theirs))", en: "\(label.en) (here with a plug, there \(theirs))")
    }
    let unit = fact.field.field.unit.map { " " + $0 } ?? ""
    return Text(
      fr: "\(label.fr) (ici \(sheet.shown(fact.field))\(unit), là \(theirs)\(unit))",
      en: "\(label.en) (here \(sheet.shown(fact.field))\(unit), there \(theirs)\(unit))")
  }

  /// Energy, power and gearbox must be known before anything is taken for anything.
  func reportNotEnough(_ sheet: Sheet, _ missing: [Fact], _ recognition: Recognition) {
    if sheet.isSilent { return sheet.report(.PR0807, place(sheet), Text(same: "")) }
    let labels = missing.map(\.field.field.label)
    let left = distinct(recognition.entries, .version)
    let shown = left.prefix(6).joined(separator: ", ") + (left.count > 6 ? "…" : "")
    if missing.allSatisfy({ recognition.conflicts.contains($0) }) {
      return reportDisputed(sheet, labels, shown, recognition)
    }
    let names = missing.map(\.field.field.key)
    let columns = Text(
      fr: (names.count == 1 ? "la colonne " : "les colonnes ") + names.map { "« \($0) »" }.joined(separator: ", "),
      en: (names.count == 1 ? "the column " : "the columns ") + names.map { "“\($0)”" }.joined(separator: ", "))
    // Each under its own section, as a sheet has them.
    let sections = Section.allCases.filter { section in missing.contains { $0.field.field.section == section } }
    func keys(_ open: String, _ close: String) -> String {
      sections.map { section in
        let keys = missing.filter { $0.field.field.section == section }.map {
          "\(open)\($0.field.field.key): …\(close)"
        }
        return "\(open)\(section.rawValue):\(close) \(keys.joined(separator: ", "))"
      }.joined(separator: " ; ")
    }
    sheet.report(
      .PR0807, place(sheet),
      Text(
        fr: "pas assez de faits pour être sûr : il manque \(labels.map(\.fr).joined(separator: ", ")) ; "
          + "\(recognition.entries.count) au référentiel : \(shown)",
        en: "not enough facts to be sure: \(labels.map(\.en).joined(separator: ", ")) missing; "
          + "\(recognition.entries.count) in the referential: \(shown)"),
      // What differs from a plain vehicle by the very thing that is missing is no proposal.
      suggestions: missing.contains { [.length, .axle, .body].contains($0) } ? [] : versions(recognition.entries),
      help: missing == [.length]
        ? Resolver.lengthAdvice
        : Advice(
          inSheet: Text(
            fr: "Ajoutez sous \(keys("« ", " »")), ou écrivez la version comme le référentiel.",
            en: "Add under \(keys("“", "”")), or write the version as the referential has it."),
          inRow: Text(
            fr: "Remplissez \(columns.fr), ou écrivez la version comme le référentiel.",
            en: "Fill in \(columns.en), or write the version as the referential has it.")))
  }

  private static let lengthAdvice = Advice(
    inSheet: Text(
      fr: "Écrivez « longueur: » sous « recherche: » — L1, L2, standard, long, Maxi — ou la longueur dans la version.",
      en: "Write “longueur:” under “recherche:” (L1, L2, standard, long, Maxi), or the length in the version."),
    inRow: Text(
      fr: "Écrivez L1, L2, standard, long ou Maxi dans une colonne « longueur », ou dans la version.",
      en: "Write L1, L2, standard, long or Maxi in a column “longueur”, or in the version."))

  /// What is missing is on the sheet twice, and not the same (PR0808).
  private func reportDisputed(_ sheet: Sheet, _ labels: [Text], _ shown: String, _ recognition: Recognition) {
    sheet.report(
      .PR0807, place(sheet),
      Text(
        fr:
          "pas assez de faits pour être sûr : \(labels.map(\.fr).joined(separator: ", ")), la fiche en dit deux choses ; "
          + "\(recognition.entries.count) au référentiel : \(shown)",
        en: "not enough facts to be sure: of \(labels.map(\.en).joined(separator: ", ")) the sheet says two things; "
          + "\(recognition.entries.count) in the referential: \(shown)"),
      suggestions: versions(recognition.entries),
      help: Advice(
        fr: "Corrigez ce qui est faux : la valeur, ou les mots de la version.",
        en: "Correct what is wrong: the value, or the words of the version."))
  }

  /// The entries close to the best differ in what cannot be left open.
  func reportSeveral(_ sheet: Sheet, _ differing: [Fact], _ recognition: Recognition) {
    if sheet.isSilent { return sheet.report(.PR0803, place(sheet), Text(same: "")) }
    let fields = differing.map(\.field)
    let lists = fields.map { id in (id: id, values: distinct(recognition.entries, .field(id))) }
    let tells = lists.map { list in
      let shown = list.values.prefix(6).joined(separator: ", ")
      return Text(fr: "\(list.id.field.label.fr) (\(shown))", en: "\(list.id.field.label.en) (\(shown))")
    }
    let count = recognition.entries.count
    let names = versions(recognition.entries)
    let message = Text(
      fr: "\(count) véhicules du référentiel conviennent ; ce qui les distingue : "
        + tells.map(\.fr).joined(separator: " ; "),
      en: "\(count) entries of the referential fit; what tells them apart: " + tells.map(\.en).joined(separator: "; "))
    // One version's words for several entries tell nothing apart; then the field itself does.
    if names.count > 1 || lists.isEmpty {
      return sheet.report(
        .PR0803, place(sheet), message, suggestions: names, help: Advice.choose(place(sheet).field))
    }
    let open = lists.first { !sheet.has($0.id) } ?? lists[0]
    sheet.report(
      .PR0803, open.id, message, suggestions: Array(open.values.prefix(maxSuggested)),
      help: Advice.choose(open.id.field))
  }

  /// No word of the version is known, or one names another vehicle of the range.
  func reportUnknownVersion(_ sheet: Sheet, _ word: String?, _ recognition: Recognition) {
    let written = sheet.text(.version) ?? ""
    let known = distinct(recognition.entries, .version)
    // What lacks the very word that tells them apart is no proposal.
    let near = word == nil ? NearNames.byWords(written, among: known) : []
    sheet.unresolved.append(
      UnresolvedValue(field: .version, value: written, guess: nil, candidates: near))
    let vehicle = "\(sheet.text(.marque) ?? "") \(sheet.text(.modele) ?? "")"
    let count = Text.count(
      known.count, fr: "version possible", "versions possibles", en: "version possible", "versions possible")
    let message =
      word.map { Resolver.asWritten([$0], in: [written, sheet.text(.modele) ?? ""])[0] }.map {
        Text(
          fr: "\(Text.quoted($0).fr) nomme un autre véhicule que ceux de \(vehicle) qui conviennent (",
          en: "\(Text.quoted($0).en) names another vehicle than those of \(vehicle) that fit (")
      }
      ?? Text(
        fr: "le référentiel ne connaît pas de version \(Text.quoted(written).fr) de \(vehicle) (",
        en: "the referential knows no version \(Text.quoted(written).en) of \(vehicle) (")
    let listed = known.prefix(8).joined(separator: ", ") + (known.count > 8 ? "…" : ".")
    let help =
      near.isEmpty && !known.isEmpty
      ? Text(fr: "Versions connues : \(listed) ", en: "Known versions: \(listed) ") + Code.PR0802.advice
      : Advice(
        fr: "Ajoutez énergie, puissance et boîte, ou prenez une version du référentiel ; sinon déclarez la marque avec "
          + "\(write: .marquePersonnalisee, "oui").",
        en: "Add energy, power and gearbox, or take a version of the referential; otherwise declare the brand with "
          + "\(write: .marquePersonnalisee, "oui").")
    sheet.report(.PR0802, .version, message + count + Text(same: ")"), suggestions: near, help: help)
  }
}

extension Referential {
  /// An entry as people would name it: brand, model, version.
  func name(of entry: Int) -> Text {
    let brand = brands[Int(models[model(of: entry)].brand)].name
    let version = String(cell(.version, of: entry))
    let vehicle = "\(brand) \(modelName(of: entry))"
    return version.isEmpty
      ? Text(same: vehicle) : Text(fr: "\(vehicle) « \(version) »", en: "\(vehicle) “\(version)”")
  }
}

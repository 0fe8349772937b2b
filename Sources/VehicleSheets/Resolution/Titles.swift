import Documents

/// Brands and models that stand in one text: `RENAULT CLIO` as a brand, `Tiguan 2.0 TDI 150` as a version, an advert's title.
extension Resolver {
  /// Takes brand and model out of a title, where the sheet has none of its own.
  func splitTitle(_ sheet: Sheet) {
    if let title = sheet.text(.titre), !title.isLonger(than: 200), !(sheet.has(.marque) && sheet.has(.modele)) {
      return split(title, of: sheet)
    }
    // A brand, and a version that holds the model: `PEUGEOT`, `208 1.2 PureTech 100`.
    if sheet.isRow, sheet.has(.marque), !sheet.has(.modele), let version = sheet.bytes(.version), version.count <= 200,
      let brand = sheet.bytes(.marque).flatMap({ referential.brand(referential.brandKey($0).key) }),
      let range = index(of: brand).range(beginning: index(of: brand).read(version))
    {
      return place(range, in: .modele, of: sheet, from: .version)
    }
    // A list of adverts whose version holds the model, and no brand anywhere.
    guard sheet.isRow, !sheet.has(.marque), !sheet.has(.modele), !sheet.mentioned.contains(.marque),
      let version = sheet.text(.version), !version.isLonger(than: 200),
      let found = referential.ranges.find(VehicleWords.read(version))
    else { return }
    place(referential.brands[found.brand].name, in: .marque, of: sheet, from: .version)
    place(found.range, in: .modele, of: sheet, from: .version)
  }

  private func split(_ title: String, of sheet: Sheet) {
    var words = title
    // `Audi Q855 TFSI` is the name `Audi Q8` with the version `55 TFSI` run into it.
    if let version = sheet.text(.version), words.count > version.count, words.hasSuffix(version) {
      words = String(words.dropLast(version.count))
    }
    // Some lists have the brand in the model's column.
    if !sheet.has(.marque), let model = sheet.text(.modele), let brand = referential.brand(named: model) {
      place(referential.brands[brand].name, in: .marque, of: sheet, from: .modele)
      sheet[.modele].value = nil
    }
    let notFound = NotFound(referential: referential)
    var rest = words
    if let (brand, after) = notFound.brandWithin(words) {
      rest = after
      if !sheet.has(.marque) { place(referential.brands[brand].name, in: .marque, of: sheet, from: .titre) }
    } else if !sheet.has(.marque), let found = referential.ranges.find(VehicleWords.read(words)) {
      place(referential.brands[found.brand].name, in: .marque, of: sheet, from: .titre)
    } else if !sheet.has(.marque), !sheet.mentioned.contains(.marque), let first = words.split(separator: " ").first,
      first.utf8.count >= 4, notFound.isOneLetterAway(String(first))
    {
      // `Peugoet 3008`: a misspelt brand is reported as such, where it stands.
      place(String(first), in: .marque, of: sheet, from: .titre)
      rest = String(words.dropFirst(first.count).drop { $0 == " " })
    }
    if !sheet.has(.modele), sheet.has(.marque), !rest.isEmpty { place(rest, in: .modele, of: sheet, from: .titre) }
    // What no brand was found in is where the brand is missing.
    for id in [FieldID.marque, .modele] where !sheet.has(id) && sheet[id].key < 0 {
      sheet[id].key = sheet[.titre].key
      sheet[id].node = sheet[.titre].node
    }
  }

  /// Writes a deduced text, standing where it was found.
  private func place(_ text: String, in id: FieldID, of sheet: Sheet, from source: FieldID) {
    setText(sheet, id, text: text, provenance: .deduction)
    if sheet[id].key < 0 {
      sheet[id].key = sheet[source].key
      sheet[id].node = sheet[source].node
    }
  }

  /// A brand cut at its first word, `Land`, or with its model after it, `RENAULT CLIO`.
  func brandInWords(_ sheet: Sheet) -> (brand: Int, model: Bytes?)? {
    guard let written = sheet.text(.marque), !written.isLonger(than: 100) else { return nil }
    if let brand = referential.ranges.cutBrands[Fold.string(written)] { return (brand, nil) }
    let notFound = NotFound(referential: referential)
    guard let (brand, rest) = notFound.brandWithin(written), !notFound.isNearlyABrand(written) else { return nil }
    let own = sheet.text(.modele) ?? ""
    let isRepeated = !own.isEmpty && Fold.string(own).hasPrefix(Fold.string(rest))
    let model = isRepeated ? own : rest + (own.isEmpty ? "" : " " + own)
    guard index(of: brand).match(rest) != nil else { return nil }
    if !sheet.has(.modele) { place(model, in: .modele, of: sheet, from: .marque) }
    let offset = sheet.tree.text.count
    sheet.tree.text.append(model)
    return (brand, sheet.tree.text[offset, sheet.tree.text.count - offset])
  }
}

extension BrandIndex {
  func match(_ name: String) -> RangeMatch? {
    var name = name
    return name.withUTF8 { match($0) }
  }
}

/// The ranges of every brand by name, to find the brand of a title that names none.
struct RangeNames: Sendable {
  /// By the folded words of a range's name: its brand, -1 where several have such a range.
  private var brands: [String: Int] = [:]
  /// The first words of brands that have several, where one brand alone begins so: `Land`, `Alfa`, `Aston`.
  private(set) var cutBrands: [String: Int] = [:]
  private static let longestName = 4

  init(_ referential: Referential) {
    var beginnings: [String: [Int]] = [:]
    for (number, brand) in referential.brands.enumerated() {
      let words = VehicleWords.read(brand.name).map(\.text)
      if words.count > 1, words[0].utf8.count >= 4 { beginnings[words[0], default: []].append(number) }
      for model in brand.models {
        let name = RangeName(VehicleWords.read(referential.models[Int(model)].name), brand: words)
        // A number of one figure is anything.
        let key = name.key
        guard key.utf8.count >= (key.utf8.allSatisfy { VehicleWords.isDigit($0) } ? 3 : 2),
          name.base.count <= RangeNames.longestName
        else { continue }
        brands[key] = brands[key].map { $0 == number ? number : -1 } ?? number
      }
    }
    for (word, numbers) in beginnings where numbers.count == 1 && referential.brand(named: word) == nil {
      cutBrands[word] = numbers[0]
    }
  }

  /// The brand and the range that the words begin with; nil where no brand, or several, have it.
  func find(_ words: [VehicleWord]) -> (brand: Int, range: String)? {
    for count in stride(from: min(RangeNames.longestName, words.count), through: 1, by: -1) {
      guard let brand = brands[RangeName.key(words.prefix(count))] else { continue }
      return brand >= 0 ? (brand, words.prefix(count).map(\.text).joined(separator: " ").uppercased()) : nil
    }
    // `320d`: nobody but BMW writes three figures and the engine's letter.
    if let first = words.first, case .type(100..<900, _) = first.meaning, let bmw = brands["serie3"], bmw >= 0 {
      return (bmw, first.text)
    }
    return nil
  }
}

extension Referential {
  var ranges: RangeNames { derived.value { RangeNames(self) } }
}

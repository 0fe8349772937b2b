import Documents

/// What tells one vehicle from others from one run to the next: what reports say of it besides its reference.
package struct VehicleIdentity: Sendable {
  /// From the surest to what only describes it. A reference counts where the sheet gives it.
  package static let fields: [FieldID] = [
    .numeroChassis, .immatriculation, .numeroPolice, .reference, .marque, .modele, .version, .dateMEC, .kilometrage,
  ]

  /// What is said, one after the other in the order of `fields`: one allocation for a vehicle of a batch, not nine.
  private let text: [UInt8]
  /// Where each field ends in `text`; its complement where the sheet says nothing.
  private var ends = InlineArray<9, Int32>(repeating: -1)

  package init(_ sheet: Sheet) {
    let buffer = ByteBuffer(capacity: 256)
    self.init(buffer) { id in
      switch sheet[id].value {
      case .text(let range):
        let isMade = id == .reference && sheet[id].provenance == .defaut
        guard !isMade else { return false }
        buffer.append(sheet.bytes(range))
      case .date(let date): buffer.append(date: date)
      case .number(let number): buffer.append(decimal: number)
      default: return false
      }
      return true
    }
  }

  /// What `write` wrote, read back.
  package init(_ object: Tree.Index, of tree: Tree) {
    let buffer = ByteBuffer(capacity: 256)
    var number = -1
    self.init(buffer) { _ in
      number += 1
      guard let value = tree.string(VehicleIdentity.names[number], of: object) else { return false }
      buffer.append(value)
      return true
    }
  }

  /// - Parameter append: appends what is said of a field to `buffer`; whether anything is.
  private init(_ buffer: ByteBuffer, _ append: (FieldID) -> Bool) {
    for (number, id) in VehicleIdentity.fields.enumerated() {
      let isSaid = append(id)
      let end = Int32(truncatingIfNeeded: buffer.count)
      ends[number] = isSaid ? end : ~end
    }
    text = buffer.array
  }

  private static let names: [StaticString] = [
    "numero_chassis", "immatriculation", "numero_police", "reference", "marque", "modele", "version", "date_mec",
    "kilometrage",
  ]

  package subscript(id: FieldID) -> String? {
    VehicleIdentity.fields.firstIndex(of: id).flatMap { number in
      range(of: number).map { String(decoding: text[$0], as: UTF8.self) }
    }
  }

  /// Where a field stands in `text`; nil where the sheet says nothing of it.
  private func range(of number: Int) -> Range<Int>? {
    guard ends[number] >= 0 else { return nil }
    let before = number == 0 ? 0 : ends[number - 1]
    return Int(before < 0 ? ~before : before)..<Int(ends[number])
  }

  /// Whether it says anything at all.
  package var isEmpty: Bool { VehicleIdentity.fields.indices.allSatisfy { ends[$0] < 0 } }

  /// As a JSON object: the keys of a record, absent where unknown.
  package func write(to output: ByteBuffer) {
    var isFirst = true
    text.withUnsafeBufferPointer { text in
      for number in VehicleIdentity.fields.indices {
        guard let range = range(of: number) else { continue }
        output.append(isFirst ? "{\"" as StaticString : ",\"")
        isFirst = false
        output.append(VehicleIdentity.names[number])
        output.append("\":" as StaticString)
        let value = text.slice(range.lowerBound, range.upperBound)
        if VehicleIdentity.fields[number] == .kilometrage { output.append(value) } else { output.append(json: value) }
      }
    }
    output.append(isFirst ? "{}" as StaticString : "}")
  }

  // MARK: Comparing

  /// What is the same however it is spelled: letters and figures of a number or a plate, folded words.
  private func folded(_ id: FieldID) -> String? {
    guard let value = self[id] else { return nil }
    let key =
      id == .numeroChassis || id == .immatriculation
      ? String(decoding: value.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") }, as: UTF8.self)
        .uppercased()
      : Fold.string(value)
    return key.isEmpty ? nil : key
  }

  /// What no two vehicles share, each with its field, the surest first.
  package var keys: [(field: FieldID, key: String)] {
    VehicleIdentity.fields.prefix(4).compactMap { id in folded(id).map { (id, $0) } }
  }

  /// What vehicles without any number are known by. The second holds where recognition has put other words in place of
  /// brand's model and version, and needs a mileage that no two cars have by chance.
  package var descriptions: [String] {
    let words = [FieldID.marque, .modele, .version, .dateMEC, .kilometrage].map { folded($0) ?? "" }
    guard !words[0].isEmpty, !words[1].isEmpty else { return [] }
    let whole = words.joined(separator: "\u{1}")
    let isTelling = words[3].utf8.count >= 8 && (Int(words[4]) ?? 0) >= 1_000
    return isTelling ? [whole, [words[0], words[3], words[4]].joined(separator: "\u{1}")] : [whole]
  }

  /// Whether this cannot be the same vehicle, though police number or reference are: both have a chassis number, or else
  /// a plate, and it is no misreading of the other's.
  package func contradicts(_ other: VehicleIdentity) -> Bool {
    for id in [FieldID.numeroChassis, .immatriculation] {
      guard let a = folded(id), let b = other.folded(id) else { continue }
      return !VehicleIdentity.isMisread(Array(a.utf8), Array(b.utf8))
    }
    return false
  }

  /// Whether this cannot be the same vehicle, though the same words describe it: both say a number of the same kind, and
  /// not the same. A chassis number or a plate that is none may have been corrected since.
  package func isOther(than other: VehicleIdentity) -> Bool {
    VehicleIdentity.fields.prefix(4).contains { id in
      guard let a = folded(id), let b = other.folded(id), a != b else { return false }
      let isNumbered = id == .numeroChassis || id == .immatriculation
      let mayBeMisread = isNumbered && !(VehicleIdentity.isWhole(a, id) && VehicleIdentity.isWhole(b, id))
      return !(mayBeMisread && VehicleIdentity.isMisread(Array(a.utf8), Array(b.utf8)))
    }
  }

  /// Whether a chassis number has its 17 characters, and a plate the form of those given since 2009 (`AA123AA`).
  private static func isWhole(_ text: String, _ id: FieldID) -> Bool {
    let isLetter = text.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    if id == .numeroChassis { return isLetter.count == 17 && !text.utf8.contains { "IOQ".utf8.contains($0) } }
    return isLetter == [true, true, false, false, false, true, true]
  }

  /// Whether both say the same brand, or one says none.
  package func mayBeOfBrand(of other: VehicleIdentity) -> Bool {
    guard let a = folded(.marque), let b = other.folded(.marque) else { return true }
    return a == b
  }

  /// Up to two characters differ, or one is cut short.
  private static func isMisread(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    if short.count >= 6, long.suffix(short.count).elementsEqual(short) || long.starts(with: short) { return true }
    return NearNames.distance(a, b, atMost: 2) != nil
  }
}

import Documents
import Synchronization

/// The catalogue of known vehicles: brands, their models, and the versions of each.
///
/// It keeps the bytes of its files and an index of where each row is; a row is read again only when a sheet names it.
/// Loading therefore costs little more than reading, and looking up does not depend on the size.
public final class Referential: @unchecked Sendable {
  // Immutable once loaded, hence safe to share.
  var files: [ReferentialFile] = []
  var entries: [ReferentialEntry] = []
  var models: [Model] = []
  package var brands: [Brand] = []
  private let brandIndex = KeyIndex()
  private let modelIndex = KeyIndex()
  private let versionIndex = KeyIndex()
  private let aliases: BrandAliases
  private let namesOnceMissed = Mutex<ReferentialNames?>(nil)
  /// The ranges of each brand that was asked for.
  let indexes = Mutex<[Int: BrandIndex]>([:])
  /// The ranges of all brands by name, for titles that name none.
  let rangeNames = Mutex<RangeNames?>(nil)

  package struct Brand {
    package let name: String
    /// The name as it is compared with others.
    let folded: [UInt8]
    var models: [Int32] = []

    init(name: String) {
      self.name = name
      folded = Fold.bytes(name)
    }
  }

  struct Model {
    let name: String
    let brand: Int32
    /// Entries in the order of their files; -1 ends the chain.
    var first: Int32 = -1
    var last: Int32 = -1
  }

  /// How many entries count: those that no later file replaces.
  public private(set) var count = 0

  package init(files: [ReferentialFile]) {
    self.files = files
    aliases = .shared
    for (number, file) in files.enumerated() { add(file, number: number) }
    count = entries.count { !$0.isReplaced }
  }

  // MARK: Building

  private func add(_ file: ReferentialFile, number: Int) {
    let first = entries.count
    if first == 0 { entries = file.takeEntries() } else { entries += file.takeEntries() }
    versionIndex.reserve(entries.count - first)
    entries.withUnsafeMutableBufferPointer { entries in
      var place = (brandKey: UInt64(0), brand: Int32(-1), modelKey: UInt64(0), model: Int32(-1))
      for i in first..<entries.count {
        let index = Int32(truncatingIfNeeded: i)
        entries[i].file = UInt16(truncatingIfNeeded: number)
        // Rows of one brand and one model mostly follow each other.
        if place.model < 0 || entries[i].modelKey != place.modelKey || entries[i].brandKey != place.brandKey {
          place = self.place(of: entries[i], in: file)
        }
        let head = versionIndex.insert(entries[i].versionKey) { index }
        if head != index {
          // A later file wins on the same brand, model and version; rows of one file stand side by side.
          if entries[Int(head)].file != entries[i].file {
            replaceVersion(from: head, entries)
            versionIndex.replace(entries[i].versionKey, by: index)
          } else {
            appendToVersion(head, index, entries)
          }
        }
        let model = Int(place.model)
        if models[model].first < 0 {
          models[model].first = index
        } else {
          entries[Int(models[model].last)].nextOfModel = index
        }
        models[model].last = index
      }
    }
  }

  /// The brand and the model that an entry belongs to, made where it is their first.
  private func place(
    of entry: ReferentialEntry, in file: ReferentialFile
  ) -> (brandKey: UInt64, brand: Int32, modelKey: UInt64, model: Int32) {
    let brand = brandIndex.insert(entry.brandKey) {
      brands.append(Brand(name: ModelName.brand(entry.brandKey) ?? file.text(.marque, of: entry)))
      return Int32(truncatingIfNeeded: brands.count - 1)
    }
    let model = modelIndex.insert(entry.modelKey) {
      models.append(Model(name: file.text(.modele, of: entry), brand: brand))
      brands[Int(brand)].models.append(Int32(truncatingIfNeeded: models.count - 1))
      return Int32(truncatingIfNeeded: models.count - 1)
    }
    return (entry.brandKey, brand, entry.modelKey, model)
  }

  private func replaceVersion(from head: Int32, _ entries: UnsafeMutableBufferPointer<ReferentialEntry>) {
    var i = head
    while i >= 0 {
      entries[Int(i)].isReplaced = true
      i = entries[Int(i)].nextOfVersion
    }
  }

  /// Chains are told by their head, whose `lastOfVersion` saves walking them.
  private func appendToVersion(
    _ head: Int32, _ index: Int32, _ entries: UnsafeMutableBufferPointer<ReferentialEntry>
  ) {
    let last = entries[Int(head)].lastOfVersion < 0 ? head : entries[Int(head)].lastOfVersion
    entries[Int(last)].nextOfVersion = index
    entries[Int(head)].lastOfVersion = index
  }

  // MARK: Looking up

  package func brandKey(_ name: Bytes) -> (key: UInt64, isAlias: Bool) { aliases.key(of: name) }

  package func brand(_ key: UInt64) -> Int? { brandIndex[key].map { Int($0) } }

  func brand(named name: String) -> Int? {
    var name = name
    return name.withUTF8 { brand(brandKey($0).key) }
  }

  func model(key: UInt64) -> Int? { modelIndex[key].map { Int($0) } }

  /// The model of that name, in any of its spellings. It may belong to another brand: a DS 5 was a CITROEN once.
  func model(_ brandKey: UInt64, _ name: Bytes) -> Int? {
    modelIndex[modelKey(named: name, ofBrand: brandKey)].map { Int($0) }
  }

  /// What a model is found by, whether it is known or not.
  func modelKey(named name: Bytes, ofBrand brandKey: UInt64) -> UInt64 {
    let brand = brandIndex[brandKey].map { brands[Int($0)].folded } ?? []
    return brand.withUnsafeBufferPointer { ReferentialKey.model(name, ofBrand: $0, key: brandKey).model }
  }

  /// How a model and its brand are written here.
  package func spelling(ofModelKey key: UInt64) -> (brand: String, model: String)? {
    guard let model = modelIndex[key] else { return nil }
    return (brands[Int(models[Int(model)].brand)].name, models[Int(model)].name)
  }

  /// Whether a model is written as it is named here, or only known by another spelling.
  func isNamed(_ model: Int, _ name: Bytes) -> Bool {
    Fold.with(name) { Array($0) == Fold.bytes(models[model].name) }
  }

  /// What a model is found by, as its versions are.
  func modelKey(_ model: Int, under brandKey: UInt64) -> UInt64 {
    let first = models[model].first
    guard first >= 0 else { return brandKey }
    return entries[Int(first)].modelKey
  }

  /// The entries of a version, in the order of the file.
  func entries(version name: Bytes, under modelKey: UInt64) -> [Int] {
    guard let head = versionIndex[ReferentialKey.name(name, under: modelKey)] else { return [] }
    return chain(from: head) { $0.nextOfVersion }
  }

  /// The entries of a version that is named with its model in front here and without it there: `CLIO 0.9 TCe 90` and
  /// `0.9 TCe 90`.
  func entriesBesideModel(_ name: Bytes, _ model: Int, _ modelKey: UInt64) -> [Int] {
    let prefix = Fold.bytes(models[model].name)
    let folded = Fold.with(name) { Array($0) }
    let other = folded.starts(with: prefix) ? Array(folded.dropFirst(prefix.count)) : prefix + folded
    guard !other.isEmpty else { return [] }
    return other.withUnsafeBufferPointer { entries(version: $0, under: modelKey) }
  }

  /// The entries of a model, in the order of the files.
  func entries(ofModel model: Int) -> [Int] { chain(from: models[model].first) { $0.nextOfModel } }

  private func chain(from head: Int32, _ next: (ReferentialEntry) -> Int32) -> [Int] {
    var found: [Int] = []
    var i = head
    while i >= 0 {
      if !entries[Int(i)].isReplaced { found.append(Int(i)) }
      i = next(entries[Int(i)])
    }
    return found
  }

  /// What an entry has in one of its columns; empty where the file has no such column.
  func cell(_ column: ReferentialColumn, of entry: Int) -> Bytes {
    let entry = entries[entry]
    return files[Int(entry.file)].cell(column, of: entry)
  }

  /// The types-variants-versions or the CNIT that an entry serves, as they are written.
  func codes(_ column: ReferentialColumn, of entry: Int) -> [Bytes] {
    cell(column, of: entry).split { $0 <= 0x20 }.map { Bytes(rebasing: $0) }
  }

  /// What a name that was not found is compared with.
  var names: ReferentialNames {
    namesOnceMissed.withLock { names in
      if let names { return names }
      let made = ReferentialNames(self)
      names = made
      return made
    }
  }

  public var brandNames: [String] { brands.map(\.name) }
}

/// From a 64-bit key to an index: an open hash table, because there is one insertion for each row of a referential.
final class KeyIndex {
  private struct Slot {
    var key: UInt64 = 0
    var value: Int32 = -1
  }

  private var slots = UnsafeMutableBufferPointer<Slot>.allocate(capacity: 64)
  private var used = 0

  init() { slots.initialize(repeating: Slot()) }

  deinit { slots.deallocate() }

  private func position(_ key: UInt64) -> Int {
    var i = Int(truncatingIfNeeded: key) & (slots.count - 1)
    while slots[i].value >= 0, slots[i].key != key { i = (i + 1) & (slots.count - 1) }
    return i
  }

  subscript(key: UInt64) -> Int32? {
    let value = slots[position(key)].value
    return value >= 0 ? value : nil
  }

  /// The value of `key`, made by `new` where there is none yet.
  func insert(_ key: UInt64, _ new: () -> Int32) -> Int32 {
    if used * 2 >= slots.count { grow(to: slots.count * 2) }
    let i = position(key)
    if slots[i].value < 0 {
      slots[i] = Slot(key: key, value: new())
      used += 1
    }
    return slots[i].value
  }

  func replace(_ key: UInt64, by value: Int32) { slots[position(key)].value = value }

  /// Makes room for that many more keys at once.
  func reserve(_ more: Int) {
    var room = slots.count
    while (used + more) * 2 >= room { room *= 2 }
    if room > slots.count { grow(to: room) }
  }

  private func grow(to room: Int) {
    let old = slots
    slots = .allocate(capacity: room)
    slots.initialize(repeating: Slot())
    for slot in old where slot.value >= 0 { slots[position(slot.key)] = slot }
    old.deallocate()
  }
}

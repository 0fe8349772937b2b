import Documents

/// The catalogue of known vehicles: brands, their models, and the versions of each.
///
/// It keeps the bytes of its files and where each row is; a row is read again only when a sheet names it. Brands and
/// models are known from the start, the versions of a model when a sheet first names it. Loading therefore costs little
/// more than reading, and looking up does not depend on the size.
public final class Referential: @unchecked Sendable {
  // Immutable once loaded but for `versionTables`, hence safe to share.
  let files: [ReferentialFile]
  /// The rows of all files, in their order.
  let entries: UnsafeMutableBufferPointer<ReferentialEntry>
  @exclusivity(unchecked) private(set) var models: [Model] = []
  /// Where rows of another model begin, and which model's they are.
  private let runs: [(first: Int32, model: Int32)]
  @exclusivity(unchecked) package private(set) var brands: [Brand] = []
  private let brandIndex = KeyIndex()
  private let modelIndex = KeyIndex()
  private let aliases = BrandAliases.shared
  private let versionTables: LazyTable<ModelVersions>
  /// What the floors above make of the entries, for all threads, when somebody first asks for it.
  let derived = DerivedValues()

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
    let key: UInt64
    /// Where its entries are, in the order of the files.
    var stretches: [Range<Int32>] = []
  }

  package init(files: [ReferentialFile]) {
    self.files = files
    let rows = files.map { $0.takeRows() }
    if rows.count == 1 {
      entries = rows[0].entries
    } else {
      entries = .allocate(capacity: rows.reduce(0) { $0 + $1.entries.count })
      var at = 0
      for row in rows {
        at += UnsafeMutableBufferPointer(rebasing: entries[at...]).moveInitialize(fromContentsOf: row.entries)
        row.entries.deallocate()
      }
    }
    var place = Places(brandIndex: brandIndex, modelIndex: modelIndex)
    var first: Int32 = 0
    for (number, row) in rows.enumerated() {
      let last = first + Int32(truncatingIfNeeded: row.entries.count)
      if number > 0 { for i in first..<last { entries[Int(i)].file = UInt16(truncatingIfNeeded: number) } }
      for run in row.runs { place.add(run, from: first, entries, files[number]) }
      first = last
    }
    (brands, models, runs) = (place.brands, place.models, place.runs)
    versionTables = LazyTable(count: models.count)
  }

  deinit { entries.deallocate() }

  // MARK: Building

  /// The brands and models that rows belong to, made where a row is their first.
  private struct Places {
    let brandIndex: KeyIndex
    let modelIndex: KeyIndex
    var brands: [Brand] = []
    var models: [Model] = []
    var runs: [(first: Int32, model: Int32)] = []

    init(brandIndex: KeyIndex, modelIndex: KeyIndex) {
      self.brandIndex = brandIndex
      self.modelIndex = modelIndex
    }

    /// Rows of one brand and one model, which mostly follow each other.
    mutating func add(
      _ run: ReferentialRun, from base: Int32, _ entries: UnsafeMutableBufferPointer<ReferentialEntry>,
      _ file: ReferentialFile
    ) {
      let entry = entries[Int(base + run.first)]
      let brand = brandIndex.insert(run.brandKey) {
        brands.append(Brand(name: ModelName.brand(run.brandKey) ?? file.text(.marque, of: entry)))
        return Int32(truncatingIfNeeded: brands.count - 1)
      }
      let model = modelIndex.insert(run.modelKey) {
        models.append(Model(name: file.text(.modele, of: entry), brand: brand, key: run.modelKey))
        brands[Int(brand)].models.append(Int32(truncatingIfNeeded: models.count - 1))
        return Int32(truncatingIfNeeded: models.count - 1)
      }
      models[Int(model)].stretches.append(base + run.first..<base + run.first + run.count)
      runs.append((base + run.first, model))
    }
  }

  /// How many entries count: those that no later file replaces.
  public var count: Int {
    files.count == 1 ? entries.count : models.indices.reduce(0) { $0 + versions(of: $1).entries.count }
  }

  /// The versions of a model, read when they are first asked for.
  private func versions(of model: Int) -> ModelVersions {
    versionTables.value(at: model) {
      ModelVersions(models[model].stretches) { entry in
        let place = entries[entry]
        return (ReferentialKey.name(files[Int(place.file)].version(of: place), under: models[model].key), place.file)
      }
    }
  }

  // MARK: Looking up

  package func brandKey(_ name: Bytes) -> (key: UInt64, isAlias: Bool) { aliases.key(of: name) }

  package func brand(_ key: UInt64) -> Int? { brandIndex[key].map { Int($0) } }

  func brand(named name: String) -> Int? {
    var name = name
    return name.withUTF8 { brand(brandKey($0).key) }
  }

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
    var known = models[model].name
    // Letter for letter, as nearly always.
    if known.withUTF8({ $0.equals(name) }) { return true }
    return Fold.with(name) { Array($0) == Fold.bytes(known) }
  }

  /// What a model is found by, as its versions are.
  func modelKey(_ model: Int, under brandKey: UInt64) -> UInt64 { models[model].key }

  /// The entries of a version, in the order of the file.
  func entries(version name: Bytes, under modelKey: UInt64) -> [Int] {
    guard let model = modelIndex[modelKey] else { return [] }
    return versions(of: Int(model)).entries(ReferentialKey.name(name, under: modelKey))
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

  /// The model of an entry.
  func model(of entry: Int) -> Int {
    var (low, high) = (0, runs.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].first <= entry { low = middle } else { high = middle }
    }
    return low < runs.count ? Int(runs[low].model) : 0
  }

  /// The entries of a model, in the order of the files.
  func entries(ofModel model: Int) -> [Int] { versions(of: model).entries }

  /// What an entry has in one of its columns; empty where the file has no such column.
  func cell(_ column: ReferentialColumn, of entry: Int) -> Bytes {
    let entry = entries[entry]
    return files[Int(entry.file)].cell(column, of: entry)
  }

  /// The types-variants-versions or the CNIT that an entry serves, as they are written.
  func codes(_ column: ReferentialColumn, of entry: Int) -> [Bytes] {
    cell(column, of: entry).split { $0 <= 0x20 }.map { Bytes(rebasing: $0) }
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

  /// Makes space for that many more keys at once.
  func reserve(_ more: Int) {
    var space = slots.count
    while (used + more) * 2 >= space { space *= 2 }
    if space > slots.count { grow(to: space) }
  }

  private func grow(to space: Int) {
    let old = slots
    slots = .allocate(capacity: space)
    slots.initialize(repeating: Slot())
    for slot in old where slot.value >= 0 { slots[position(slot.key)] = slot }
    old.deallocate()
  }
}

import Documents
import VehicleSheets

/// The vehicles of several files, in which one that two of them have is one.
struct ImportMerge {
  private(set) var vehicles: [ImportedVehicle] = []
  /// The vehicles of one name.
  private var named: [[UInt8]: [Int]] = [:]

  /// Adds the vehicles of a file; how many of them were there, and how many figures the sources give differently.
  ///
  /// Two are one where nothing that both say tells them apart, and nothing else of either file could be meant: a car that
  /// one source divides by trim or by CO2 and the other does not stays as it is in each.
  mutating func add(_ more: [ImportedVehicle]) -> (merged: Int, disputed: Int) {
    let partners = more.map { vehicle in
      (named[vehicle.name] ?? []).filter { vehicles[$0].isCompatible(with: vehicle) }
    }
    var left = Set(more.indices)
    var taken: Set<Int> = []
    var disputed = 0
    func isEqual(_ a: ImportedVehicle, _ b: ImportedVehicle) -> Bool { a.figures == b.figures }
    // Those that agree in every figure find each other first.
    for number in more.indices {
      guard let same = partners[number].first(where: { !taken.contains($0) && isEqual(vehicles[$0], more[number]) })
      else { continue }
      disputed += vehicles[same].merge(more[number])
      taken.insert(same)
      left.remove(number)
    }
    var wanted: [Int: Int] = [:]
    for number in left {
      for partner in partners[number] where !taken.contains(partner) { wanted[partner, default: 0] += 1 }
    }
    for number in more.indices where left.contains(number) {
      let free = partners[number].filter { !taken.contains($0) }
      if free.count == 1, wanted[free[0]] == 1 {
        disputed += vehicles[free[0]].merge(more[number])
        left.remove(number)
      }
    }
    for number in more.indices where left.contains(number) {
      named[more[number].name, default: []].append(vehicles.count)
      vehicles.append(more[number])
    }
    return (more.count - left.count, disputed)
  }
}

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
    // Those that agree most find each other first: in all, then in their figures, then in what both say.
    let agreements: [(ImportedVehicle, ImportedVehicle) -> Bool] = [
      { $0.saysTheSame(as: $1) }, { $0.hasSameFigures(as: $1) }, { _, _ in true },
    ]
    for agree in agreements {
      var wishes: [Int: [Int]] = [:]
      var wanted: [Int: Int] = [:]
      for number in left {
        let free = partners[number].filter { !taken.contains($0) && agree(vehicles[$0], more[number]) }
        wishes[number] = free
        for partner in free { wanted[partner, default: 0] += 1 }
      }
      for number in more.indices {
        guard let free = wishes[number], free.count == 1, wanted[free[0]] == 1 else { continue }
        disputed += vehicles[free[0]].merge(more[number])
        taken.insert(free[0])
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

import Documents

/// A unit that a number may carry, and what one of it is worth in the field's own unit.
public struct Unit: Sendable {
  /// As shown to people: `km`, `l/100km`.
  package let name: String
  /// What one of this unit is worth in the field's own unit.
  package var factor = Decimal(1)
  /// Further spellings.
  var aliases: [String] = []
  /// What a number in it went through, where it is not the field's own unit.
  var conversion: Conversion?

  package static let kilowatt = Unit(name: "kW", factor: Decimal(millionths: 1_359_620), conversion: .kilowatts)
  /// The international mile of 1959. `mil` is a thousand in Spanish, and ten kilometres in Swedish.
  static let mile = Unit(
    name: "mi", factor: Decimal(millionths: 1_609_344),
    aliases: ["mile", "miles", "mls", "Meile", "Meilen", "millas", "miglia", "mijl"], conversion: .miles)
  static let thousandMiles = Unit(
    name: "k mi", factor: Decimal(millionths: 1_609_344_000), aliases: ["k miles", "k mile"], conversion: .miles)
}

/// The units of a number, the field's own first: a plain pointer to a table that lives as long as the program.
public struct UnitList: @unchecked Sendable, ExpressibleByArrayLiteral {
  private let units: UnsafeBufferPointer<Unit>

  public init(arrayLiteral units: Unit...) { self.units = Immortal.values(units) }

  public var first: Unit? { units.first }
  package var all: [Unit] { Array(units) }
}

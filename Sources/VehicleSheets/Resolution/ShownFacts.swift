import Documents

/// Facts in words, for saying what tells two vehicles apart.
extension VehicleFacts {
  /// What is known of a fact; nil where nothing is, or where the field itself shows it better.
  func shown(_ fact: Fact) -> Text? {
    switch fact {
    case .power: power.map { Text(same: "\(VehicleFacts.plain($0)) ch") }
    case .body:
      (bodies.isEmpty ? columnBodies : bodies).name
    case .generation: generation.map { Text(same: "\($0)") }
    case .type: type.map { Text(same: "\($0)\(hasTypePlus ? "+" : "")") }
    case .grade: grade.map { Text(same: "\(Character(Unicode.Scalar($0.letter)))\($0.number)".uppercased()) }
    case .battery: battery.map { Text(same: "\(VehicleFacts.plain($0)) kWh") }
    case .displacement: displacement.map { Text(same: "\($0) cm³") }
    case .seats: seats.map { Text(same: "\($0)") }
    case .doors: (doors ?? columnDoors).map { Text(same: "\($0)") }
    case .length:
      size.map { VehicleFacts.sizes[min(max($0, 1), 4) - 1] } ?? length.map { Text(same: "L\($0)") }
        ?? Text(fr: "standard", en: "standard")
    case .height: height.map { Text(same: "H\($0)") }
    case .axle:
      isFourWheel.map { $0 ? Text(fr: "quatre roues motrices", en: "four driven wheels") : Text(fr: "deux", en: "two") }
    default: nil
    }
  }

  /// The second power of an entry that has two.
  var shownOtherPower: Text? { otherPower.map { Text(same: "\(VehicleFacts.plain($0)) ch") } }

  private static func plain(_ number: Double) -> String {
    let rounded = (number * 10).rounded() / 10
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)".replacing(".", with: ",")
  }

  private static let sizes = [
    Text(fr: "compact", en: "compact"), Text(fr: "standard", en: "standard"), Text(fr: "long", en: "long"),
    Text(fr: "extra-long", en: "extra long"),
  ]
}

extension BodySet {
  /// One body in words; nil for several and for none.
  var name: Text? {
    switch self {
    case .hatchback: Text(fr: "berline", en: "saloon or hatchback")
    case .estate: Text(fr: "break", en: "estate")
    case .coupe: Text(fr: "coupé", en: "coupe")
    case .convertible: Text(fr: "cabriolet", en: "convertible")
    case .suv: Text(fr: "SUV", en: "SUV")
    case .mpv: Text(fr: "monospace", en: "people carrier")
    case .van: Text(fr: "fourgon", en: "van")
    case .pickup: Text(fr: "pick-up", en: "pick-up")
    case .chassis: Text(fr: "châssis", en: "chassis")
    case .minibus: Text(fr: "minibus", en: "minibus")
    default: nil
    }
  }
}

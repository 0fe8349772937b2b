import Documents

/// The one table of fields, in the order of `FieldID`. A new field is one case there and one row in `FieldRows+….swift`, which
/// says all that is known of it: label, type, unit, bounds, codes, names of columns in eight languages, an example.
///
/// Bounds refuse nonsense and let real odd cars pass: a 1,600 ch Bugatti of 213 CV, a 44 t lorry, a taxi of a million
/// kilometres.
extension Field {
  public static let table: [Field] =
    configurationRows + specificationRows + figuresRows + recordRows + technicalRows + factsRows

  /// Doors have no unit, but people write the word.
  static let doors = [
    "porte", "portes", "p", "door", "doors", "Tür", "Türen", "Türer", "porta", "porte", "puerta", "puertas", "deur",
    "deuren",
  ]

  static let kilograms = ValueType.number(
    units: [Unit(name: "kg", aliases: ["kgs"]), Unit(name: "t", factor: Decimal(1000), conversion: .tonnes)],
    range: 50...44_000,
    isWhole: true)

  static let litres = ValueType.number(
    units: [Unit(name: "l/100km", aliases: ["l", "l/100", "litres"])], range: 0...100, isWhole: false)

  /// The nine fields that must be known before a vehicle can be entered (FAQ step 9).
  public static let specification: [Field] = table.filter { $0.mandatory == .specification }

  /// The fields of the screens, without those that only serve to recognise a vehicle.
  package static let onScreen: [Field] = table.filter { !$0.id.isFact }

  /// The fields that the referential can fill in.
  package static let inReferential: [Field] = table.filter(\.isInReferential)

  /// The fields of each section, in order.
  package static let bySection: [Section: [Field]] = Dictionary(grouping: table, by: \.section)
}

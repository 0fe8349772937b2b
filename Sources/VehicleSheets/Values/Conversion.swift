/// What was made of a value that stands otherwise in the sheet. In a table it is reported once a column, else by each value.
package enum Conversion: UInt8, Sendable {
  /// Kilowatts, miles, thousands of kilometres or tonnes, in the field's own unit now.
  case kilowatts, miles, thousandKilometres, tonnes
  /// Kilometres on a litre, now litres on 100 km.
  case kilometresPerLitre
  /// Decimals taken off, as official figures have none.
  case rounded
  /// An instant, now the day that it was in France, or a spreadsheet's number, now its day.
  case instant, spreadsheetDay
  /// `4/5` doors: with the tailgate or without, so that the lower number is meant as well.
  case eitherNumberOfDoors
  /// Horsepower and kilowatts that are not the same power: the horsepower counts.
  case disagreeingPowers
}

import Documents
import VehicleSheets

/// The brands of a referential, for `fix` to find what a misspelt one is meant for.
package struct BrandNames: Sendable {
  package let names: [String]
  private let referential: Referential

  package init(_ referential: Referential) {
    self.referential = referential
    names = referential.brandNames
  }

  /// Whether the referential has it, under this name or another.
  func isKnown(_ written: Bytes) -> Bool { referential.brand(referential.brandKey(written).key) != nil }
}

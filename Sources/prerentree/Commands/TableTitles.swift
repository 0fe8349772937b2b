import Documents
import VehicleSheets

/// How much a worksheet's first rows look like what is wanted of a workbook.
enum TableTitles {
  static func ofVehicles(_ beginning: Bytes) -> Int {
    TableOpening.knownTitles(in: beginning, Correspondences())
  }

  static func ofCorrespondences(_ beginning: Bytes) -> Int {
    SpreadsheetTable.header(in: beginning, isLast: true) {
      CorrespondenceFile.columns.contains(Fold.string($0))
    }?.known ?? 0
  }
}

import Documents

extension ForeignKeys {
  /// With the layouts of known programs, whose records are known by their keys.
  package convenience init(knowingLayouts correspondences: Correspondences) {
    self.init(correspondences) { paths in
      guard let layout = VehicleSheets.Layout.known(by: paths) else { return nil }
      return { path in
        guard let column = layout.column(named: path) else { return nil }
        guard let id = column.field else { return .unrelated }
        return .field(Use(id, unit: column.unit, codes: column.codes, rank: column.rank))
      }
    }
  }
}

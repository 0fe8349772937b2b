import Documents

extension Rule {
  static let plateRules: [Rule] = []
  static let chassisRules: [Rule] = []
  static let recordRules: [Rule] = []
}

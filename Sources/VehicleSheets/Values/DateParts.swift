import Documents

/// A date's text taken apart: up to three numbers and the name of a month.
struct DateParts {
  struct Number {
    var value = 0
    /// How many figures it is written with.
    var width = 0
  }

  private var numbers = (Number(), Number(), Number())
  private(set) var count = 0
  /// The month that is written as a word.
  private(set) var month: Int?
  /// Whether a number stands before the month: `19-mai` is a day without its year, `mai-19` a month.
  private(set) var isMonthBehindNumber = false
  /// What stands between the first two numbers.
  private(set) var separator: UInt8 = 0
  /// Whether nothing stands in the text that no date has.
  private(set) var isWhole = true

  subscript(_ index: Int) -> Number { index == 0 ? numbers.0 : index == 1 ? numbers.1 : numbers.2 }

  init(_ text: Bytes) {
    var i = 0
    while i < text.count, isWhole {
      let start = i
      if Plate.isDigit(text[i]) {
        while i < text.count, Plate.isDigit(text[i]) { i += 1 }
        add(number: text.slice(start, i))
      } else if DateParts.isLetter(text[i]) {
        while i < text.count, DateParts.isLetter(text[i]) { i += 1 }
        add(word: text.slice(start, i))
      } else {
        if count == 1, separator == 0 || separator == UInt8(ascii: " ") { separator = text[i] }
        isWhole = DateParts.separators.contains(text[i]) || (text[i] == UInt8(ascii: ":") && count == 0)
        i += 1
      }
    }
    if month != nil, count == 3 { isWhole = false }
  }

  private static let separators = Array("/-. ,'_()?".utf8)

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private mutating func add(number: Bytes) {
    guard count < 3, number.count <= 13 else {
      isWhole = false
      return
    }
    let value = number.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    let number = Number(value: value, width: number.count)
    switch count {
    case 0: numbers.0 = number
    case 1: numbers.1 = number
    default: numbers.2 = number
    }
    count += 1
  }

  private mutating func add(word: Bytes) {
    if month == nil, let found = MonthNames.month(word) ?? (count == 1 ? MonthNames.roman.find(word) : nil) {
      month = found
      isMonthBehindNumber = count > 0
    } else if DateParts.fillers.find(word) == nil, !Fold.with(word, \.isEmpty) {
      isWhole = false
    }
  }

  /// Words that say nothing: `1er`, `14 de mayo`, `2019 r.`, `Année : 2019`, the days of the week.
  private static let fillers = NameTable(
    """
    fin début mi courant Ende Anfang Mitte xx er st nd rd th de del di of den le the du année annee year Jahr anno año ano rok roku r MEC EZ date
    lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim
    Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun
    """.split { $0 == " " || $0 == "\n" }.map { (name: String($0), value: 1) })
}

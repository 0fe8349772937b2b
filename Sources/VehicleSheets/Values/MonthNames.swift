import Documents

/// The months as French, German, English, Italian, Spanish, Dutch, Polish and Portuguese people write them, in full or
/// cut short, with or without accents and points.
///
/// `jui` is in no table: juin and juillet both begin with it.
enum MonthNames {
  /// The month from 1 to 12, or nil.
  static func month(_ name: Bytes) -> Int? { table.find(name) }

  /// `14.V.2019`
  static let roman = NameTable(
    ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"].enumerated().map {
      (name: $0.element, value: $0.offset + 1)
    })

  private static let table: NameTable = {
    var table = NameTable()
    for (index, names) in names.enumerated() {
      for name in names.split(separator: " ") { table.add(String(name), index + 1) }
    }
    return table
  }()

  private static let names = [
    "janvier janv jan Januar Jänner Jaenner January gennaio genn gen enero ene januari styczeń stycznia stycz sty janeiro",
    "février févr fév fev Februar Feber Feb February febbraio febbr febrero februari luty lutego lut fevereiro fever",
    "mars mar März Maerz Mrz March marzo maart mrt marzec marca marz março",
    "avril avr April Apr aprile abril abr kwiecień kwietnia kwiec kwi",
    "mai May maggio magg mag mayo mei maj maja maio",
    "juin Juni Jun June giugno giu junio czerwiec czerwca czerw cze junho",
    "juillet juil Juli Jul July luglio lug julio lipiec lipca lip julho",
    "août aou August Aug agosto ago augustus sierpień sierpnia sierp sie",
    "septembre sept sep September settembre sett set septiembre setiembre wrzesień września wrzes wrz setembro",
    "octobre oct Oktober Okt October ottobre ott octubre październik października pazdz paź outubro out",
    "novembre nov November noviembre listopad listopada list lis novembro",
    "décembre déc Dezember Dez December dicembre dic diciembre grudzień grudnia grudz gru dezembro",
  ]
}

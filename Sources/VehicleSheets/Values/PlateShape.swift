import Documents

/// The runs of letters and digits of a plate as written: `B-AB 1234` is `A1.A2.D4`. Foreign plates are told by it.
struct PlateShape {
  /// `A` with the number of letters, `D` with the number of digits.
  let pattern: String
  let groups: [String]
  /// Whether something stands between the first two groups.
  let isFirstApart: Bool

  init(_ text: String) {
    var groups: [String] = []
    var kinds: [Character] = []
    var isApart = true
    var firstApart = false
    for character in text.uppercased() {
      let kind: Character =
        character.isASCII && character.isNumber ? "D" : character.isLetter ? "A" : " "
      if kind == " " {
        isApart = true
        continue
      }
      if !isApart, kinds.last == kind {
        groups[groups.count - 1].append(character)
      } else {
        if groups.count == 1 { firstApart = isApart }
        groups.append(String(character))
        kinds.append(kind)
      }
      isApart = false
    }
    self.groups = groups
    isFirstApart = firstApart
    pattern = zip(kinds, groups).map { "\($0)\($1.count)" }.joined(separator: ".")
  }

  /// The country or countries whose plates look like this; nil where many do.
  var country: Text? {
    guard let first = groups.first else { return nil }
    let isCanton = PlateShape.cantons.contains(first)
    switch pattern {
    case "D4.A3": return Text(fr: "espagnole", en: "Spanish")
    case "A2.D2.D2", "D2.D2.A2", "A2.D2.A2", "D2.A2.D2", "D4.A2":
      return Text(fr: "portugaise ou néerlandaise", en: "Portuguese or Dutch")
    case "A2.A2.D2", "D2.A2.A2", "D2.A3.D1", "D1.A3.D2", "A2.D3.A1", "A1.D3.A2", "A3.D2.A1", "A4.D2", "D2.A4":
      return Text(fr: "néerlandaise", en: "Dutch")
    case "D1.A3.D3": return Text(fr: "belge", en: "Belgian")
    case "D3.A3": return Text(fr: "belge ou estonienne", en: "Belgian or Estonian")
    case "A2.D2.D3": return Text(fr: "danoise", en: "Danish")
    case "A2.D5" where isCanton: return Text(fr: "suisse, danoise ou norvégienne", en: "Swiss, Danish or Norwegian")
    case "A2.D5": return Text(fr: "danoise ou norvégienne", en: "Danish or Norwegian")
    case "A2.D4" where isCanton: return Text(fr: "suisse ou luxembourgeoise", en: "Swiss or Luxembourgish")
    case "A2.D4": return Text(fr: "luxembourgeoise", en: "Luxembourgish")
    case "A2.D1", "A2.D2", "A2.D3", "A2.D6", "A2.D3.D3": return isCanton ? Text(fr: "suisse", en: "Swiss") : nil
    case "A2.D2.A3", "A1.D2.A3", "A1.D3.A3":
      return isFirstApart ? Text(fr: "roumaine", en: "Romanian") : Text(fr: "britannique", en: "British")
    case "A1.D1.A3", "A3.D1.A1", "A3.D3.A1": return Text(fr: "britannique", en: "British")
    case "D1.A1.D5", "D1.A1.D1.D4": return Text(fr: "tchèque", en: "Czech")
    case "A3.D5": return Text(fr: "polonaise", en: "Polish")
    case "A1.D4.A1", "A1.D4.A2", "A2.D4.A1", "A2.D4.A2":
      if PlateShape.provinces.contains(first) {
        return Text(fr: "espagnole (d'avant 2000)", en: "Spanish (before 2000)")
      }
      return pattern.hasSuffix("A2") ? Text(fr: "bulgare ou ukrainienne", en: "Bulgarian or Ukrainian") : nil
    default:
      if isGerman { return Text(fr: "allemande", en: "German") }
      return isIrish ? Text(fr: "irlandaise", en: "Irish") : nil
    }
  }

  /// `B-AB 1234`, `HH-A 12E`, or run together from four letters on.
  private var isGerman: Bool {
    var parts = pattern.split(separator: ".").map(String.init)
    if let last = groups.last, parts.last == "A1", last == "E" || last == "H" { parts.removeLast() }
    guard let number = parts.popLast(), ["D1", "D2", "D3", "D4"].contains(number) else { return false }
    return switch parts {
    case ["A4"], ["A5"]: true
    default: parts.count == 2 && ["A1", "A2", "A3"].contains(parts[0]) && ["A1", "A2"].contains(parts[1])
    }
  }

  /// `131-D-12345`: year, county, number.
  private var isIrish: Bool {
    groups.count == 3 && (2...3).contains(groups[0].count) && pattern.hasPrefix("D")
      && PlateShape.counties.contains(groups[1]) && (1...6).contains(groups[2].count)
  }

  private static let cantons = set(
    "AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH")
  private static let provinces = set(
    "A AB AL AV B BA BI BU C CA CC CE CO CR CS CU GC GE GI GR GU H HU IB J L LE LO LR LU M MA ML MU NA O OR OU P PM "
      + "PO S SA SE SG SH SO SS T TE TF TO V VA VI Z ZA")
  private static let counties = set(
    "C CE CN CW D DL G KE KK KY L LD LH LK LM LS MH MN MO OY RN SO T TN TS W WD WH WW WX")

  private static func set(_ codes: String) -> Set<String> { Set(codes.split(separator: " ").map(String.init)) }
}

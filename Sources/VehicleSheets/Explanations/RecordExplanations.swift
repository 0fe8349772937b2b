import Documents

extension Explanation {
  /// Steps 16 to 20: optional fields, but what is filled in must be right.
  static let record: [Explanation] = [
    Explanation(
      .PR1801,
      why: Text(
        fr:
          "Neuf plaques sur dix sont du type AA-123-AA ; les autres sont étrangères, provisoires, ou autre chose tapé "
          + "dans la mauvaise case. Un véhicule importé garde sa plaque un temps : c'est un avertissement.",
        en:
          "Nine plates in ten are like AA-123-AA; the others are foreign, provisional, or something else in the wrong "
          + "box. An imported car keeps its plate for a while: this is a warning."),
      source: Text(
        fr: "système d'immatriculation de 2009 (sans I, O, U ; ni SS), et celui d'avant avec ses départements",
        en: "the registration system of 2009 (without I, O, U; nor SS), and the former one with its departments"),
      fiche("immatriculation: 1234 BCD"), mended: fiche("immatriculation: DR-214-HN")),
    Explanation(
      .PR1802,
      why: Text(
        fr:
          "Un numéro de châssis faux coûte une immatriculation. Il a 17 caractères, jamais I, O ni Q, qu'on confondrait "
          + "avec 1 et 0. Avant 1981 chacun numérotait à sa façon : un numéro court n'est alors qu'un avertissement.",
        en:
          "A wrong chassis number costs a registration. It has 17 characters, never I, O or Q, which look like 1 and 0. "
          + "Before 1981 each maker numbered its own way: a short number is then a warning only."),
      source: Text(fr: "ISO 3779 ; rubrique E du certificat", en: "ISO 3779; code E of the certificate"),
      fiche("numero_chassis: ZFA3120000J65432O"), mended: fiche("numero_chassis: ZFA3120000J654320")),
    Explanation(
      .PR1803,
      why: Text(
        fr:
          "En Amérique du Nord le 9e caractère se calcule à partir des autres : s'il est faux, un caractère a été mal "
          + "recopié. En Europe il est libre, et rien n'est dit.",
        en:
          "In North America the 9th character is computed from the others: if it is wrong, one was miscopied. In Europe "
          + "it is free, and nothing is said."),
      source: Text(
        fr: "49 CFR 565 ; juste sur 99,8 % de 5 184 numéros nord-américains",
        en: "49 CFR 565; right on 99.8% of 5,184 North American numbers"),
      fiche("numero_chassis: 3C3CFFAR5DT542310"), mended: fiche("numero_chassis: 3C3CFFAR5DT543210")),
    Explanation(
      .PR1804,
      why: Text(
        fr: "Les trois premiers caractères nomment le constructeur (VF3 est Peugeot). Un autre constructeur trahit un "
          + "numéro pris sur une autre fiche ; les groupes et les modèles cousins sont connus.",
        en: "The first three characters name the maker (VF3 is Peugeot). Another maker betrays a number taken from "
          + "another sheet; groups and sister models are known."),
      source: Text(fr: "ISO 3780 (codes WMI)", en: "ISO 3780 (WMI codes)"),
      fiche("numero_chassis: VF1BZBR0A51234567"), mended: fiche("numero_chassis: ZFA31200003123456")),
    Explanation(
      .PR1805,
      why: Text(
        fr: "Un véhicule d'occasion a déjà roulé : sa première mise en circulation n'est ni à venir, ni d'avant "
          + "l'automobile.",
        en: "A used vehicle has been driven: its first registration lies neither ahead nor before the motor car."),
      source: .certificate("B"), fiche("date_mec: 14/05/2105", search: "14/05/2015"),
      mended: fiche("date_mec: 14/05/2015", search: "14/05/2015")),
    Explanation(
      .PR1806,
      why: Text(
        fr:
          "La vignette suit l'énergie et l'âge : une essence de 2015 a la Crit'Air 1. La classe voisine passe, car le "
          + "vrai critère est la norme Euro.",
        en:
          "The sticker follows energy and age: a petrol car of 2015 has Crit'Air 1. The neighbouring class passes, for "
          + "the true criterion is the Euro norm."),
      source: Text(fr: "arrêté du 21 juin 2016, tableau des voitures", en: "decree of 21 June 2016, table of cars"),
      fiche("vignette_environnementale: Crit'air - 4", "date_mec: 14/05/2015"),
      mended: fiche("vignette_environnementale: Crit'air - 1", "date_mec: 14/05/2015")),
    Explanation(
      .PR1807,
      why: Text(
        fr:
          "Plus de 50 000 km au départ et 250 km par jour toute l'année : c'est un chiffre de trop, ou la date d'un autre. Le "
          + "kilométrage est une mention de la vente ; faux, il l'annule.",
        en:
          "More than 50,000 km at first and 250 km a day all year round: a digit too many, or another car's date. The mileage is "
          + "part of the sale; wrong, it voids it."),
      source: .step("18"), fiche("date_mec: 14/05/2017", "kilometrage: 1990000"),
      mended: fiche("date_mec: 14/05/2017", "kilometrage: 199000")),
    Explanation(
      .PR1808,
      why: Text(
        fr:
          "Là où le constructeur y met l'année-modèle, le 10e caractère date le véhicule : une première immatriculation deux "
          + "ans plus tôt est celle d'un autre, ou mal recopiée.",
        en:
          "Where the maker puts the model year there, the 10th character dates the vehicle: a first registration two years "
          + "earlier is another car's, or miscopied."),
      source: Text(
        fr: "ISO 3779, caractère 10 ; groupe Volkswagen, Hyundai, Kia, Volvo, JLR, Tesla, Amérique du Nord",
        en: "ISO 3779, character 10; Volkswagen group, Hyundai, Kia, Volvo, JLR, Tesla, North America"),
      volkswagen("numero_chassis: WVWZZZAUZJW123456", "date_mec: 14/05/2015"),
      mended: volkswagen("numero_chassis: WVWZZZAUZJW123456", "date_mec: 14/05/2018")),
    Explanation(
      .PR1809,
      why: Text(
        fr:
          "Un utilitaire déclaré en berline, ou un fourgon en véhicule particulier, change la TVA, la taxe et l'assurance.",
        en: "A utility vehicle declared as a saloon, or a van as a passenger car, changes VAT, tax and insurance."),
      source: .certificate("J.1"),
      ExampleSheet.ligier("carrosserie: Voiture sans permis", "carrosserie: Fourgon"), mended: ExampleSheet.ligier),
    Explanation(
      .PR1810,
      why: Text(
        fr:
          "Acheté dans l'Union à moins de six mois ou à 6 000 km au plus, un véhicule est neuf pour la TVA, même revendu par un "
          + "particulier : elle est due en France.",
        en:
          "Bought in the Union under six months old or with 6,000 km at most, a vehicle is new for VAT, even from a private "
          + "seller: it is due in France."),
      source: Text(
        fr: "article 298 sexies du Code général des impôts ; directive 2006/112/CE, article 2",
        en: "article 298 sexies of the French tax code; directive 2006/112/EC, article 2"),
      fiche("date_mec: 14/05/2015", "kilometrage: 4200"),
      mended: fiche("immatriculation: DR-214-HN", "date_mec: 14/05/2015", "kilometrage: 4200")),
    Explanation(
      .PR1901,
      why: Text(
        fr: "Le cycle WLTP donne une plage : son minimum n'est jamais au-dessus de son maximum.",
        en: "The WLTP cycle gives a range: its minimum is never above its maximum."),
      source: .step("19"),
      ExampleSheet.panda + "caracteristiques: {mixte_wltp_min: 5.9, mixte_wltp_max: 5.2}\n",
      mended: ExampleSheet.panda + "caracteristiques: {mixte_wltp_min: 5.2, mixte_wltp_max: 5.9}\n"),
  ]

  private static func volkswagen(_ lines: String...) -> String {
    ExampleSheet.replace("marque: LIGIER", "marque: VOLKSWAGEN", in: ExampleSheet.ligier) + "fiche:\n"
      + lines.map { "  \($0)\n" }.joined()
  }

  private static func fiche(_ lines: String..., search: String? = nil) -> String {
    ExampleSheet.panda + (search.map { "recherche: {date: \($0)}\n" } ?? "") + "fiche:\n"
      + lines.map { "  \($0)\n" }.joined()
  }
}

import Documents

/// A code of the contract: what kind of thing is wrong. A code never changes its meaning.
public struct Code: Sendable, Hashable {
  /// `PR0901`; the first two digits are the FAQ's step.
  public let id: String
  public let severity: Severity
  /// What it means, in a few words.
  public let title: Text
  /// How to mend it, where the finding itself does not say it better.
  public let help: Text

  /// The FAQ's step: 0 for the document, 90 for the batch.
  public var step: Int { Int(id.dropFirst(2).prefix(2)) ?? 0 }

  public static func == (a: Code, b: Code) -> Bool { a.id == b.id }
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }

  fileprivate init(_ id: String, _ severity: Severity, _ title: Text, help: Text) {
    self.id = id
    self.severity = severity
    self.title = title
    self.help = help
  }

  /// The code with this name, however it is written: `pr0901`, `0901`.
  public static func named(_ name: String) -> Code? {
    let wanted = name.uppercased()
    return all.first { $0.id == wanted || $0.id == "PR" + wanted }
  }
}

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR0001 = Code(
    "PR0001", .error, Text(fr: "erreur d'écriture", en: "syntax error"),
    help: Text(
      fr: "Corrigez la ligne signalée ; les autres fiches ne sont pas touchées.",
      en: "Mend the line named; the other sheets are not affected."))
  package static let PR0002 = Code(
    "PR0002", .error, Text(fr: "texte illisible dans son encodage", en: "not valid text in its encoding"),
    help: Text(fr: "Enregistrez le fichier en UTF-8.", en: "Save the file as UTF-8."))
  package static let PR0003 = Code(
    "PR0003", .error, Text(fr: "limite dépassée", en: "a limit is passed"),
    help: Text(fr: "Découpez le fichier en fiches plus petites.", en: "Split the file into smaller sheets."))
  package static let PR0004 = Code(
    "PR0004", .error, Text(fr: "champ écrit deux fois", en: "the same key twice"),
    help: Text(fr: "Gardez une seule des deux lignes.", en: "Keep only one of the two lines."))
  package static let PR0005 = Code(
    "PR0005", .error, Text(fr: "champ inconnu", en: "unknown key"),
    help: Text(
      fr: "Corrigez le nom du champ, ou retirez la ligne. « prerentree new » montre tous les champs.",
      en: "Mend the field's name, or remove the line. “prerentree new” shows all fields."))
  package static let PR0006 = Code(
    "PR0006", .error, Text(fr: "mauvaise forme", en: "wrong shape"),
    help: Text(
      fr: "Un champ reçoit une valeur, une rubrique reçoit des champs, une liste reçoit des éléments.",
      en: "A field takes a value, a section takes fields, a list takes elements."))
  package static let PR0007 = Code(
    "PR0007", .error, Text(fr: "valeur illisible", en: "the value cannot be read"),
    help: Text(fr: "Écrivez la valeur sous la forme attendue.", en: "Write the value in the form expected."))
  package static let PR0008 = Code(
    "PR0008", .error, Text(fr: "aucune fiche dans le fichier", en: "no sheet in the file"),
    help: Text(
      fr: "Écrivez une fiche ; « prerentree new » en donne une vierge.",
      en: "Write a sheet; “prerentree new” gives a blank one."))
  package static let PR0009 = Code(
    "PR0009", .error, Text(fr: "choix inconnu", en: "not one of the choices"),
    help: Text(
      fr: "Prenez l'un des choix de la liste, ou ajoutez une correspondance.",
      en: "Take one of the list's choices, or add a correspondence."))
  package static let PR0010 = Code(
    "PR0010", .note, Text(fr: "valeur lue comme absente", en: "value read as left out"),
    help: Text(
      fr: "Écrivez la valeur si vous la connaissez, sinon laissez le champ vide.",
      en: "Write the value if you know it, otherwise leave the field empty."))
  package static let PR0011 = Code(
    "PR0011", .error,
    Text(fr: "nombre de cellules différent de l'en-tête", en: "the row has not as many cells as the header"),
    help: Text(
      fr: "Un séparateur dans une valeur veut des guillemets autour de la cellule.",
      en: "A separator inside a value wants quotes around the cell."))
  package static let PR0012 = Code(
    "PR0012", .warning, Text(fr: "en-tête vide", en: "empty header"),
    help: Text(fr: "Donnez un nom à la colonne, ou supprimez-la.", en: "Name the column, or delete it."))
  package static let PR0013 = Code(
    "PR0013", .note,
    Text(fr: "date connue au mois ou à l'année près", en: "a date of which only the month or year is known"),
    help: Text(
      fr: "Complétez-la d'après la carte grise (rubrique B) si vous l'avez ; sinon elle reste ainsi.",
      en: "Complete it from the registration certificate (B) if you have it; otherwise it stays so."))
  package static let PR0014 = Code(
    "PR0014", .note, Text(fr: "lignes qui ne sont pas des véhicules", en: "rows that are no vehicles"),
    help: Text(
      fr: "Il n'y a rien à faire : totaux, titres répétés et têtes de groupe sont laissés de côté.",
      en: "There is nothing to do: totals, repeated titles and heads of groups are left aside."))
  package static let PR0015 = Code(
    "PR0015", .note,
    Text(fr: "colonnes hors d'une pré-rentrée", en: "columns that are no part of a pré-rentrée"),
    help: Text(
      fr:
        "Il n'y a rien à faire. Si l'une d'elles donne un champ, ajoutez aux correspondances « colonne;TITRE;champ ».",
      en: "There is nothing to do. If one of them gives a field, add “colonne;TITLE;field” to the correspondences."))
  package static let PR0016 = Code(
    "PR0016", .note, Text(fr: "une colonne pour plusieurs champs", en: "one column for several fields"),
    help: Text(
      fr: "Vérifiez sur quelques lignes que la marque et le modèle sont les bons.",
      en: "Check on a few rows that brand and model are right."))
  package static let PR0017 = Code(
    "PR0017", .error, Text(fr: "unité d'une colonne incertaine", en: "a column whose unit is unclear"),
    help: Text(
      fr: "Ajoutez l'unité au titre de la colonne, ou une ligne « colonne;TITRE;champ » aux correspondances.",
      en: "Add the unit to the column's title, or a line “colonne;TITLE;field” to the correspondences."))
  package static let PR0018 = Code(
    "PR0018", .note, Text(fr: "document qui n'est pas une fiche", en: "a document that is no sheet"),
    help: Text(
      fr: "Il n'y a rien à faire si ce n'est pas un véhicule ; sinon donnez-lui « marque » et « modele ».",
      en: "There is nothing to do if it is no vehicle; otherwise give it “marque” and “modele”."))
  package static let PR0019 = Code(
    "PR0019", .note, Text(fr: "valeur convertie", en: "a converted value"),
    help: Text(
      fr: "Il n'y a rien à faire si la valeur lue est la bonne ; sinon écrivez-la dans l'unité du champ.",
      en: "There is nothing to do if the value read is right; otherwise write it in the field's unit."))
  package static let PR0020 = Code(
    "PR0020", .note,
    Text(fr: "un classeur sans valeur ici, ou caché", en: "a workbook without a value here, or hidden"),
    help: Text(
      fr: "Ouvrez le classeur dans le tableur : corrigez la formule, ou affichez ce qui est masqué, et enregistrez-le.",
      en: "Open the workbook in the spreadsheet program: mend the formula, or show what is hidden, and save it."))
  package static let PR0101 = Code(
    "PR0101", .error, Text(fr: "pas un véhicule d'occasion", en: "not a used vehicle"),
    help: Text(
      fr: "Ce processus est valable uniquement pour les véhicules d'occasion.",
      en: "This process is for used vehicles only."))
  package static let PR0102 = Code(
    "PR0102", .note,
    Text(fr: "même marque personnalisée pour plusieurs fiches", en: "the same one-shot brand on several sheets"),
    help: Text(
      fr: "Une marque personnalisée ne sert qu'une fois ; demandez son ajout au référentiel.",
      en: "A custom brand serves once only; ask for it in the referential."))
  package static let PR0401 = Code(
    "PR0401", .error, Text(fr: "type de véhicule absent", en: "vehicle type missing"),
    help: Text(fr: "Ajoutez la ligne « type: occasion ».", en: "Add the line “type: occasion”."))
  package static let PR0501 = Code(
    "PR0501", .error, Text(fr: "recherche par immatriculation", en: "search by plate"),
    help: Text(
      fr: "Choisissez la configuration manuelle : « mode: manuelle ».",
      en: "Choose the manual configuration: “mode: manuelle”."))
  package static let PR0601 = Code(
    "PR0601", .error, Text(fr: "marque absente", en: "brand missing"),
    help: Text(fr: "Ajoutez la ligne « marque: … ».", en: "Add the line “marque: …”."))
  package static let PR0602 = Code(
    "PR0602", .error, Text(fr: "marque inconnue du référentiel", en: "brand unknown to the referential"),
    help: Text(
      fr: "Corrigez l'orthographe, ou déclarez la marque avec « marque_personnalisee: oui ».",
      en: "Mend the spelling, or declare the brand with “marque_personnalisee: oui”."))
  package static let PR0603 = Code(
    "PR0603", .error, Text(fr: "seulement dans le catalogue étendu", en: "only in the extended catalogue"),
    help: Text(
      fr: "Cochez « Étendre le catalogue » : « recherche: {etendre_catalogue: oui} ».",
      en: "Tick “Étendre le catalogue”: “recherche: {etendre_catalogue: oui}”."))
  package static let PR0604 = Code(
    "PR0604", .warning,
    Text(fr: "marque personnalisée proche d'une marque connue", en: "custom brand that looks like a known one"),
    help: Text(
      fr: "S'il s'agit d'une faute de frappe, corrigez la marque et retirez « marque_personnalisee ».",
      en: "If it is a typing error, mend the brand and remove “marque_personnalisee”."))
  package static let PR0605 = Code(
    "PR0605", .warning,
    Text(fr: "véhicule connu déclaré en marque personnalisée", en: "declared custom though the referential knows it"),
    help: Text(
      fr: "Retirez « marque_personnalisee » : le référentiel remplira la fiche.",
      en: "Remove “marque_personnalisee”: the referential will fill in the sheet."))
  package static let PR0606 = Code(
    "PR0606", .note,
    Text(fr: "non reconnu : marque personnalisée appliquée", en: "not recognised: custom brand applied"),
    help: Text(
      fr: "Si le référentiel devait connaître ce véhicule, corrigez la fiche ; sinon il n'y a rien à faire.",
      en: "If the referential should know this vehicle mend the sheet; otherwise there is nothing to do."))
  package static let PR0701 = Code(
    "PR0701", .error, Text(fr: "modèle absent", en: "model missing"),
    help: Text(fr: "Ajoutez la ligne « modele: … ».", en: "Add the line “modele: …”."))
  package static let PR0801 = Code(
    "PR0801", .error, Text(fr: "modèle inconnu sous une marque connue", en: "model unknown under a known brand"),
    help: Text(
      fr: "Corrigez le modèle, ou déclarez la marque avec « marque_personnalisee: oui » pour le saisir librement.",
      en: "Mend the model, or declare the brand with “marque_personnalisee: oui” to enter it freely."))
  package static let PR0802 = Code(
    "PR0802", .error, Text(fr: "version inconnue sous un modèle connu", en: "version unknown under a known model"),
    help: Text(
      fr: "Prenez une version du référentiel, ou déclarez la marque avec « marque_personnalisee: oui ».",
      en: "Take a version of the referential, or declare the brand with “marque_personnalisee: oui”."))
  package static let PR0803 = Code(
    "PR0803", .error,
    Text(fr: "plusieurs véhicules du référentiel conviennent", en: "several entries of the referential fit"),
    help: Text(fr: "Indiquez le champ qui les distingue.", en: "Give the field that tells them apart."))
  package static let PR0804 = Code(
    "PR0804", .warning, Text(fr: "la fiche contredit le référentiel", en: "the sheet contradicts the referential"),
    help: Text(
      fr: "La valeur de la fiche est gardée ; corrigez-la si c'est une erreur.",
      en: "The sheet's value is kept; mend it if it is an error."))
  package static let PR0805 = Code(
    "PR0805", .note, Text(fr: "reconnu par ses caractéristiques", en: "recognised by its facts"),
    help: Text(
      fr: "Vérifiez que c'est bien ce véhicule ; sinon écrivez sa version comme le référentiel.",
      en: "Check that it is this vehicle; otherwise write its version as the referential has it."))
  package static let PR0806 = Code(
    "PR0806", .error,
    Text(fr: "aucun véhicule n'a ces caractéristiques", en: "brand and model known, but no entry has these facts"),
    help: Text(
      fr: "Vérifiez la caractéristique nommée, ou déclarez la marque avec « marque_personnalisee: oui ».",
      en: "Check the fact that is named, or declare the brand with “marque_personnalisee: oui”."))
  package static let PR0807 = Code(
    "PR0807", .error, Text(fr: "pas assez de faits pour être sûr", en: "not enough facts to be sure"),
    help: Text(fr: "Ajoutez l'énergie, la puissance et la boîte.", en: "Add energy, power and gearbox."))
  package static let PR0808 = Code(
    "PR0808", .warning, Text(fr: "la fiche se contredit elle-même", en: "the sheet contradicts itself"),
    help: Text(
      fr: "Corrigez la colonne ou les mots de la version ; la valeur de la colonne est gardée.",
      en: "Mend the column or the version's words; the column's value is kept."))
  package static let PR0901 = Code(
    "PR0901", .error, Text(fr: "champ obligatoire absent", en: "mandatory field missing"),
    help: Text(fr: "Ajoutez le champ.", en: "Add the field."))
  package static let PR0902 = Code(
    "PR0902", .error, Text(fr: "nombre hors limites", en: "number out of its range"),
    help: Text(fr: "Vérifiez la valeur et son unité.", en: "Check the value and its unit."))
  package static let PR0903 = Code(
    "PR0903", .warning, Text(fr: "puissance fiscale improbable", en: "unlikely fiscal power"),
    help: Text(
      fr: "Vérifiez la rubrique P.6 de la carte grise, la puissance et le CO2.",
      en: "Check P.6 of the registration certificate, the power and the CO2."))
  package static let PR1001 = Code(
    "PR1001", .warning, Text(fr: "poids à vide au-dessus du poids total", en: "kerb weight above gross weight"),
    help: Text(
      fr: "Les deux poids sont peut-être inversés : poids total F.2, poids à vide G.",
      en: "The two weights may be exchanged: gross weight F.2, kerb weight G."))
  package static let PR1002 = Code(
    "PR1002", .warning, Text(fr: "consommation ou CO2 impossible", en: "consumption or CO2 that cannot be"),
    help: Text(
      fr: "Vérifiez l'énergie, le CO2 et les consommations.", en: "Check the energy, the CO2 and the consumptions."))
  package static let PR1101 = Code(
    "PR1101", .warning, Text(fr: "couleurs ou peinture absentes", en: "colours or paint left out"),
    help: Text(
      fr: "Ajoutez les couleurs extérieure et intérieure et la peinture.",
      en: "Add the exterior and interior colours and the paint."))
  package static let PR1111 = itemLabel("PR1111")
  package static let PR1113 = itemPrice("PR1113")
  package static let PR1114 = itemSum("PR1114")
  package static let PR1115 = itemRate("PR1115")
  package static let PR1311 = itemLabel("PR1311")
  package static let PR1312 = itemCategory("PR1312")
  package static let PR1313 = itemPrice("PR1313")
  package static let PR1314 = itemSum("PR1314")
  package static let PR1315 = itemRate("PR1315")
  package static let PR1511 = itemLabel("PR1511")
  package static let PR1512 = itemCategory("PR1512")
  package static let PR1513 = itemPrice("PR1513")
  package static let PR1514 = itemSum("PR1514")
  package static let PR1515 = itemRate("PR1515")
  package static let PR1801 = Code(
    "PR1801", .warning, Text(fr: "pas une immatriculation française", en: "not a French plate"),
    help: Text(
      fr: "Une plaque étrangère ou provisoire est acceptée ; vérifiez la saisie.",
      en: "A foreign or provisional plate is accepted; check the typing."))
  package static let PR1802 = Code(
    "PR1802", .error, Text(fr: "numéro de châssis invalide", en: "not a chassis number"),
    help: Text(
      fr: "Recopiez la rubrique E de la carte grise : 17 caractères, sans I, O ni Q.",
      en: "Copy E of the registration certificate: 17 characters without I, O or Q."))
  package static let PR1803 = Code(
    "PR1803", .warning, Text(fr: "clé du numéro de châssis fausse", en: "wrong check digit in the chassis number"),
    help: Text(
      fr: "Sur un véhicule nord-américain le 9e caractère est une clé : relisez le numéro.",
      en: "On a North American vehicle the 9th character is a check digit: read the number again."))
  package static let PR1804 = Code(
    "PR1804", .warning,
    Text(fr: "le numéro de châssis est d'un autre constructeur", en: "the chassis number is another maker's"),
    help: Text(fr: "Vérifiez la marque et le numéro de châssis.", en: "Check the brand and the chassis number."))
  package static let PR1805 = Code(
    "PR1805", .error, Text(fr: "date MEC impossible", en: "impossible first registration date"),
    help: Text(fr: "Recopiez la rubrique B de la carte grise.", en: "Copy B of the registration certificate."))
  package static let PR1806 = Code(
    "PR1806", .warning, Text(fr: "vignette Crit'Air improbable", en: "unlikely Crit'Air class"),
    help: Text(
      fr: "Vérifiez la vignette, l'énergie et la date MEC.",
      en: "Check the sticker, the energy and the first registration."))
  package static let PR1807 = Code(
    "PR1807", .warning, Text(fr: "kilométrage improbable pour l'âge", en: "mileage unlikely for the age"),
    help: Text(fr: "Vérifiez le kilométrage et la date MEC.", en: "Check the mileage and the first registration."))
  package static let PR1808 = Code(
    "PR1808", .warning,
    Text(fr: "année-modèle après la première immatriculation", en: "model year after the first registration"),
    help: Text(
      fr: "Vérifiez la date MEC et le 10e caractère du numéro de châssis.",
      en: "Check the first registration and the 10th character of the chassis number."))
  package static let PR1809 = Code(
    "PR1809", .warning, Text(fr: "genre et carrosserie ne vont pas ensemble", en: "genre against body"),
    help: Text(
      fr: "Vérifiez les rubriques J.1 et J.2 de la carte grise.",
      en: "Check J.1 and J.2 of the registration certificate."))
  package static let PR1810 = Code(
    "PR1810", .note,
    Text(fr: "moyen de transport neuf pour la TVA", en: "a new means of transport for VAT"),
    help: Text(
      fr: "Venu d'un pays de l'Union, il est soumis à la TVA française : prévoyez le quitus fiscal.",
      en: "If it comes from another country of the Union, French VAT is due on it: ask for the tax clearance."))
  package static let PR1901 = Code(
    "PR1901", .warning, Text(fr: "minimum WLTP au-dessus du maximum", en: "WLTP minimum above maximum"),
    help: Text(fr: "Les deux valeurs sont peut-être inversées.", en: "The two values may be exchanged."))
  package static let PR9001 = inBatch("PR9001", Text(fr: "référence déjà employée", en: "reference already used"))
  package static let PR9002 = inBatch(
    "PR9002", Text(fr: "numéro de châssis déjà employé", en: "chassis number already used"))
  package static let PR9003 = inBatch("PR9003", Text(fr: "immatriculation déjà employée", en: "plate already used"))
  package static let PR9004 = inBatch(
    "PR9004", Text(fr: "numéro de police déjà employé", en: "police number already used"))

  private static func itemLabel(_ id: String) -> Code {
    Code(
      id, .error, Text(fr: "libellé absent", en: "label missing"),
      help: Text(fr: "Ajoutez « libelle: … ».", en: "Add “libelle: …”."))
  }
  private static func itemCategory(_ id: String) -> Code {
    Code(
      id, .error, Text(fr: "catégorie absente", en: "category missing"),
      help: Text(fr: "Ajoutez « categorie: … ».", en: "Add “categorie: …”."))
  }
  private static func itemPrice(_ id: String) -> Code {
    Code(
      id, .error, Text(fr: "prix absent", en: "no price"),
      help: Text(
        fr: "Ajoutez « prix_ht: … » ou « prix_ttc: … » ; l'autre est calculé. Un cadeau s'écrit 0.",
        en: "Add “prix_ht: …” or “prix_ttc: …”; the other is computed. A gift is written 0."))
  }
  private static func itemSum(_ id: String) -> Code {
    Code(
      id, .error,
      Text(
        fr: "prix HT, TVA et prix TTC ne s'accordent pas", en: "price before VAT, VAT and price including VAT disagree"),
      help: Text(
        fr: "Retirez l'un des deux prix : il sera calculé.", en: "Remove one of the two prices: it will be computed."))
  }
  private static func itemRate(_ id: String) -> Code {
    Code(
      id, .error, Text(fr: "pas un taux de TVA français", en: "not a French VAT rate"),
      help: Text(
        fr: "Taux possibles : 20, 10, 8,5, 5,5, 2,1 ou 0 (régime de la marge).",
        en: "Possible rates: 20, 10, 8.5, 5.5, 2.1 or 0 (margin scheme)."))
  }
  private static func inBatch(_ id: String, _ title: Text) -> Code {
    Code(
      id, .error, title,
      help: Text(
        fr: "Deux véhicules ne partagent jamais ce numéro : corrigez l'une des deux fiches, ou retirez le doublon.",
        en: "Two vehicles never share this number: mend one of the two sheets, or remove the double."))
  }

  /// Every code, in ascending order.
  public static let all: [Code] = [
    PR0001, PR0002, PR0003, PR0004, PR0005, PR0006, PR0007, PR0008, PR0009, PR0010, PR0011, PR0012, PR0013, PR0014,
    PR0015, PR0016, PR0017, PR0018, PR0019, PR0020,
    PR0101, PR0102, PR0401, PR0501, PR0601, PR0602, PR0603, PR0604, PR0605, PR0606, PR0701,
    PR0801, PR0802, PR0803, PR0804, PR0805, PR0806, PR0807, PR0808, PR0901, PR0902, PR0903, PR1001, PR1002,
    PR1101, PR1111, PR1113, PR1114, PR1115, PR1311, PR1312, PR1313, PR1314, PR1315,
    PR1511, PR1512, PR1513, PR1514, PR1515,
    PR1801, PR1802, PR1803, PR1804, PR1805, PR1806, PR1807, PR1808, PR1809, PR1810,
    PR1901, PR9001, PR9002, PR9003, PR9004,
  ]
}

/// The codes of a priced item, by what is missing or wrong.
extension ItemKind {
  var labelCode: Code { pick(.PR1311, .PR1511, .PR1111) }
  /// An upholstery is asked for no category; its label's code is never used for one.
  var categoryCode: Code { pick(.PR1312, .PR1512, .PR1111) }
  var priceCode: Code { pick(.PR1313, .PR1513, .PR1113) }
  var sumCode: Code { pick(.PR1314, .PR1514, .PR1114) }
  var rateCode: Code { pick(.PR1315, .PR1515, .PR1115) }

  private func pick(_ equipement: Code, _ contrat: Code, _ sellerie: Code) -> Code {
    switch self {
    case .equipement: equipement
    case .contrat: contrat
    case .sellerie: sellerie
    }
  }
}

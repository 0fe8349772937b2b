import Documents

// swift-format-ignore: AlwaysUseLowerCamelCase
extension Code {
  package static let PR0602 = Code(
    "PR0602", .error, Text(fr: "marque inconnue du référentiel", en: "brand unknown to the referential"),
    help: Advice(
      fr: "Corrigez l'orthographe, ou déclarez la marque avec \(write: .marquePersonnalisee, "oui").",
      en: "Mend the spelling, or declare the brand with \(write: .marquePersonnalisee, "oui")."),
    explained: Explanation(
      why: Text(
        fr:
          "Si aucune donnée n'est reconnue, l'écran demande d'« Ajouter la marque » : c'est un choix, pas un accident. "
          + "Une faute de frappe ne doit pas créer une marque.",
        en:
          "Where nothing is recognised the screen asks to “Ajouter la marque”: a choice, not an accident. A typing error "
          + "must not create a brand."),
      source: .step("6"), ExampleSheet.ligier("marque_personnalisee: oui", ""), fixed: ExampleSheet.ligier))

  package static let PR0603 = Code(
    "PR0603", .error, Text(fr: "seulement dans le catalogue étendu", en: "only in the extended catalogue"),
    help: Advice(
      fr: "Cochez « Étendre le catalogue » : \(write: .etendreCatalogue, "oui").",
      en: "Tick “Étendre le catalogue”: \(write: .etendreCatalogue, "oui")."),
    explained: Explanation(
      why: Text(
        fr:
          "Le véhicule existe, mais hors du catalogue habituel ou à une autre date : la case « Étendre le catalogue » "
          + "le rend visible.",
        en:
          "The vehicle exists, but outside the usual catalogue or at another date: the box “Étendre le catalogue” shows "
          + "it."),
      source: .step("6"), ExampleSheet.integra, fixed: ExampleSheet.integra + "recherche: {etendre_catalogue: oui}\n"))

  package static let PR0801 = Code(
    "PR0801", .error, Text(fr: "modèle inconnu sous une marque connue", en: "model unknown under a known brand"),
    help: Advice(
      fr:
        "Corrigez le modèle, ou déclarez la marque avec \(write: .marquePersonnalisee, "oui") pour le saisir librement.",
      en: "Mend the model, or declare the brand with \(write: .marquePersonnalisee, "oui") to enter it freely."),
    explained: Explanation(
      why: Text(
        fr:
          "Sous une marque du référentiel, l'écran n'offre que ses modèles. Pour un autre, on crée la marque en double "
          + "(« marque_personnalisee: oui ») et on saisit tout librement.",
        en: "Under a brand of the referential the screen offers its models only. For another, the brand is created a "
          + "second time (“marque_personnalisee: oui”) and all is entered freely."),
      source: .step("8"), ExampleSheet.panda("modele: PANDA", "modele: PANDDA"), fixed: ExampleSheet.panda))

  package static let PR0802 = Code(
    "PR0802", .error, Text(fr: "version inconnue sous un modèle connu", en: "version unknown under a known model"),
    help: Advice(
      fr: "Prenez une version du référentiel, ou déclarez la marque avec \(write: .marquePersonnalisee, "oui").",
      en: "Take a version of the referential, or declare the brand with \(write: .marquePersonnalisee, "oui")."),
    explained: Explanation(
      why: Text(
        fr:
          "La version désigne le véhicule du référentiel qui remplit la fiche : approximative, elle en désignerait un "
          + "autre.",
        en: "The version names the entry that fills in the sheet: a rough one would name another."),
      source: .step("9"), ExampleSheet.panda("1.2 8v 69 ch", "Pandissima"), fixed: ExampleSheet.panda))

  package static let PR0803 = Code(
    "PR0803", .error,
    Text(fr: "plusieurs véhicules du référentiel conviennent", en: "several entries of the referential fit"),
    help: Text(fr: "Indiquez le champ qui les distingue.", en: "Give the field that tells them apart."),
    explained: Explanation(
      why: Text(
        fr:
          "Plusieurs véhicules portent cette version et diffèrent par un champ obligatoire : le programme ne devine pas.",
        en: "Several entries bear this version and differ in a mandatory field: the program does not guess."),
      source: .step("9"), ExampleSheet.panda(", finition: Pop", ""), fixed: ExampleSheet.panda))

  package static let PR0804 = Code(
    "PR0804", .warning, Text(fr: "la fiche contredit le référentiel", en: "the sheet contradicts the referential"),
    help: Text(
      fr: "La valeur de la fiche est gardée ; corrigez-la si c'est une erreur.",
      en: "The sheet's value is kept; mend it if it is an error."),
    explained: Explanation(
      why: Text(
        fr:
          "La fiche dit autre chose que le référentiel : la fiche l'emporte, mais l'un des deux se trompe peut-être.",
        en: "The sheet says something else than the referential: the sheet wins, but one of them may be wrong."),
      source: .step("9"), ExampleSheet.panda + "moteur: {puissance: 96, puissance_fiscale: 4}\n",
      fixed: ExampleSheet.panda + "moteur: {puissance: 69, puissance_fiscale: 4}\n"))

  package static let PR0805 = Code(
    "PR0805", .note, Text(fr: "reconnu par ses caractéristiques", en: "recognised by its facts"),
    help: Text(
      fr: "Vérifiez que c'est bien ce véhicule ; sinon écrivez sa version comme le référentiel.",
      en: "Check that it is this vehicle; otherwise write its version as the referential has it."),
    explained: Explanation(
      why: Text(
        fr:
          "Les vendeurs n'écrivent pas une version comme le référentiel. Le véhicule est alors reconnu en trois temps : sa "
          + "gamme (« 308 BUSINESS » est la 308, « C 220 » une CLASSE C) ; ses caractéristiques, qui excluent (énergie, "
          + "puissance à 2,5 ch près, boîte, années, puissance fiscale, et ce que disent les mots : carrosserie, génération, "
          + "roues motrices, cylindrée) ; les mots de la version, qui classent ce qui reste. Il n'est accepté que si tous les "
          + "véhicules proches du meilleur ont mêmes puissance fiscale, puissance, énergie et boîte. La note dit ce qui a "
          + "concordé, et le garde dans « rapprochement ».",
        en:
          "Sellers do not write a version as the referential does. The vehicle is then recognised in three steps: its range "
          + "(“308 BUSINESS” is the 308, “C 220” a CLASSE C); its facts, which rule out (energy, power within 2.5 ch, gearbox, "
          + "years, puissance fiscale, and what words say: body, generation, driven wheels, displacement); the version's words, "
          + "which rank what is left. It is accepted only where all entries close to the best have the same puissance fiscale, "
          + "power, energy and gearbox. The note says what agreed, and the record keeps it under “rapprochement”."),
      source: .step("7, 9"), ExampleSheet.peugeot("PureTech 130ch S&S Allure"),
      fixed: ExampleSheet.peugeot("1.2 PureTech 130 BVM6, finition: Allure")))

  package static let PR0806 = Code(
    "PR0806", .error,
    Text(fr: "aucun véhicule n'a ces caractéristiques", en: "brand and model known, but no entry has these facts"),
    help: Advice(
      fr: "Vérifiez ce qui est nommé. Si c'est juste, le référentiel n'a pas cette version : écrivez "
        + "\(write: .marquePersonnalisee, "oui"), pour ce véhicule seulement.",
      en: "Check what is named. If it is right, the referential lacks this version: write "
        + "\(write: .marquePersonnalisee, "oui"), for this vehicle only."),
    explained: Explanation(
      why: Text(
        fr:
          "La marque et le modèle sont connus, mais aucun véhicule du référentiel n'a ces caractéristiques : en remplir un "
          + "autre donnerait au véhicule les chiffres d'un voisin.",
        en: "Brand and model are known, but no entry has these facts: filling in another would give the vehicle a "
          + "neighbour's figures."),
      source: .step("8, 9"), ExampleSheet.peugeot("PureTech 230", "230"),
      fixed: ExampleSheet.peugeot("1.2 PureTech 130 BVM6, finition: Allure")))

  package static let PR0807 = Code(
    "PR0807", .error, Text(fr: "pas assez de faits pour être sûr", en: "not enough facts to be sure"),
    help: Text(fr: "Ajoutez l'énergie, la puissance et la boîte.", en: "Add energy, power and gearbox."),
    explained: Explanation(
      why: Text(
        fr:
          "Sans version exacte, l'énergie, la puissance et la boîte doivent être connues, par leur colonne ou par les mots de "
          + "la version : sans la boîte, un véhicule sur huit serait pris pour un autre.",
        en:
          "Without an exact version, energy, power and gearbox must be known, from their columns or from the version's "
          + "words: without the gearbox one vehicle in eight would be taken for another."),
      source: Text(
        fr: "mesuré sur le stock d'un garage, boîte retirée : 189 justes sur 215",
        en: "measured on a dealer's stock with the gearbox taken away: 189 right of 215"),
      ExampleSheet.peugeot("PureTech 130ch Allure").replacing("boite_de_vitesse: manuelle, ", with: ""),
      fixed: ExampleSheet.peugeot("1.2 PureTech 130 BVM6, finition: Allure")))

  /// What finding a vehicle in the referential may tell; custom brands aside.
  static let ofRecognition: [Code] = [PR0602, PR0603, PR0801, PR0802, PR0803, PR0804, PR0805, PR0806, PR0807]
}

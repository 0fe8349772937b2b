import Documents

extension Field {
  /// The rows of what only serves to recognise a vehicle.
  static let factsRows: [Field] = [
    Field(
      .titre, .recherche, key: "titre", fr: "Intitulé", en: "Title", type: .text(.free), step: 6,
      aliases: ["Nom du véhicule", "Intitulé de l'annonce"],
      example: "LIGIER JS50 SELECT"),
    Field(
      .tvv, .recherche, key: "tvv", fr: "Type variante version", en: "Type, variant, version", type: .text(.free),
      step: 6,
      codes: ["D.2"], aliases: ["TVV"],
      example: "JS50L",
      titles: ColumnTitles(
        fr: "TVV|type variante version|code TVV", de: "Typ Variante Version", en: "type variant version",
        nl: "type variant uitvoering")),
    Field(
      .cnit, .recherche, key: "cnit", fr: "CNIT", en: "National type code", type: .text(.free), step: 6,
      codes: ["D.2.1"],
      aliases: ["Code national d'identification du type", "Type mines"],
      example: "M10LGRVP000A123",
      titles: ColumnTitles(
        fr: "CNIT|code CNIT|type mine|type mines")),
    Field(
      .cylindree, .recherche, key: "cylindree", fr: "Cylindrée", en: "Displacement",
      type: .number(
        units: [
          Unit(name: "cm³", aliases: ["cc", "ccm", "cm3"]), Unit(name: "l", factor: Decimal(1000), aliases: ["L"]),
        ],
        range: 0...30_000, isWhole: false),
      step: 6, codes: ["P.1"],
      example: "480",
      titles: ColumnTitles(
        fr: "cylindrée|cylindrée cm3|cm3", de: "Hubraum|ccm",
        en: "displacement|engine size|cubic capacity|engine capacity|cc",
        it: "cilindrata", es: "cilindrada", nl: "cilinderinhoud", pl: "pojemność skokowa|pojemność silnika",
        pt: "cilindrada")),
    Field(
      .rouesMotrices, .recherche, key: "roues_motrices", fr: "Roues motrices", en: "Driven wheels",
      type: .choice(.rouesMotrices), step: 6,
      example: "Traction",
      titles: ColumnTitles(
        fr: "roues motrices|essieu moteur", de: "Antriebsachse",
        en: "driven wheels|driven axle|wheel drive",
        it: "ruote motrici", es: "ruedas motrices", nl: "aangedreven wielen", pl: "oś napędowa", pt: "rodas motrizes")
    ),
    Field(
      .places, .recherche, key: "places", fr: "Places assises", en: "Seats",
      type: .number(units: [Unit(name: "", aliases: ["places", "pl", "seats"])], range: 1...99, isWhole: true), step: 6,
      codes: ["S.1"], aliases: ["Places", "Nombre de places", "Nb places"],
      example: "2",
      titles: ColumnTitles(
        fr: "places|places assises|nb places|nombre de places", de: "Sitze|Sitzplätze|Anzahl Sitzplätze",
        en: "seats|number of seats|seat count",
        it: "posti|numero posti", es: "plazas|número de plazas|asientos", nl: "zitplaatsen|aantal zitplaatsen",
        pl: "liczba miejsc|miejsca",
        pt: "lugares|número de lugares")),
    Field(
      .longueur, .recherche, key: "longueur", fr: "Longueur", en: "Length", type: .text(.free), step: 6,
      example: "L1"),
    Field(
      .hauteur, .recherche, key: "hauteur", fr: "Hauteur", en: "Height", type: .text(.free), step: 6,
      example: "H1"),
    Field(
      .generation, .recherche, key: "generation", fr: "Génération", en: "Generation", type: .text(.free), step: 6,
      aliases: ["Phase"],
      example: "II"),
  ]
}

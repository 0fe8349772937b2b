import Documents

extension Field {
  /// The rows of steps 10 to 15: weights, consumption, colours, equipment, contracts.
  static let figuresRows: [Field] = [
    Field(
      .poidsTotal, .dimensions, key: "poids_total", fr: "Poids total", en: "Gross weight", type: kilograms, step: 10,
      codes: ["F.2"],
      aliases: ["PTAC"], inReferential: true,
      example: "725",
      titles: ColumnTitles(
        fr:
          "masse maximale|masse max|poids max|poids maximal|poids maximum|poids total autorisé en charge|poids total autorisé|poids total en charge|PTAC",
        de: "zulässiges Gesamtgewicht|zul Gesamtgewicht|Gesamtgewicht|zGG|zGM|zulässige Gesamtmasse",
        en:
          "gross weight|gvw|gvwr|gross vehicle weight|maximum weight|max weight|total weight|MAM|maximum authorised mass",
        it: "massa complessiva|peso complessivo|massa massima|peso totale",
        es: "MMA|MMTA|PMA|masa máxima autorizada|masa máxima|peso máximo",
        nl: "toegestane maximum massa voertuig|maximum massa|max massa|totaalgewicht|maximaal gewicht|MTM",
        pl: "dopuszczalna masa całkowita|DMC", pt: "peso bruto|peso máximo")),
    Field(
      .poidsAVide, .dimensions, key: "poids_a_vide", fr: "Poids à vide avec conducteur", en: "Kerb weight with driver",
      type: kilograms,
      step: 10, codes: ["G"], aliases: ["Poids à vide"], inReferential: true,
      example: "425",
      titles: ColumnTitles(
        fr: "masse à vide|masse en ordre de marche|poids vide|tare|PV avec conducteur",
        de: "Leergewicht|Leermasse|Masse fahrbereit|Masse in fahrbereitem Zustand",
        en: "kerb weight|curb weight|unladen weight|empty weight|tare weight|mass in running order",
        it: "massa a vuoto|peso a vuoto|massa in ordine di marcia|tara",
        es: "tara|masa en orden de marcha|MOM|peso en vacío|masa en vacío",
        nl: "massa rijklaar|rijklaar gewicht|leeggewicht|eigen gewicht|massa leeg voertuig",
        pl: "masa własna", pt: "tara|peso vazio")),
    Field(
      .co2, .consommations, key: "co2", fr: "Émission de CO2", en: "CO2 emission",
      type: .number(units: [Unit(name: "g/km", aliases: ["g", "gr/km", "g CO2/km"])], range: 0...1000, isWhole: true),
      step: 10, codes: ["V.7"], aliases: ["Émissions de CO2"], inReferential: true,
      example: "80",
      titles: ColumnTitles(
        fr: "CO2|émission CO2|taux CO2|rejet CO2|CO2 g km|CO2 mixte|rejets CO2|émissions CO2 g km",
        de: "CO2 Emission|CO2 Emissionen|CO2 Ausstoß|CO2 kombiniert",
        en: "CO2 emission|CO2 emissions|emissions CO2|CO2 combined", it: "emissioni CO2",
        es: "emisiones CO2", nl: "CO2 uitstoot|CO2 uitstoot gecombineerd", pl: "emisja CO2", pt: "emissões CO2")),
    Field(
      .urbain, .consommations, key: "urbain", fr: "Urbain", en: "Urban", type: litres, step: 10, inReferential: true,
      example: "3.4",
      titles: ColumnTitles(
        fr: "consommation urbaine|conso urbaine|conso ville|cycle urbain", de: "innerorts|Verbrauch innerorts",
        en: "urban consumption|consumption urban|fuel consumption urban", it: "consumo urbano", es: "consumo urbano",
        nl: "verbruik stad",
        pl: "zużycie paliwa w mieście|spalanie w mieście", pt: "consumo urbano")),
    Field(
      .extraUrbain, .consommations, key: "extra_urbain", fr: "Extra-urbain", en: "Extra-urban", type: litres, step: 10,
      inReferential: true,
      example: "2.6",
      titles: ColumnTitles(
        fr: "consommation extra urbaine|conso extra urbaine|conso route|cycle extra urbain|hors agglomération",
        de: "außerorts|Verbrauch außerorts",
        en: "extra urban consumption|consumption extra urban", it: "consumo extraurbano", es: "consumo extraurbano",
        nl: "verbruik buitenweg",
        pl: "zużycie paliwa poza miastem|spalanie poza miastem", pt: "consumo extra urbano")),
    Field(
      .mixte, .consommations, key: "mixte", fr: "Mixte", en: "Combined", type: litres, step: 10, inReferential: true,
      example: "3.0",
      titles: ColumnTitles(
        fr: "consommation mixte|conso mixte|cycle mixte|mixte|conso moyenne|consommation moyenne|consommation",
        de: "kombiniert|Verbrauch kombiniert|Kraftstoffverbrauch kombiniert|Verbrauch",
        en: "combined consumption|combined|fuel consumption combined|consumption combined|fuel consumption",
        it: "consumo misto|consumo combinato|consumo",
        es: "consumo mixto|consumo combinado|consumo",
        nl: "verbruik gecombineerd|brandstofverbruik gecombineerd|verbruik",
        pl: "zużycie paliwa|średnie spalanie|spalanie", pt: "consumo misto|consumo combinado|consumo")),
    Field(
      .couleurExterieure, .couleurs, key: "exterieure", fr: "Couleurs extérieures", en: "Exterior colour",
      type: .text(.free), step: 11,
      aliases: ["Couleur extérieure", "Couleur", "Coloris", "Teinte", "Coloris extérieur", "Teinte extérieure"],
      example: "Blanc",
      titles: ColumnTitles(
        fr: "couleur|couleur extérieure|coloris|teinte|extérieur|couleur carrosserie|teinte carrosserie",
        de: "Farbe|Farbbezeichnung|Außenfarbe|Wagenfarbe|Lackfarbe|Farbe außen|Hersteller Farbbezeichnung",
        en:
          "colour|color|exterior colour|exterior color|external colour|external color|external commercial color|exterior|paint colour|exterior paint|original color|original colour|manufacturer color|manufacturer colour",
        it: "colore|tinta|colore esterno|colore carrozzeria", es: "color|color exterior",
        nl: "kleur|eerste kleur|exterieurkleur|buitenkleur|lakkleur",
        pl: "kolor|kolor nadwozia|barwa", pt: "cor|cor exterior")),
    Field(
      .couleurInterieure, .couleurs, key: "interieure", fr: "Couleurs intérieures", en: "Interior colour",
      type: .text(.free), step: 11,
      aliases: ["Couleur intérieure", "Coloris intérieur", "Teinte intérieure"],
      example: "Beige",
      titles: ColumnTitles(
        fr: "couleur intérieure|coloris intérieur|teinte intérieure|couleur sellerie|ambiance intérieure",
        de: "Innenfarbe|Farbe der Innenausstattung|Innenausstattungsfarbe|Farbe innen|Polsterfarbe",
        en: "interior colour|interior color|internal colour|upholstery colour",
        it: "colore interni|colore interno", es: "color interior|color tapicería",
        nl: "interieurkleur|binnenkleur|kleur interieur",
        pl: "kolor wnętrza|kolor tapicerki", pt: "cor interior|cor dos interiores")),
    Field(
      .peinture, .couleurs, key: "peinture", fr: "Peinture", en: "Paint", type: .text(.free), step: 11,
      example: "Blanc nacré",
      titles: ColumnTitles(
        fr: "type peinture|peinture", de: "Lackierung|Lack|Lackart", en: "paint|paint type|paintwork",
        it: "vernice|tipo vernice", es: "pintura|tipo pintura",
        nl: "laksoort|lak", pl: "lakier|rodzaj lakieru", pt: "pintura")),
    Field(
      .sellerie, .couleurs, key: "sellerie", fr: "Sellerie", en: "Upholstery", type: .upholstery, step: 11,
      aliases: ["Sellerie et banquettes", "Ajouter une sellerie"], standard: "Sellerie de série",
      example: "Sellerie de série",
      titles: ColumnTitles(
        fr: "sellerie|type sellerie|garnissage", de: "Polster|Polsterung",
        en: "upholstery|trim material",
        it: "rivestimenti|tappezzeria|sellerie", es: "tapicería", nl: "bekleding|stoffering", pl: "tapicerka",
        pt: "estofos|estofamento")),
    Field(
      .equipements, .racine, key: "equipements", fr: "Équipement personnalisé", en: "Custom equipment",
      type: .items(.equipement),
      step: 12, aliases: ["Équipements", "Équipements personnalisés", "Ajouter un équipement"],
      example: ""),
    Field(
      .contrats, .racine, key: "contrats", fr: "Contrat de service", en: "Service contract", type: .items(.contrat),
      step: 15,
      aliases: ["Contrats", "Contrats de service", "Ajouter un contrat de service"],
      example: ""),
  ]
}

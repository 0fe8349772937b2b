import Documents

extension Field {
  /// The rows of steps 10 to 15: weights, consumption, colours, equipment, contracts.
  static let figuresRows: [Field] = [
    Field(
      .poidsTotal, .dimensions, "poids_total", "Poids total", "Gross weight", kilograms, step: 10, codes: ["F.2"],
      aliases: ["PTAC"], inReferential: true,
      example: "725",
      titles: ColumnTitles(
        fr: "masse maximale|poids total autorisé en charge|PTAC",
        de: "zulässiges Gesamtgewicht|Gesamtgewicht|zGG",
        en: "gross weight|gvw|gross vehicle weight|maximum weight", it: "massa complessiva|peso complessivo",
        es: "MMA|masa máxima autorizada",
        nl: "toegestane maximum massa voertuig|maximum massa", pl: "dopuszczalna masa całkowita|DMC", pt: "peso bruto")),
    Field(
      .poidsAVide, .dimensions, "poids_a_vide", "Poids à vide avec conducteur", "Kerb weight with driver", kilograms,
      step: 10, codes: ["G"], aliases: ["Poids à vide"], inReferential: true,
      example: "425",
      titles: ColumnTitles(
        fr: "masse à vide|poids vide|PV avec conducteur", de: "Leergewicht|Leermasse",
        en: "kerb weight|curb weight", it: "massa a vuoto|tara", es: "tara|masa en orden de marcha",
        nl: "massa rijklaar|rijklaar gewicht",
        pl: "masa własna", pt: "tara")),
    Field(
      .co2, .consommations, "co2", "Émission de CO2", "CO2 emission",
      .number(units: [Unit(name: "g/km", aliases: ["g", "gr/km", "g CO2/km"])], range: 0...1000, isWhole: true),
      step: 10, codes: ["V.7"], aliases: ["Émissions de CO2"], inReferential: true,
      example: "80",
      titles: ColumnTitles(
        fr: "CO2|émission CO2|taux CO2|rejet CO2|CO2 g km|CO2 mixte|rejets CO2|émissions CO2 g km",
        de: "CO2 Emission|CO2 Emissionen|CO2 Ausstoß|CO2 kombiniert",
        en: "CO2 emission|CO2 emissions|emissions CO2|CO2 combined", it: "emissioni CO2",
        es: "emisiones CO2", nl: "CO2 uitstoot|CO2 uitstoot gecombineerd", pl: "emisja CO2", pt: "emissões CO2")),
    Field(
      .urbain, .consommations, "urbain", "Urbain", "Urban", litres, step: 10, inReferential: true,
      example: "3.4",
      titles: ColumnTitles(
        fr: "consommation urbaine|conso urbaine|conso ville", de: "innerorts|Verbrauch innerorts",
        en: "urban consumption|consumption urban|fuel consumption urban", it: "consumo urbano", es: "consumo urbano",
        nl: "verbruik stad",
        pl: "zużycie paliwa w mieście|spalanie w mieście", pt: "consumo urbano")),
    Field(
      .extraUrbain, .consommations, "extra_urbain", "Extra-urbain", "Extra-urban", litres, step: 10,
      inReferential: true,
      example: "2.6",
      titles: ColumnTitles(
        fr: "consommation extra urbaine|conso extra urbaine|conso route",
        de: "außerorts|Verbrauch außerorts",
        en: "extra urban consumption|consumption extra urban", it: "consumo extraurbano", es: "consumo extraurbano",
        nl: "verbruik buitenweg",
        pl: "zużycie paliwa poza miastem|spalanie poza miastem", pt: "consumo extra urbano")),
    Field(
      .mixte, .consommations, "mixte", "Mixte", "Combined", litres, step: 10, inReferential: true,
      example: "3.0",
      titles: ColumnTitles(
        fr: "consommation mixte|conso mixte|consommation", de: "kombiniert|Verbrauch kombiniert|Verbrauch",
        en: "combined consumption|consumption combined|fuel consumption", it: "consumo misto|consumo combinato|consumo",
        es: "consumo mixto|consumo combinado|consumo",
        nl: "verbruik gecombineerd|brandstofverbruik gecombineerd|verbruik",
        pl: "zużycie paliwa|średnie spalanie|spalanie", pt: "consumo misto|consumo combinado|consumo")),
    Field(
      .couleurExterieure, .couleurs, "exterieure", "Couleurs extérieures", "Exterior colour", .text(.free), step: 11,
      aliases: ["Couleur extérieure", "Couleur", "Coloris", "Teinte", "Coloris extérieur", "Teinte extérieure"],
      example: "Blanc",
      titles: ColumnTitles(
        fr: "couleur|couleur extérieure|coloris|teinte|extérieur|couleur carrosserie|teinte carrosserie",
        de: "Farbe|Außenfarbe|Lackfarbe|Farbe außen|Hersteller Farbbezeichnung",
        en:
          "colour|color|exterior colour|exterior color|external colour|external color|external commercial color|exterior|paint colour",
        it: "colore|colore esterno|colore carrozzeria", es: "color|color exterior",
        nl: "kleur|eerste kleur|exterieurkleur|buitenkleur|lakkleur",
        pl: "kolor|kolor nadwozia|barwa", pt: "cor|cor exterior")),
    Field(
      .couleurInterieure, .couleurs, "interieure", "Couleurs intérieures", "Interior colour", .text(.free), step: 11,
      aliases: ["Couleur intérieure", "Coloris intérieur", "Teinte intérieure"],
      example: "Beige",
      titles: ColumnTitles(
        fr: "couleur intérieure|intérieur|coloris intérieur|teinte intérieure|couleur sellerie|ambiance intérieure",
        de: "Innenfarbe|Innenausstattungsfarbe|Farbe innen|Polsterfarbe",
        en: "interior colour|interior color|internal colour|interior|upholstery colour",
        it: "interni|colore interni|colore interno", es: "color interior|interior|color tapicería",
        nl: "interieurkleur|interieur|binnenkleur|kleur interieur",
        pl: "kolor wnętrza|kolor tapicerki", pt: "cor interior|cor dos interiores")),
    Field(
      .peinture, .couleurs, "peinture", "Peinture", "Paint", .text(.free), step: 11,
      example: "Blanc nacré",
      titles: ColumnTitles(
        fr: "type peinture|peinture", de: "Lackierung|Lack|Lackart", en: "paint|paint type|paintwork",
        it: "vernice|tipo vernice", es: "pintura|tipo pintura",
        nl: "laksoort|lak", pl: "lakier|rodzaj lakieru", pt: "pintura")),
    Field(
      .sellerie, .couleurs, "sellerie", "Sellerie", "Upholstery", .upholstery, step: 11,
      aliases: ["Sellerie et banquettes", "Ajouter une sellerie"], standard: "Sellerie de série",
      example: "Sellerie de série",
      titles: ColumnTitles(
        fr: "sellerie|type sellerie|garnissage", de: "Innenausstattung|Polster|Polsterung",
        en: "upholstery|trim material",
        it: "rivestimenti|tappezzeria|sellerie", es: "tapicería", nl: "bekleding|stoffering", pl: "tapicerka",
        pt: "estofos|estofamento")),
    Field(
      .equipements, .racine, "equipements", "Équipement personnalisé", "Custom equipment", .items(.equipement),
      step: 12, aliases: ["Équipements", "Équipements personnalisés", "Ajouter un équipement"],
      example: ""),
    Field(
      .contrats, .racine, "contrats", "Contrat de service", "Service contract", .items(.contrat), step: 15,
      aliases: ["Contrats", "Contrats de service", "Ajouter un contrat de service"],
      example: ""),
  ]
}

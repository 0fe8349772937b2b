import Documents

extension Field {
  /// The rows of steps 4 to 8: what is configured, and how it is searched for.
  static let configurationRows: [Field] = [
    Field(
      .reference, .racine, key: "reference", fr: "Référence", en: "Reference", type: .text(.reference), step: 0,
      example: "LIG-1",
      titles: ColumnTitles(
        fr:
          "référence annonce|référence stock|réf stock|code stock|n° VO|réf VO|dossier VO|n° dossier|n° dossier VO|n° ordre|n° stock|n° parc|n° interne|réf interne|id annonce",
        de: "interne Nummer|Bestandsnummer|Fahrzeugnummer|Lagernummer|Bestellnummer intern",
        en:
          "reference|stock|stk no|stock ref|listing id|asset no|stock number|stock no|stock id|internal number|unit number",
        it: "riferimento|numero stock",
        es: "referencia|número de stock", nl: "referentie|voorraadnummer|intern nummer", pl: "numer magazynowy",
        pt: "referência|número de stock")),
    Field(
      .type, .racine, key: "type", fr: "Configurer un véhicule", en: "Configure a vehicle", type: .choice(.type),
      step: 4,
      mandatory: .always, aliases: ["Type de véhicule"],
      example: "occasion",
      titles: ColumnTitles(
        fr:
          "type offre|type VO VN|statut VO VN|nature VO VN|état neuf occasion|neuf occasion|VO VN|neuf ou occasion|type vente",
        de: "Fahrzeugzustand|Zustand neu gebraucht|Angebotstyp", en: "offer type|vehicle type new used|new used",
        it: "tipo offerta|nuovo usato|stato veicolo", es: "tipo oferta|nuevo usado", nl: "nieuw gebruikt",
        pl: "nowy używany|stan pojazdu", pt: "novo usado")),
    Field(
      .prixAffiches, .racine, key: "prix_affiches", fr: "Prix affichés", en: "Prices shown",
      type: .choice(.prixAffiches), step: 4,
      aliases: ["avec des prix affichés"], standard: "TTC",
      example: "TTC"),
    Field(
      .mode, .recherche, key: "mode", fr: "Recherche par", en: "Search by", type: .choice(.mode), step: 5,
      standard: "manuelle",
      example: "manuelle"),
    Field(
      .dateRecherche, .recherche, key: "date", fr: "Date", en: "Date", type: .date, step: 6,
      aliases: ["Date de recherche"],
      example: "2024-05-14"),
    Field(
      .etendreCatalogue, .recherche, key: "etendre_catalogue", fr: "Étendre le catalogue", en: "Extend the catalogue",
      type: .yesNo,
      step: 6, standard: "non",
      example: "non"),
    Field(
      .marque, .racine, key: "marque", fr: "Marque", en: "Brand", type: .text(.free), step: 6, mandatory: .always,
      codes: ["D.1"],
      aliases: ["Sélectionner une marque"],
      example: "LIGIER",
      titles: ColumnTitles(
        fr: "constructeur|fabricant|mque", de: "Marke|Hersteller|Fabrikat", en: "make|brand|manufacturer|mfr|OEM",
        it: "marca|marchio|costruttore|casa|casa costruttrice|produttore", es: "marca|fabricante", nl: "merk|fabrikant",
        pl: "marka|producent",
        pt: "marca|fabricante|construtor")),
    Field(
      .marquePersonnalisee, .racine, key: "marque_personnalisee", fr: "Ajouter la marque", en: "Add the brand",
      type: .choice(.marquePersonnalisee), step: 6,
      aliases: ["Ajouter une marque personnalisée", "Marque personnalisée"], standard: "non",
      example: "oui"),
    Field(
      .modele, .racine, key: "modele", fr: "Nom du modèle", en: "Model", type: .text(.free), step: 7,
      mandatory: .always, codes: ["D.3"],
      aliases: ["Modèle"],
      example: "JS50",
      titles: ColumnTitles(
        fr: "dénomination commerciale|modèle commercial|nom commercial",
        de: "Modell|Modellreihe|Modellbezeichnung|Handelsbezeichnung|Baureihe", en: "model|model range|model family",
        it: "modello|denominazione commerciale",
        es: "modelo|nombre modelo|denominación comercial", nl: "model|handelsbenaming",
        pl: "model|nazwa modelu|modelu|nazwa handlowa", pt: "modelo")),
  ]
}

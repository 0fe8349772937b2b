/// Titles that name one thing in one table and another in the next: what the column holds decides.
enum AmbiguousTitles {
  /// A title in any of its spellings, separated by `|`, and the fields that it may stand for, the likeliest first.
  struct Row: Sendable {
    let names: String
    let candidates: [FieldID]
    /// Whether the likeliest is taken where no value tells: otherwise the column is left aside, and named.
    let isUsual: Bool

    init(_ names: String, _ candidates: [FieldID], isUsual: Bool = true) {
      self.names = names
      self.candidates = candidates
      self.isUsual = isUsual
    }
  }

  static let table: [Row] = [
    // The gearbox in French and Spanish, the driven axle in makers' systems.
    Row("transmission|trans|transmisión|transmissie|trasmissione|transmissão", [.boiteDeVitesse, .rouesMotrices]),
    Row("napęd|rodzaj napędu", [.rouesMotrices, .energie, .boiteDeVitesse], isUsual: false),
    // The model's family, the electric range in kilometres, or new and used cars.
    Row("range|gamme|gama|gamma", [.modele, .type], isUsual: false),
    // A colour, or what the seats are covered with.
    Row(
      "intérieur|interior|interni|interieur|Innenausstattung|intérieurs|wnętrze|interiores|Innenraum|garnissage intérieur",
      [.couleurInterieure, .sellerie]),
    // New or used, or whether it is sold.
    Row("statut|status|nature|situation", [.type], isUsual: false),
    Row("national type|type national", [.genre, .cnit], isUsual: false),
    // Millimetres in one table, the maker's `L2H2` in the next.
    Row("longueur|length|Länge|lengte|lunghezza|largo", [.longueur], isUsual: false),
    Row("hauteur|height|Höhe|hoogte|altezza|alto", [.hauteur], isUsual: false),
    Row(
      "immatriculation|immatricolazione|registration|reg|matrícula|matriculación|Zulassung|rejestracja",
      [.immatriculation, .dateMEC]),
    Row(
      "type|tipo|typ|vehicle type|Fahrzeugtyp|type véhicule", [.type, .carrosserie, .genre, .version], isUsual: false),
    Row("genre", [.genre, .carrosserie]),
    Row(
      "catégorie|category|Kategorie|categoria|categorie|kategoria|segment|classe|class|Fahrzeugart|categoría",
      [.carrosserie, .type, .genre], isUsual: false),
    Row("état|condition|Zustand|stato|estado|staat|stan|is used|used", [.type], isUsual: false),
    Row(
      "motorisation|motorisation énergie|motor combustible|moteur|motor|engine|motorizzazione|motore|motorización|silnik|Motorisierung|Motorart|Motorbezeichnung|motorização",
      [.energie, .version], isUsual: false),
    Row("variante|variant|wariant", [.version]),
    Row(
      "Antriebsart|Antrieb|aandrijving|traction|trazione|tracción|drive|drivetrain|drive type|tração",
      [.rouesMotrices, .energie], isUsual: false),
    Row(
      "année|year|Jahr|anno|año|jaar|rok|ano|année mise en circulation|registration year|year of registration|Bouwjaar|Zulassungsjahr|année MEC|annee première immatriculation|first registration year|anno immatricolazione|año matriculación|ano matrícula",
      [.dateMEC]),
    Row("émission|émissions|emission|emissions|emissioni|emisiones|Emissionen|uitstoot", [.co2], isUsual: false),
    Row("conso|consommation l 100", [.mixte], isUsual: false),
    Row("date|Datum|data|fecha", [.dateMEC], isUsual: false),
    Row("modèle|nom du modèle|model|modell|modelo|modello", [.modele, .marque]),
    Row(
      "métallisé|peinture métallisée|metallic|metallizzato|metalizado|metaliczny|metaalkleur|Metallic Lackierung|metalizada",
      [.peinture], isUsual: false),
  ]

  /// Titles that are read as power, whose unit the title does not tell: kilowatts or horsepower.
  static let powers =
    "puissance|power|Leistung|potenza|potencia|vermogen|moc|moc silnika|engine power|potência|puissance moteur|Motorleistung|potencia máxima|netto maximum vermogen|puissance nette|potencja|motorvermogen|nettomaximumvermogen|maximum power|puissance maximale"

  /// French fiscal horsepower, Spanish and Italian horsepower: the language of the table and the figures decide.
  static let horsepowerOrFiscal = "CV|cv"

  /// Titles of columns that hold brand, model and version together.
  static let compound =
    "titre|title|titel|titolo|título|tytuł|désignation|designation|intitulé|libellé|annonce|nom|name|Bezeichnung|marque modèle|make model|marque et modèle|marca modelo|marca modello|Marke Modell|merk model|marka model|coche|voiture|véhicule|vehicle|Fahrzeug|vehículo|veicolo|voertuig|auto|car|pojazd|veículo|nom de la voiture|nom véhicule|libellé véhicule|désignation véhicule|modèle complet|marque modèle version|vehicle name|car name|description véhicule|titre annonce|titre de l'annonce|intitulé annonce|libellé annonce|titre du véhicule|advert title|ad title|Anzeigentitel|Angebotstitel|Fahrzeugtitel|Fahrzeugbeschreibung|Modellbeschreibung|título anuncio|titolo annuncio|tytuł ogłoszenia|advertentietitel"

  /// Titles that are no part of a pré-rentrée: money, stock, people, places, pictures. They are neither misspelt fields
  /// nor worth a warning each.
  static let unrelated =
    "prix|price|Preis|prezzo|precio|prijs|cena|preço|prix vente|prix de vente|prix achat|prix TTC|prix HT|prix public|prix pro|prix marchand|tarif|marge|TVA|VAT|frais|coût|valeur|argus|cote|garantie|garantía|garanzia|Garantie|garantia|gwarancja|warranty|options|option|équipements|equipment|Ausstattung|dotazioni|equipamiento|uitrusting|wyposażenie|remarque|remarques|observation|observations|commentaire|commentaires|note|notes|Bemerkung|description|beschreibung|photo|photos|images|image|url|link|lien|site|lieu|ville|agence|concession|magasin|emplacement|location|parc|vendeur|acheteur|client|fournisseur|n° moteur|moteur n°|code moteur|engine number|engine no|engine code|numero motore|codice motore|número motor|nº motor|Motornummer|Motorcode|nr silnika|número do motor|cylindres|nb cylindres|nombre cylindres|cylinders|number of cylinders|Zylinder|cilindri|numero cilindri|cilindros|cilinders|aantal cilinders|cylindry|date CG|date carte grise|date achat|date entrée|date stock|date entrée stock|jours stock|jours de stock|ancienneté|dispo|disponibilité|réservé|vendu|clés|nb clés|nombre clés|première main|1ère main|main|nb propriétaires|propriétaires|owners|previous owners|carnet|carnet entretien|contrôle technique|CT|HU|AU|APK|TÜV|ITP|date CT|sinistre|accident|dommages|fre|FRE|frais de remise en état|poids|peso|weight|Gewicht|PTRA|PV|millésime|model year|Modelljahr|anno modello|rok produkcji|production year|build year|Baujahr|euro norm|norme euro|Schadstoffklasse|classe émission|country|pays|country of origin|kraj|évaluations|avis|reviews|score|CV DIN ratio|code VO|code postal|téléphone|email|devise|currency|monnaie|id|code|n°|no|numéro|ligne|pos|position|collection|erreur|seller|dealer|ledig gewicht|massa ledig voertuig|mês de registo|mois|month"
}

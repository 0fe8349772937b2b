/// What foreign and abbreviated words on adverts and registration certificates mean, in eight languages: French, German,
/// English, Italian, Spanish, Dutch, Polish and Portuguese.
///
/// Codes: directive 1999/37/EC and the arrêté of 9 February 2009, annexes V and VI. Words: as sellers write them.
enum BuiltInCorrespondences {
  static let table: StaticString = """
    champ;valeur;correspondance
    type;véhicule d'occasion;occasion
    type;voiture d'occasion;occasion
    type;seconde main;occasion
    type;véhicule neuf;neuf
    type;neuve;neuf
    type;véhicule de démonstration;démonstration
    type;démo;démonstration
    type;Gebrauchtwagen;occasion
    type;Gebrauchtfahrzeug;occasion
    type;gebraucht;occasion
    type;Jahreswagen;occasion
    type;Dienstwagen;occasion
    type;Oldtimer;occasion
    type;Neuwagen;neuf
    type;Neufahrzeug;neuf
    type;neu;neuf
    type;Vorführwagen;démonstration
    type;Vorführfahrzeug;démonstration
    type;used;occasion
    type;used car;occasion
    type;second hand;occasion
    type;pre-owned;occasion
    type;approved used;occasion
    type;new;neuf
    type;brand new;neuf
    type;new car;neuf
    type;demonstrator;démonstration
    type;demo car;démonstration
    type;ex-demo;démonstration
    type;usato;occasion
    type;usata;occasion
    type;auto usata;occasion
    type;seconda mano;occasion
    type;aziendale;occasion
    type;nuovo;neuf
    type;nuova;neuf
    type;dimostrativo;démonstration
    type;auto dimostrativa;démonstration
    type;segunda mano;occasion
    type;de segunda mano;occasion
    type;ocasión;occasion
    type;usado;occasion
    type;seminuevo;occasion
    type;nuevo;neuf
    type;coche nuevo;neuf
    type;demostración;démonstration
    type;occasie;occasion
    type;gebruikt;occasion
    type;tweedehands;occasion
    type;nieuw;neuf
    type;nieuwe auto;neuf
    type;demowagen;démonstration
    type;demonstratievoertuig;démonstration
    type;Pre-registered;occasion
    type;Tageszulassung;occasion
    type;Kurzzulassung;occasion
    type;Employee's car;occasion
    type;employee car;occasion
    type;company car;occasion
    type;nearly new;occasion
    type;ex-lease;occasion
    type;0 km;occasion
    type;VO 0 km;occasion
    type;zéro kilomètre;occasion
    type;km 0;occasion
    type;kilómetro cero;occasion
    type;chilometri zero;occasion
    type;immatriculation 0 km;occasion
    type;préimmatriculé;occasion
    type;véhicule de collaborateur;occasion
    type;voiture de direction;occasion
    type;collaborateur;occasion
    type;Vorbesitz;occasion
    type;Mitarbeiterfahrzeug;occasion
    type;EU-Fahrzeug gebraucht;occasion
    type;historique;occasion
    type;collection;occasion
    type;true is-used;occasion
    type;false is-new;occasion
    type;oui is-used;occasion
    type;non is-new;occasion
    type;yes is-used;occasion
    type;no is-new;occasion
    type;1 is-used;occasion
    type;0 is-new;occasion
    type;UsedCondition;occasion
    type;http://schema.org/UsedCondition;occasion
    type;https://schema.org/UsedCondition;occasion
    type;używany;occasion
    type;używane;occasion
    type;samochód używany;occasion
    type;poleasingowy;occasion
    type;usada;occasion
    type;carro usado;occasion
    type;semi-novo;occasion
    type;segunda mão;occasion
    type;viatura usada;occasion
    type;viatura de serviço;occasion
    type;false is-used;neuf
    type;true is-new;neuf
    type;non is-used;neuf
    type;oui is-new;neuf
    type;no is-used;neuf
    type;yes is-new;neuf
    type;0 is-used;neuf
    type;1 is-new;neuf
    type;NewCondition;neuf
    type;http://schema.org/NewCondition;neuf
    type;https://schema.org/NewCondition;neuf
    type;nowy;neuf
    type;nowe;neuf
    type;fabrycznie nowy;neuf
    type;samochód nowy;neuf
    type;novo;neuf
    type;nova;neuf
    type;carro novo;neuf
    type;viatura nova;neuf
    type;Demonstration;démonstration
    type;demonstration vehicle;démonstration
    type;véhicule de direction démonstration;démonstration
    type;demonstracyjny;démonstration
    type;samochód demonstracyjny;démonstration
    type;demonstração;démonstration
    type;viatura de demonstração;démonstration
    mode;manuel;manuelle
    mode;configuration manuelle;manuelle
    mode;immat;immatriculation
    mode;plaque;immatriculation
    mode;numéro d'immatriculation;immatriculation
    mode;manuell;manuelle
    mode;Kennzeichen;immatriculation
    mode;manual;manuelle
    mode;registration;immatriculation
    mode;number plate;immatriculation
    mode;manuale;manuelle
    mode;targa;immatriculation
    mode;matrícula;immatriculation
    mode;handmatig;manuelle
    mode;kenteken;immatriculation
    mode;ręczna;manuelle
    mode;ręczny;manuelle
    mode;numer rejestracyjny;immatriculation
    mode;matrícula do veículo;immatriculation
    oui_non;o;oui
    oui_non;x;oui
    oui_non;1;oui
    oui_non;garanti;oui
    oui_non;certifié;oui
    oui_non;n;non
    oui_non;0;non
    oui_non;non garanti;non
    oui_non;non certifié;non
    oui_non;ja;oui
    oui_non;j;oui
    oui_non;wahr;oui
    oui_non;garantiert;oui
    oui_non;nein;non
    oui_non;falsch;non
    oui_non;nicht garantiert;non
    oui_non;y;oui
    oui_non;on;oui
    oui_non;guaranteed;oui
    oui_non;off;non
    oui_non;not guaranteed;non
    oui_non;sì;oui
    oui_non;vero;oui
    oui_non;falso;non
    oui_non;verdadero;oui
    oui_non;waar;oui
    oui_non;nee;non
    oui_non;neen;non
    oui_non;onwaar;non
    oui_non;tak;oui
    oui_non;t;oui
    oui_non;prawda;oui
    oui_non;sim;oui
    oui_non;s;oui
    oui_non;verdadeiro;oui
    oui_non;garantito;oui
    oui_non;gwarantowany;oui
    oui_non;nie;non
    oui_non;fałsz;non
    oui_non;não;non
    genre;voiture particulière;Véhicule particulier
    genre;voiture;Véhicule particulier
    genre;véhicule de tourisme;Véhicule particulier
    genre;particulier;Véhicule particulier
    genre;voiture sans permis;Véhicule particulier
    genre;quadricycle;Véhicule particulier
    genre;VSP;Véhicule particulier
    genre;tout-terrain;Véhicule tout-terrain
    genre;4x4;Véhicule tout-terrain
    genre;utilitaire;Véhicule utilitaire
    genre;utilitaire léger;Véhicule utilitaire
    genre;véhicule utilitaire léger;Véhicule utilitaire
    genre;camionnette;Véhicule utilitaire
    genre;fourgon;Véhicule utilitaire
    genre;fourgonnette;Véhicule utilitaire
    genre;camion;Véhicule utilitaire
    genre;VP;Véhicule particulier
    genre;M1;Véhicule particulier
    genre;QM;Véhicule particulier
    genre;CYCL;Véhicule particulier
    genre;L2e;Véhicule particulier
    genre;L6e;Véhicule particulier
    genre;L7e;Véhicule particulier
    genre;M1G;Véhicule tout-terrain
    genre;CTTE;Véhicule utilitaire
    genre;VU;Véhicule utilitaire
    genre;VUL;Véhicule utilitaire
    genre;CAM;Véhicule utilitaire
    genre;VASP;Véhicule utilitaire
    genre;DERIV VP;Véhicule utilitaire
    genre;N1;Véhicule utilitaire
    genre;N1G;Véhicule utilitaire
    genre;N2;Véhicule utilitaire
    genre;PKW;Véhicule particulier
    genre;Personenkraftwagen;Véhicule particulier
    genre;Personenwagen;Véhicule particulier
    genre;Geländewagen;Véhicule tout-terrain
    genre;LKW;Véhicule utilitaire
    genre;Lastkraftwagen;Véhicule utilitaire
    genre;Nutzfahrzeug;Véhicule utilitaire
    genre;Transporter;Véhicule utilitaire
    genre;Kastenwagen;Véhicule utilitaire
    genre;passenger car;Véhicule particulier
    genre;car;Véhicule particulier
    genre;off-road;Véhicule tout-terrain
    genre;off-road vehicle;Véhicule tout-terrain
    genre;LCV;Véhicule utilitaire
    genre;light commercial vehicle;Véhicule utilitaire
    genre;commercial vehicle;Véhicule utilitaire
    genre;van;Véhicule utilitaire
    genre;autovettura;Véhicule particulier
    genre;vettura;Véhicule particulier
    genre;fuoristrada;Véhicule tout-terrain
    genre;autocarro;Véhicule utilitaire
    genre;furgone;Véhicule utilitaire
    genre;veicolo commerciale;Véhicule utilitaire
    genre;turismo;Véhicule particulier
    genre;coche;Véhicule particulier
    genre;todoterreno;Véhicule tout-terrain
    genre;vehículo comercial;Véhicule utilitaire
    genre;vehículo industrial;Véhicule utilitaire
    genre;furgoneta;Véhicule utilitaire
    genre;furgón;Véhicule utilitaire
    genre;personenauto;Véhicule particulier
    genre;terreinwagen;Véhicule tout-terrain
    genre;bedrijfswagen;Véhicule utilitaire
    genre;bedrijfsauto;Véhicule utilitaire
    genre;bestelwagen;Véhicule utilitaire
    genre;bestelauto;Véhicule utilitaire
    genre;vrachtwagen;Véhicule utilitaire
    genre;osobowy;Véhicule particulier
    genre;samochód osobowy;Véhicule particulier
    genre;auto osobowe;Véhicule particulier
    genre;passageiros;Véhicule particulier
    genre;ligeiro de passageiros;Véhicule particulier
    genre;veículo de passageiros;Véhicule particulier
    genre;ligeiro;Véhicule particulier
    genre;terenowy;Véhicule tout-terrain
    genre;samochód terenowy;Véhicule tout-terrain
    genre;todo-o-terreno;Véhicule tout-terrain
    genre;dostawczy;Véhicule utilitaire
    genre;samochód dostawczy;Véhicule utilitaire
    genre;ciężarowy;Véhicule utilitaire
    genre;ciężarowy do 3,5 t;Véhicule utilitaire
    genre;samochód ciężarowy;Véhicule utilitaire
    genre;comercial;Véhicule utilitaire
    genre;ligeiro de mercadorias;Véhicule utilitaire
    genre;mercadorias;Véhicule utilitaire
    genre;veículo comercial;Véhicule utilitaire
    carrosserie;compacte;Berline
    carrosserie;compact;Berline
    carrosserie;Kompaktklasse;Berline
    carrosserie;berline compacte;Berline
    carrosserie;bicorps;Berline
    carrosserie;tricorps;Berline
    carrosserie;conduite intérieure;Berline
    carrosserie;TTERRAIN;Tout-terrain
    carrosserie;voiture à hayon arrière;Berline
    carrosserie;petite citadine;Citadine
    carrosserie;polyvalente;Citadine
    carrosserie;familiale;Break
    carrosserie;break (familiale);Break
    carrosserie;break de chasse;Break
    carrosserie;crossover;SUV
    carrosserie;SUV/4x4;SUV
    carrosserie;4x4/SUV;SUV
    carrosserie;4x4, SUV et crossovers;SUV
    carrosserie;SUV/4x4/Pick-up;SUV
    carrosserie;4x4;Tout-terrain
    carrosserie;véhicule tout-terrain;Tout-terrain
    carrosserie;décapotable;Cabriolet
    carrosserie;cabriolet (décapotable);Cabriolet
    carrosserie;coupé-cabriolet;Cabriolet
    carrosserie;monospace compact;Monospace
    carrosserie;grand monospace;Monospace
    carrosserie;véhicule à usages multiples;Monospace
    carrosserie;minispace;Monospace
    carrosserie;combispace;Ludospace
    carrosserie;utilitaire;Fourgon
    carrosserie;camionnette;Fourgon
    carrosserie;fourgon tôlé;Fourgon
    carrosserie;fourgon (camionnette);Fourgon
    carrosserie;fourgonnette dérivée de VP;Fourgonnette
    carrosserie;pick-up double cabine;Pick-up
    carrosserie;bus;Minibus
    carrosserie;châssis;Châssis-cabine
    carrosserie;châssis double cabine;Châssis-cabine
    carrosserie;plancher-cabine;Châssis-cabine
    carrosserie;plateau ridelles;Plateau
    carrosserie;benne basculante;Benne
    carrosserie;bennes amovibles;Benne
    carrosserie;autocaravane;Camping-car
    carrosserie;fourgon aménagé;Camping-car
    carrosserie;van aménagé;Camping-car
    carrosserie;société;Commerciale
    carrosserie;voiture société;Commerciale
    carrosserie;véhicule société;Commerciale
    carrosserie;voiture société, commerciale;Commerciale
    carrosserie;sans permis;Voiture sans permis
    carrosserie;véhicule sans permis;Voiture sans permis
    carrosserie;voiturette;Voiture sans permis
    carrosserie;quadricycle léger;Voiture sans permis
    carrosserie;autres;Autre
    carrosserie;divers;Autre
    carrosserie;ambulance;Autre
    carrosserie;AA;Berline
    carrosserie;AB;Berline
    carrosserie;CI;Berline
    carrosserie;AC;Break
    carrosserie;AD;Coupé
    carrosserie;AE;Cabriolet
    carrosserie;CABR;Cabriolet
    carrosserie;AF;Monospace
    carrosserie;BE;Pick-up
    carrosserie;SA;Camping-car
    carrosserie;CARAVANE;Camping-car
    carrosserie;BB;Fourgon
    carrosserie;FG TD;Fourgon
    carrosserie;BACHE;Fourgon
    carrosserie;BX;Châssis-cabine
    carrosserie;CHAS-CAB;Châssis-cabine
    carrosserie;CIALE;Commerciale
    carrosserie;DERIV VP;Fourgonnette
    carrosserie;BEN AMO;Benne
    carrosserie;BEN CERE;Benne
    carrosserie;VSP;Voiture sans permis
    carrosserie;QLEM;Voiture sans permis
    carrosserie;QLOMP;Voiture sans permis
    carrosserie;QLOMM;Voiture sans permis
    carrosserie;VTTE;Voiture sans permis
    carrosserie;CYCLM;Voiture sans permis
    carrosserie;BA;Autre
    carrosserie;HANDICAP;Autre
    carrosserie;NON SPEC;Autre
    carrosserie;AMBULANC;Autre
    carrosserie;SANITAIR;Autre
    carrosserie;FG FUNER;Autre
    carrosserie;ATELIER;Autre
    carrosserie;DEPANNAG;Autre
    carrosserie;MAGASIN;Autre
    carrosserie;BETAIL;Autre
    carrosserie;SAVOYARD;Autre
    carrosserie;PTE VOIT;Autre
    carrosserie;PLSC;Autre
    carrosserie;TS TERRAINS/CHEMINS;SUV
    carrosserie;COMBISPCACE;Ludospace
    carrosserie;Stufenheck;Berline
    carrosserie;Schrägheck;Berline
    carrosserie;Fließheck;Berline
    carrosserie;Limousine (4-türig);Berline
    carrosserie;Limousine (5-türig);Berline
    carrosserie;Kompaktwagen;Berline
    carrosserie;Kleinwagen;Citadine
    carrosserie;Kleinstwagen;Citadine
    carrosserie;Kombi;Break
    carrosserie;Kombilimousine;Break
    carrosserie;SUV/Geländewagen;SUV
    carrosserie;SUV/Geländewagen/Pickup;SUV
    carrosserie;Geländewagen;Tout-terrain
    carrosserie;Sportwagen;Coupé
    carrosserie;Sportwagen/Coupé;Coupé
    carrosserie;Cabrio;Cabriolet
    carrosserie;Cabrio/Roadster;Cabriolet
    carrosserie;Roadster;Cabriolet
    carrosserie;Van/Minibus;Monospace
    carrosserie;Van/Kleinbus;Monospace
    carrosserie;Großraumlimousine;Monospace
    carrosserie;Kompaktvan;Monospace
    carrosserie;Hochdachkombi;Ludospace
    carrosserie;Kastenwagen;Fourgon
    carrosserie;Transporter;Fourgon
    carrosserie;Pkw-Pick-up;Pick-up
    carrosserie;Kleinbus;Minibus
    carrosserie;Fahrgestell;Châssis-cabine
    carrosserie;Pritsche;Plateau
    carrosserie;Pritschenwagen;Plateau
    carrosserie;Kipper;Benne
    carrosserie;Wohnmobil;Camping-car
    carrosserie;Reisemobil;Camping-car
    carrosserie;Stretchlimousine;Berline
    carrosserie;Andere;Autre
    carrosserie;Sonstige;Autre
    carrosserie;saloon;Berline
    carrosserie;sedan;Berline
    carrosserie;hatchback;Berline
    carrosserie;hatchback saloon;Berline
    carrosserie;liftback;Berline
    carrosserie;fastback;Berline
    carrosserie;city car;Citadine
    carrosserie;supermini;Citadine
    carrosserie;estate;Break
    carrosserie;estate car;Break
    carrosserie;station wagon;Break
    carrosserie;wagon;Break
    carrosserie;shooting brake;Break
    carrosserie;sport utility vehicle;SUV
    carrosserie;SUV/Off-Road/Pick-up;SUV
    carrosserie;off-road;Tout-terrain
    carrosserie;off-roader;Tout-terrain
    carrosserie;sports car;Coupé
    carrosserie;convertible;Cabriolet
    carrosserie;spider;Cabriolet
    carrosserie;spyder;Cabriolet
    carrosserie;MPV;Monospace
    carrosserie;people carrier;Monospace
    carrosserie;minivan;Monospace
    carrosserie;multi-purpose vehicle;Monospace
    carrosserie;van;Fourgon
    carrosserie;panel van;Fourgon
    carrosserie;car-derived van;Fourgonnette
    carrosserie;pickup truck;Pick-up
    carrosserie;double cab pick-up;Pick-up
    carrosserie;chassis cab;Châssis-cabine
    carrosserie;dropside;Plateau
    carrosserie;flatbed;Plateau
    carrosserie;tipper;Benne
    carrosserie;motorhome;Camping-car
    carrosserie;camper;Camping-car
    carrosserie;campervan;Camping-car
    carrosserie;motor caravan;Camping-car
    carrosserie;microcar;Voiture sans permis
    carrosserie;other;Autre
    carrosserie;lorry;Autre
    carrosserie;berlina;Berline
    carrosserie;berlina 2 volumi;Berline
    carrosserie;berlina 3 volumi;Berline
    carrosserie;utilitaria;Citadine
    carrosserie;familiare;Break
    carrosserie;SUV/Fuoristrada;SUV
    carrosserie;SUV/Fuoristrada/Pick-up;SUV
    carrosserie;fuoristrada;Tout-terrain
    carrosserie;decappottabile;Cabriolet
    carrosserie;decapottabile;Cabriolet
    carrosserie;monovolume;Monospace
    carrosserie;multispazio;Ludospace
    carrosserie;furgone;Fourgon
    carrosserie;furgonato;Fourgon
    carrosserie;furgoni/van;Fourgon
    carrosserie;pulmino;Minibus
    carrosserie;cassonato;Plateau
    carrosserie;ribaltabile;Benne
    carrosserie;autocaravan;Camping-car
    carrosserie;minicar;Voiture sans permis
    carrosserie;altro;Autre
    carrosserie;compacto;Berline
    carrosserie;utilitario;Citadine
    carrosserie;urbano;Citadine
    carrosserie;pequeño;Citadine
    carrosserie;familiar;Break
    carrosserie;ranchera;Break
    carrosserie;SUV/todoterreno;SUV
    carrosserie;todocamino;SUV
    carrosserie;todoterreno;Tout-terrain
    carrosserie;deportivo;Coupé
    carrosserie;descapotable;Cabriolet
    carrosserie;monovolumen;Monospace
    carrosserie;furgón;Fourgon
    carrosserie;furgoneta;Fourgonnette
    carrosserie;microbús;Minibus
    carrosserie;chasis cabina;Châssis-cabine
    carrosserie;caja abierta;Plateau
    carrosserie;volquete;Benne
    carrosserie;basculante;Benne
    carrosserie;autocaravana;Camping-car
    carrosserie;coche sin carnet;Voiture sans permis
    carrosserie;otro;Autre
    carrosserie;otros;Autre
    carrosserie;stadsauto;Citadine
    carrosserie;stationwagen;Break
    carrosserie;stationcar;Break
    carrosserie;terreinwagen;Tout-terrain
    carrosserie;SUV/terreinwagen;SUV
    carrosserie;ruimtewagen;Monospace
    carrosserie;bestelwagen;Fourgon
    carrosserie;bestelauto;Fourgon
    carrosserie;bestelbus;Fourgon
    carrosserie;bedrijfswagen;Fourgon
    carrosserie;personenbus;Minibus
    carrosserie;open laadbak;Plateau
    carrosserie;kampeerauto;Camping-car
    carrosserie;kampeerwagen;Camping-car
    carrosserie;mobilhome;Camping-car
    carrosserie;brommobiel;Voiture sans permis
    carrosserie;overig;Autre
    carrosserie;overige;Autre
    boite_de_vitesse;manuelle;Boîte manuelle
    boite_de_vitesse;mécanique;Boîte manuelle
    boite_de_vitesse;boîte mécanique;Boîte manuelle
    boite_de_vitesse;boîte de vitesses manuelle;Boîte manuelle
    boite_de_vitesse;automatique;Boîte automatique
    boite_de_vitesse;auto;Boîte automatique
    boite_de_vitesse;boîte auto;Boîte automatique
    boite_de_vitesse;boîte de vitesses automatique;Boîte automatique
    boite_de_vitesse;variation électrique;Boîte automatique
    boite_de_vitesse;monorapport;Boîte automatique
    boite_de_vitesse;robotisée;Boîte robotisée
    boite_de_vitesse;boîte pilotée;Boîte robotisée
    boite_de_vitesse;pilotée;Boîte robotisée
    boite_de_vitesse;semi-automatique;Boîte robotisée
    boite_de_vitesse;séquentielle;Boîte robotisée
    boite_de_vitesse;double embrayage;Boîte robotisée
    boite_de_vitesse;boîte à double embrayage;Boîte robotisée
    boite_de_vitesse;variation continue;Boîte à variation continue
    boite_de_vitesse;variateur;Boîte à variation continue
    boite_de_vitesse;M;Boîte manuelle
    boite_de_vitesse;BM;Boîte manuelle
    boite_de_vitesse;BM5;Boîte manuelle
    boite_de_vitesse;BM6;Boîte manuelle
    boite_de_vitesse;BVM;Boîte manuelle
    boite_de_vitesse;BVM5;Boîte manuelle
    boite_de_vitesse;BVM6;Boîte manuelle
    boite_de_vitesse;M 5;Boîte manuelle
    boite_de_vitesse;M 6;Boîte manuelle
    boite_de_vitesse;M 7;Boîte manuelle
    boite_de_vitesse;A;Boîte automatique
    boite_de_vitesse;BVA;Boîte automatique
    boite_de_vitesse;BVA4;Boîte automatique
    boite_de_vitesse;BVA5;Boîte automatique
    boite_de_vitesse;BVA6;Boîte automatique
    boite_de_vitesse;BVA7;Boîte automatique
    boite_de_vitesse;BVA8;Boîte automatique
    boite_de_vitesse;BVA9;Boîte automatique
    boite_de_vitesse;A 0;Boîte automatique
    boite_de_vitesse;A 1;Boîte automatique
    boite_de_vitesse;A 4;Boîte automatique
    boite_de_vitesse;A 5;Boîte automatique
    boite_de_vitesse;A 6;Boîte automatique
    boite_de_vitesse;A 7;Boîte automatique
    boite_de_vitesse;A 8;Boîte automatique
    boite_de_vitesse;A 9;Boîte automatique
    boite_de_vitesse;N 0;Boîte automatique
    boite_de_vitesse;N 1;Boîte automatique
    boite_de_vitesse;EAT6;Boîte automatique
    boite_de_vitesse;EAT8;Boîte automatique
    boite_de_vitesse;e-EAT8;Boîte automatique
    boite_de_vitesse;Tiptronic;Boîte automatique
    boite_de_vitesse;Steptronic;Boîte automatique
    boite_de_vitesse;Geartronic;Boîte automatique
    boite_de_vitesse;G-Tronic;Boîte automatique
    boite_de_vitesse;7G-Tronic;Boîte automatique
    boite_de_vitesse;9G-Tronic;Boîte automatique
    boite_de_vitesse;BVR;Boîte robotisée
    boite_de_vitesse;BMP;Boîte robotisée
    boite_de_vitesse;BMP6;Boîte robotisée
    boite_de_vitesse;BVMP;Boîte robotisée
    boite_de_vitesse;ETG;Boîte robotisée
    boite_de_vitesse;ETG5;Boîte robotisée
    boite_de_vitesse;ETG6;Boîte robotisée
    boite_de_vitesse;EDC;Boîte robotisée
    boite_de_vitesse;EDC6;Boîte robotisée
    boite_de_vitesse;EDC7;Boîte robotisée
    boite_de_vitesse;DCT;Boîte robotisée
    boite_de_vitesse;DCT7;Boîte robotisée
    boite_de_vitesse;e-DCS6;Boîte robotisée
    boite_de_vitesse;7G-DCT;Boîte robotisée
    boite_de_vitesse;8G-DCT;Boîte robotisée
    boite_de_vitesse;DSG;Boîte robotisée
    boite_de_vitesse;DSG6;Boîte robotisée
    boite_de_vitesse;DSG7;Boîte robotisée
    boite_de_vitesse;S tronic;Boîte robotisée
    boite_de_vitesse;PDK;Boîte robotisée
    boite_de_vitesse;DKG;Boîte robotisée
    boite_de_vitesse;Powershift;Boîte robotisée
    boite_de_vitesse;TCT;Boîte robotisée
    boite_de_vitesse;Dualogic;Boîte robotisée
    boite_de_vitesse;Easytronic;Boîte robotisée
    boite_de_vitesse;D 5;Boîte robotisée
    boite_de_vitesse;D 6;Boîte robotisée
    boite_de_vitesse;D 7;Boîte robotisée
    boite_de_vitesse;D 8;Boîte robotisée
    boite_de_vitesse;S 6;Boîte robotisée
    boite_de_vitesse;CVT;Boîte à variation continue
    boite_de_vitesse;e-CVT;Boîte à variation continue
    boite_de_vitesse;V 0;Boîte à variation continue
    boite_de_vitesse;V .;Boîte à variation continue
    boite_de_vitesse;Multitronic;Boîte à variation continue
    boite_de_vitesse;Lineartronic;Boîte à variation continue
    boite_de_vitesse;Autotronic;Boîte à variation continue
    boite_de_vitesse;Xtronic;Boîte à variation continue
    boite_de_vitesse;Multidrive S;Boîte à variation continue
    boite_de_vitesse;Schaltgetriebe;Boîte manuelle
    boite_de_vitesse;manuelles Getriebe;Boîte manuelle
    boite_de_vitesse;manuell;Boîte manuelle
    boite_de_vitesse;Handschaltung;Boîte manuelle
    boite_de_vitesse;Handschalter;Boîte manuelle
    boite_de_vitesse;5-Gang;Boîte manuelle
    boite_de_vitesse;6-Gang;Boîte manuelle
    boite_de_vitesse;6-Gang-Schaltgetriebe;Boîte manuelle
    boite_de_vitesse;Automatik;Boîte automatique
    boite_de_vitesse;Automatikgetriebe;Boîte automatique
    boite_de_vitesse;Vollautomatik;Boîte automatique
    boite_de_vitesse;Halbautomatik;Boîte robotisée
    boite_de_vitesse;Doppelkupplung;Boîte robotisée
    boite_de_vitesse;Doppelkupplungsgetriebe;Boîte robotisée
    boite_de_vitesse;Direktschaltgetriebe;Boîte robotisée
    boite_de_vitesse;automatisiertes Schaltgetriebe;Boîte robotisée
    boite_de_vitesse;stufenlos;Boîte à variation continue
    boite_de_vitesse;stufenloses Getriebe;Boîte à variation continue
    boite_de_vitesse;manual;Boîte manuelle
    boite_de_vitesse;manual gearbox;Boîte manuelle
    boite_de_vitesse;manual transmission;Boîte manuelle
    boite_de_vitesse;automatic;Boîte automatique
    boite_de_vitesse;automatic gearbox;Boîte automatique
    boite_de_vitesse;automatic transmission;Boîte automatique
    boite_de_vitesse;single speed;Boîte automatique
    boite_de_vitesse;semi-automatic;Boîte robotisée
    boite_de_vitesse;semi-auto;Boîte robotisée
    boite_de_vitesse;dual clutch;Boîte robotisée
    boite_de_vitesse;automated manual;Boîte robotisée
    boite_de_vitesse;sequential;Boîte robotisée
    boite_de_vitesse;continuously variable transmission;Boîte à variation continue
    boite_de_vitesse;manuale;Boîte manuelle
    boite_de_vitesse;cambio manuale;Boîte manuelle
    boite_de_vitesse;cambio meccanico;Boîte manuelle
    boite_de_vitesse;automatico;Boîte automatique
    boite_de_vitesse;cambio automatico;Boîte automatique
    boite_de_vitesse;robotizzato;Boîte robotisée
    boite_de_vitesse;cambio robotizzato;Boîte robotisée
    boite_de_vitesse;semiautomatico;Boîte robotisée
    boite_de_vitesse;doppia frizione;Boîte robotisée
    boite_de_vitesse;sequenziale;Boîte robotisée
    boite_de_vitesse;cambio CVT;Boîte à variation continue
    boite_de_vitesse;variazione continua;Boîte à variation continue
    boite_de_vitesse;cambio manual;Boîte manuelle
    boite_de_vitesse;caja manual;Boîte manuelle
    boite_de_vitesse;transmisión manual;Boîte manuelle
    boite_de_vitesse;automática;Boîte automatique
    boite_de_vitesse;caja automática;Boîte automatique
    boite_de_vitesse;transmisión automática;Boîte automatique
    boite_de_vitesse;robotizado;Boîte robotisée
    boite_de_vitesse;semiautomática;Boîte robotisée
    boite_de_vitesse;doble embrague;Boîte robotisée
    boite_de_vitesse;secuencial;Boîte robotisée
    boite_de_vitesse;variador continuo;Boîte à variation continue
    boite_de_vitesse;handgeschakeld;Boîte manuelle
    boite_de_vitesse;schakel;Boîte manuelle
    boite_de_vitesse;handbak;Boîte manuelle
    boite_de_vitesse;manueel;Boîte manuelle
    boite_de_vitesse;automaat;Boîte automatique
    boite_de_vitesse;automatisch;Boîte automatique
    boite_de_vitesse;halfautomaat;Boîte robotisée
    boite_de_vitesse;semi-automaat;Boîte robotisée
    boite_de_vitesse;halfautomatisch;Boîte robotisée
    boite_de_vitesse;dubbele koppeling;Boîte robotisée
    boite_de_vitesse;traploos;Boîte à variation continue
    boite_de_vitesse;MANUAL_GEAR;Boîte manuelle
    boite_de_vitesse;Man.;Boîte manuelle
    boite_de_vitesse;6 vitesses;Boîte manuelle
    boite_de_vitesse;5 vitesses;Boîte manuelle
    boite_de_vitesse;4 vitesses;Boîte manuelle
    boite_de_vitesse;boîte manuelle 6;Boîte manuelle
    boite_de_vitesse;boîte 5;Boîte manuelle
    boite_de_vitesse;boîte 6;Boîte manuelle
    boite_de_vitesse;5 speed;Boîte manuelle
    boite_de_vitesse;6 speed;Boîte manuelle
    boite_de_vitesse;MT;Boîte manuelle
    boite_de_vitesse;MT5;Boîte manuelle
    boite_de_vitesse;MT6;Boîte manuelle
    boite_de_vitesse;5MT;Boîte manuelle
    boite_de_vitesse;6MT;Boîte manuelle
    boite_de_vitesse;manualna;Boîte manuelle
    boite_de_vitesse;manualna skrzynia;Boîte manuelle
    boite_de_vitesse;ręczna;Boîte manuelle
    boite_de_vitesse;skrzynia manualna;Boîte manuelle
    boite_de_vitesse;caixa manual;Boîte manuelle
    boite_de_vitesse;manuais;Boîte manuelle
    boite_de_vitesse;méca;Boîte manuelle
    boite_de_vitesse;mecanica;Boîte manuelle
    boite_de_vitesse;AUTOMATIC_GEAR;Boîte automatique
    boite_de_vitesse;Aut.;Boîte automatique
    boite_de_vitesse;AT;Boîte automatique
    boite_de_vitesse;6AT;Boîte automatique
    boite_de_vitesse;8AT;Boîte automatique
    boite_de_vitesse;AT6;Boîte automatique
    boite_de_vitesse;AT8;Boîte automatique
    boite_de_vitesse;10AT;Boîte automatique
    boite_de_vitesse;Automatique séquentielle;Boîte automatique
    boite_de_vitesse;Réducteur;Boîte automatique
    boite_de_vitesse;réducteur fixe;Boîte automatique
    boite_de_vitesse;rapport unique;Boîte automatique
    boite_de_vitesse;boîte à rapport unique;Boîte automatique
    boite_de_vitesse;à rapport fixe;Boîte automatique
    boite_de_vitesse;transmission directe;Boîte automatique
    boite_de_vitesse;Eingang;Boîte automatique
    boite_de_vitesse;Direktantrieb;Boîte automatique
    boite_de_vitesse;single-speed fixed gear;Boîte automatique
    boite_de_vitesse;automatyczna;Boîte automatique
    boite_de_vitesse;automatyczna skrzynia;Boîte automatique
    boite_de_vitesse;skrzynia automatyczna;Boîte automatique
    boite_de_vitesse;caixa automática;Boîte automatique
    boite_de_vitesse;automática de conversor;Boîte automatique
    boite_de_vitesse;EAT;Boîte automatique
    boite_de_vitesse;EAT8 automatique;Boîte automatique
    boite_de_vitesse;9G;Boîte automatique
    boite_de_vitesse;7G;Boîte automatique
    boite_de_vitesse;Speedshift;Boîte automatique
    boite_de_vitesse;Steptronic Sport;Boîte automatique
    boite_de_vitesse;automatiek;Boîte automatique
    boite_de_vitesse;SEMIAUTOMATIC_GEAR;Boîte robotisée
    boite_de_vitesse;Boîte semi-automatique;Boîte robotisée
    boite_de_vitesse;Boîte robotisée à double embrayage;Boîte robotisée
    boite_de_vitesse;automatique à double embrayage;Boîte robotisée
    boite_de_vitesse;automatique double embrayage;Boîte robotisée
    boite_de_vitesse;automatisée;Boîte robotisée
    boite_de_vitesse;manuelle pilotée;Boîte robotisée
    boite_de_vitesse;manuelle robotisée;Boîte robotisée
    boite_de_vitesse;R-tronic;Boîte robotisée
    boite_de_vitesse;SMG;Boîte robotisée
    boite_de_vitesse;Sensodrive;Boîte robotisée
    boite_de_vitesse;Quickshift;Boîte robotisée
    boite_de_vitesse;MTA;Boîte robotisée
    boite_de_vitesse;AMT;Boîte robotisée
    boite_de_vitesse;DDCT;Boîte robotisée
    boite_de_vitesse;e-DCT;Boîte robotisée
    boite_de_vitesse;półautomatyczna;Boîte robotisée
    boite_de_vitesse;dwusprzęgłowa;Boîte robotisée
    boite_de_vitesse;automatyczna dwusprzęgłowa (DCT, DSG);Boîte robotisée
    boite_de_vitesse;zautomatyzowana;Boîte robotisée
    boite_de_vitesse;semiautomática sequencial;Boîte robotisée
    boite_de_vitesse;dupla embraiagem;Boîte robotisée
    boite_de_vitesse;robotizada;Boîte robotisée
    boite_de_vitesse;caixa semiautomática;Boîte robotisée
    boite_de_vitesse;CVT automatique;Boîte à variation continue
    boite_de_vitesse;automatique CVT;Boîte à variation continue
    boite_de_vitesse;automatique à variation continue;Boîte à variation continue
    boite_de_vitesse;boîte CVT;Boîte à variation continue
    boite_de_vitesse;Hypertronic;Boîte à variation continue
    boite_de_vitesse;bezstopniowa;Boîte à variation continue
    boite_de_vitesse;bezstopniowa CVT;Boîte à variation continue
    boite_de_vitesse;variação contínua;Boîte à variation continue
    boite_de_vitesse;CVT (variação contínua);Boîte à variation continue
    energie;sans plomb;Essence
    energie;super;Essence
    energie;SP95;Essence
    energie;SP98;Essence
    energie;SP95-E10;Essence
    energie;gazole;Diesel
    energie;gasoil;Diesel
    energie;gazoil;Diesel
    energie;électricité;Électrique
    energie;100 % électrique;Électrique
    energie;hybride;Hybride essence
    energie;essence hybride;Hybride essence
    energie;hybride non rechargeable;Hybride essence
    energie;électrique/essence;Hybride essence
    energie;essence/électrique;Hybride essence
    energie;essence-électricité (hybride non rechargeable);Hybride essence
    energie;bicarburation essence-GPL et électricité (hybride non rechargeable);Hybride essence
    energie;bicarburation essence-gaz naturel et électricité (hybride non rechargeable);Hybride essence
    energie;monocarburation GPL-électricité (hybride non rechargeable);Autre
    energie;gaz naturel-électricité (hybride non rechargeable);Autre
    energie;diesel hybride;Hybride diesel
    energie;électrique/diesel;Hybride diesel
    energie;gazole-électricité (hybride non rechargeable);Hybride diesel
    energie;mélange de gazole et gaz naturel (dual fuel) et électricité (hybride non rechargeable);Hybride diesel
    energie;hybride rechargeable;Hybride rechargeable essence
    energie;essence hybride rechargeable;Hybride rechargeable essence
    energie;hybride essence rechargeable;Hybride rechargeable essence
    energie;essence électricité (hybride rechargeable);Hybride rechargeable essence
    energie;bicarburation essence-GPL et électricité (hybride rechargeable);Hybride rechargeable essence
    energie;bicarburation essence-gaz naturel et électricité (hybride rechargeable);Hybride rechargeable essence
    energie;superéthanol-électricité (hybride rechargeable);Hybride rechargeable essence
    energie;monocarburation GPL-électricité (hybride rechargeable);Autre
    energie;gaz naturel-électricité (hybride rechargeable);Autre
    energie;diesel hybride rechargeable;Hybride rechargeable diesel
    energie;hybride diesel rechargeable;Hybride rechargeable diesel
    energie;gazole-électricité (hybride rechargeable);Hybride rechargeable diesel
    energie;mélange de gazole et gaz naturel (dual fuel) et électricité (hybride rechargeable);Hybride rechargeable diesel
    energie;gaz de pétrole liquéfié GPL utilisé en tant que carburant exclusif;GPL
    energie;bicarburation essence-GPL;Essence GPL
    energie;GPL/essence;Essence GPL
    energie;gaz naturel;GNV
    energie;gaz naturel véhicule;GNV
    energie;GNC;GNV
    energie;bicarburation essence-gaz naturel;Essence GNV
    energie;éthanol;Superéthanol
    energie;bioéthanol;Superéthanol
    energie;E85;Superéthanol
    energie;flexfuel;Superéthanol
    energie;flexifuel;Superéthanol
    energie;essence/éthanol;Superéthanol
    energie;bicarburation superéthanol-GPL;Superéthanol
    energie;bicarburation superéthanol-gaz naturel;Superéthanol
    energie;pile à combustible;Hydrogène
    energie;autres;Autre
    energie;gazogène;Autre
    energie;autres hydrocarbures gazeux comprimés;Autre
    energie;mélange gazogène-gazole;Autre
    energie;mélange gazogène-essence;Autre
    energie;pétrole lampant;Autre
    energie;air comprimé;Autre
    energie;mélange de gazole et gaz naturel (dual fuel);Autre
    energie;ES;Essence
    energie;GO;Diesel
    energie;D;Diesel
    energie;EL;Électrique
    energie;ELECTRIC;Électrique
    energie;BEV;Électrique
    energie;EH;Hybride essence
    energie;EQ;Hybride essence
    energie;EP;Hybride essence
    energie;PH;Autre
    energie;NH;Autre
    energie;HEV;Hybride essence
    energie;MHEV;Hybride essence
    energie;ESS+ELEC HNR;Hybride essence
    energie;GH;Hybride diesel
    energie;GQ;Hybride diesel
    energie;GAZ+ELEC HNR;Hybride diesel
    energie;EE;Hybride rechargeable essence
    energie;ER;Hybride rechargeable essence
    energie;EM;Hybride rechargeable essence
    energie;FL;Hybride rechargeable essence
    energie;PE;Autre
    energie;NE;Autre
    energie;PHEV;Hybride rechargeable essence
    energie;ELEC+ESSENC HR;Hybride rechargeable essence
    energie;GL;Hybride rechargeable diesel
    energie;GM;Hybride rechargeable diesel
    energie;ELEC+GAZOLE HR;Hybride rechargeable diesel
    energie;GP;GPL
    energie;LPG;GPL
    energie;GLP;GPL
    energie;EG;Essence GPL
    energie;ES/GP;Essence GPL
    energie;GP/ES;Essence GPL
    energie;ESS+G.P.L.;Essence GPL
    energie;GN;GNV
    energie;CNG;GNV
    energie;GAZ NAT.VEH;GNV
    energie;EN;Essence GNV
    energie;ES/GN;Essence GNV
    energie;GN/ES;Essence GNV
    energie;FE;Superéthanol
    energie;FG;Superéthanol
    energie;FN;Superéthanol
    energie;ET;Superéthanol
    energie;FFV;Superéthanol
    energie;H2;Hydrogène
    energie;FCEV;Hydrogène
    energie;GA;Autre
    energie;GZ;Autre
    energie;GG;Autre
    energie;GE;Autre
    energie;PL;Autre
    energie;AC;Autre
    energie;GF;Autre
    energie;Benzin;Essence
    energie;Benziner;Essence
    energie;Super Plus;Essence
    energie;Super E10;Essence
    energie;Dieselkraftstoff;Diesel
    energie;Elektro;Électrique
    energie;elektrisch;Électrique
    energie;Strom;Électrique
    energie;Elektrofahrzeug;Électrique
    energie;Hybrid;Hybride essence
    energie;Vollhybrid;Hybride essence
    energie;Mild-Hybrid;Hybride essence
    energie;Hybrid (Benzin/Elektro);Hybride essence
    energie;Hybr.Benzin/E;Hybride essence
    energie;Benzin/Elektro;Hybride essence
    energie;Elektro/Benzin;Hybride essence
    energie;Hybrid (Diesel/Elektro);Hybride diesel
    energie;Hybr.Diesel/E;Hybride diesel
    energie;Diesel/Elektro;Hybride diesel
    energie;Elektro/Diesel;Hybride diesel
    energie;Plug-in-Hybrid;Hybride rechargeable essence
    energie;Plug-in-Hybrid Benzin;Hybride rechargeable essence
    energie;Hybr.Benzin/E ext.aufl.;Hybride rechargeable essence
    energie;Plug-in-Hybrid Diesel;Hybride rechargeable diesel
    energie;Hybr.Diesel/E ext.aufl.;Hybride rechargeable diesel
    energie;Autogas;GPL
    energie;Flüssiggas;GPL
    energie;Autogas (LPG);GPL
    energie;Benzin/LPG;Essence GPL
    energie;Benzin/Autogas;Essence GPL
    energie;Benzin/Flüssiggas;Essence GPL
    energie;Benzin/Flüssiggas (LPG);Essence GPL
    energie;Erdgas;GNV
    energie;Erdgas (CNG);GNV
    energie;Benzin/CNG;Essence GNV
    energie;Benzin/Erdgas;Essence GNV
    energie;Ethanol (FFV, E85 etc.);Superéthanol
    energie;Wasserstoff;Hydrogène
    energie;Brennstoffzelle;Hydrogène
    energie;Andere;Autre
    energie;Sonstige;Autre
    energie;petrol;Essence
    energie;gasoline;Essence
    energie;unleaded;Essence
    energie;heavy oil;Diesel
    energie;full hybrid;Hybride essence
    energie;petrol hybrid;Hybride essence
    energie;petrol/electric;Hybride essence
    energie;electric/gasoline;Hybride essence
    energie;hybrid electric;Hybride essence
    energie;diesel hybrid;Hybride diesel
    energie;diesel/electric;Hybride diesel
    energie;electric/diesel;Hybride diesel
    energie;petrol plug-in hybrid;Hybride rechargeable essence
    energie;plug-in hybrid petrol;Hybride rechargeable essence
    energie;plug-in;Hybride rechargeable essence
    energie;diesel plug-in hybrid;Hybride rechargeable diesel
    energie;petrol/LPG;Essence GPL
    energie;petrol/gas;Essence GPL
    energie;natural gas;GNV
    energie;petrol/ethanol;Superéthanol
    energie;hydrogen;Hydrogène
    energie;fuel cell;Hydrogène
    energie;other;Autre
    energie;others;Autre
    energie;benzina;Essence
    energie;benzina verde;Essence
    energie;gasolio;Diesel
    energie;elettrica;Électrique
    energie;elettrico;Électrique
    energie;ibrida;Hybride essence
    energie;ibrido;Hybride essence
    energie;ibrida benzina;Hybride essence
    energie;elettrica/benzina;Hybride essence
    energie;benzina/elettrica;Hybride essence
    energie;mild hybrid benzina;Hybride essence
    energie;ibrida diesel;Hybride diesel
    energie;elettrica/diesel;Hybride diesel
    energie;diesel/elettrica;Hybride diesel
    energie;ibrida plug-in;Hybride rechargeable essence
    energie;ibrido plug-in;Hybride rechargeable essence
    energie;plug-in hybrid benzina;Hybride rechargeable essence
    energie;ibrida plug-in diesel;Hybride rechargeable diesel
    energie;benzina/GPL;Essence GPL
    energie;GPL/benzina;Essence GPL
    energie;metano;GNV
    energie;benzina/metano;Essence GNV
    energie;etanolo;Superéthanol
    energie;idrogeno;Hydrogène
    energie;altro;Autre
    energie;gasolina;Essence
    energie;gasolina sin plomo;Essence
    energie;gasóleo;Diesel
    energie;eléctrico;Électrique
    energie;eléctrica;Électrique
    energie;híbrido;Hybride essence
    energie;híbrida;Hybride essence
    energie;híbrido gasolina;Hybride essence
    energie;gasolina/eléctrico;Hybride essence
    energie;eléctrico/gasolina;Hybride essence
    energie;electro/gasolina;Hybride essence
    energie;híbrido no enchufable;Hybride essence
    energie;híbrido diésel;Hybride diesel
    energie;diésel/eléctrico;Hybride diesel
    energie;eléctrico/diésel;Hybride diesel
    energie;híbrido enchufable;Hybride rechargeable essence
    energie;híbrido enchufable gasolina;Hybride rechargeable essence
    energie;híbrido enchufable diésel;Hybride rechargeable diesel
    energie;gas licuado;GPL
    energie;gas licuado (GLP);GPL
    energie;autogás GLP;GPL
    energie;gasolina/GLP;Essence GPL
    energie;gas natural;GNV
    energie;gas natural (CNG);GNV
    energie;gasolina/GNC;Essence GNV
    energie;etanol;Superéthanol
    energie;hidrógeno;Hydrogène
    energie;otro;Autre
    energie;otros;Autre
    energie;benzine;Essence
    energie;Euro 95;Essence
    energie;elektriciteit;Électrique
    energie;hybride benzine;Hybride essence
    energie;elektrisch/benzine;Hybride essence
    energie;benzine/elektrisch;Hybride essence
    energie;hybride (elektrisch/benzine);Hybride essence
    energie;elektrisch/diesel;Hybride diesel
    energie;diesel/elektrisch;Hybride diesel
    energie;hybride (elektrisch/diesel);Hybride diesel
    energie;plug-in hybride;Hybride rechargeable essence
    energie;plug-in hybride benzine;Hybride rechargeable essence
    energie;plug-in hybride diesel;Hybride rechargeable diesel
    energie;benzine/LPG;Essence GPL
    energie;LPG/benzine;Essence GPL
    energie;aardgas;GNV
    energie;benzine/CNG;Essence GNV
    energie;waterstof;Hydrogène
    energie;brandstofcel;Hydrogène
    energie;overig;Autre
    energie;overige;Autre
    energie;ESS;Essence
    energie;Super 95;Essence
    energie;Super 98;Essence
    energie;sans plomb 95;Essence
    energie;sans plomb 98;Essence
    energie;SP 95/98;Essence
    energie;essence sans plomb;Essence
    energie;Super 95 / Normal;Essence
    energie;Regular/Benzine 91;Essence
    energie;Super 95, Super Plus 98;Essence
    energie;Benzin (E10);Essence
    energie;petrol/unleaded;Essence
    energie;benzyna;Essence
    energie;gasolina 95;Essence
    energie;gasolina 98;Essence
    energie;gasolina super;Essence
    energie;E5;Essence
    energie;E10;Essence
    energie;Ottokraftstoff;Essence
    energie;GAZOLE/DIESEL;Diesel
    energie;DIE;Diesel
    energie;DSL;Diesel
    energie;B7;Diesel
    energie;diesel particule;Diesel
    energie;olej napędowy;Diesel
    energie;ON;Diesel
    energie;gasóleo A;Diesel
    energie;gasóleo B7;Diesel
    energie;ELEC;Électrique
    energie;EV;Électrique
    energie;VE;Électrique
    energie;électrique (batterie);Électrique
    energie;électrique à batterie;Électrique
    energie;électrique pur;Électrique
    energie;full electric;Électrique
    energie;pure electric;Électrique
    energie;battery electric;Électrique
    energie;electricity;Électrique
    energie;electriciteit;Électrique
    energie;elektryczny;Électrique
    energie;elektryczne;Électrique
    energie;napęd elektryczny;Électrique
    energie;elétrico;Électrique
    energie;eléctrico 100%;Électrique
    energie;elétrica;Électrique
    energie;100% elétrico;Électrique
    energie;zéro émission électrique;Électrique
    energie;Hybride (essence/électricité);Hybride essence
    energie;Elektro/Benzine;Hybride essence
    energie;Benzine/Elektro;Hybride essence
    energie;HYBRID_PETROL;Hybride essence
    energie;petrol hybrid electric;Hybride essence
    energie;Electric/Gasoline hybrid;Hybride essence
    energie;hybride simple;Hybride essence
    energie;hybride léger;Hybride essence
    energie;hybride légère;Hybride essence
    energie;micro-hybride;Hybride essence
    energie;micro-hybride essence;Hybride essence
    energie;mild hybrid essence;Hybride essence
    energie;hybride léger essence;Hybride essence
    energie;MHEV essence;Hybride essence
    energie;HEV essence;Hybride essence
    energie;full hybrid essence;Hybride essence
    energie;full-hybride;Hybride essence
    energie;auto-rechargeable;Hybride essence
    energie;hybride auto-rechargeable;Hybride essence
    energie;hybryda;Hybride essence
    energie;hybrydowy;Hybride essence
    energie;hybryda benzynowa;Hybride essence
    energie;benzyna+elektryczny;Hybride essence
    energie;híbrido gasolina/elétrico;Hybride essence
    energie;híbrido suave;Hybride essence
    energie;gasolina/elétrico;Hybride essence
    energie;elétrico/gasolina;Hybride essence
    energie;ESS/ELEC;Hybride essence
    energie;ES/EL;Hybride essence
    energie;HYBRID_DIESEL;Hybride diesel
    energie;Hybride (diesel/électricité);Hybride diesel
    energie;Diesel/Electrique;Hybride diesel
    energie;Electric/Diesel hybrid;Hybride diesel
    energie;MHEV diesel;Hybride diesel
    energie;diesel MHEV;Hybride diesel
    energie;mild hybrid diesel;Hybride diesel
    energie;diesel mild hybrid;Hybride diesel
    energie;hybride léger diesel;Hybride diesel
    energie;micro-hybride diesel;Hybride diesel
    energie;HEV diesel;Hybride diesel
    energie;hybryda diesel;Hybride diesel
    energie;diesel+elektryczny;Hybride diesel
    energie;híbrido (gasóleo);Hybride diesel
    energie;gasóleo/elétrico;Hybride diesel
    energie;ibrido diesel;Hybride diesel
    energie;mild hybrid gazole;Hybride diesel
    energie;GO/EL;Hybride diesel
    energie;hybride gazole;Hybride diesel
    energie;Hybride rechargeable (essence/électricité);Hybride rechargeable essence
    energie;hybride rechargeable (essence);Hybride rechargeable essence
    energie;essence PHEV;Hybride rechargeable essence
    energie;PHEV essence;Hybride rechargeable essence
    energie;plug-in hybrid essence;Hybride rechargeable essence
    energie;hybride plug-in;Hybride rechargeable essence
    energie;hybryda plug-in;Hybride rechargeable essence
    energie;hybryda plug-in benzyna;Hybride rechargeable essence
    energie;híbrido plug-in;Hybride rechargeable essence
    energie;híbrido plug-in gasolina;Hybride rechargeable essence
    energie;HR essence;Hybride rechargeable essence
    energie;Hybride rechargeable (diesel/électricité);Hybride rechargeable diesel
    energie;hybride rechargeable (diesel);Hybride rechargeable diesel
    energie;diesel PHEV;Hybride rechargeable diesel
    energie;PHEV diesel;Hybride rechargeable diesel
    energie;hybride plug-in diesel;Hybride rechargeable diesel
    energie;hybryda plug-in diesel;Hybride rechargeable diesel
    energie;híbrido plug-in gasóleo;Hybride rechargeable diesel
    energie;híbrido plug-in diesel;Hybride rechargeable diesel
    energie;HR diesel;Hybride rechargeable diesel
    energie;GPL ou GNL;GPL
    energie;G.P.L.;GPL
    energie;LPG (Autogas);GPL
    energie;gaz LPG;GPL
    energie;GPL (gaz de pétrole liquéfié);GPL
    energie;Essence + GPL;Essence GPL
    energie;Essence et GPL;Essence GPL
    energie;bicarburation GPL;Essence GPL
    energie;benzyna+LPG;Essence GPL
    energie;gasolina/GPL;Essence GPL
    energie;GPL/gasolina;Essence GPL
    energie;Bifuel GPL;Essence GPL
    energie;gaz naturel (GNV);GNV
    energie;Natural gas CNG;GNV
    energie;gaz ziemny;GNV
    energie;gaz ziemny CNG;GNV
    energie;GNC/GNV;GNV
    energie;Essence + GNV;Essence GNV
    energie;benzyna+CNG;Essence GNV
    energie;Superéthanol E85;Superéthanol
    energie;super éthanol;Superéthanol
    energie;flexfuel E85;Superéthanol
    energie;flexifuel E85;Superéthanol
    energie;essence/superéthanol;Superéthanol
    energie;essence/E85;Superéthanol
    energie;bioetanol;Superéthanol
    energie;HYDROGENIUM;Hydrogène
    energie;hydrogène (pile à combustible);Hydrogène
    energie;wodór;Hydrogène
    energie;hidrogénio;Hydrogène
    energie;pilha de combustível;Hydrogène
    energie;inny;Autre
    energie;inne;Autre
    energie;outro;Autre
    energie;outros;Autre
    destination;client particulier;Particulier
    destination;privé;Particulier
    destination;B2C;Particulier
    destination;pro;Professionnel
    destination;marchand;Professionnel
    destination;négociant;Professionnel
    destination;revendeur;Professionnel
    destination;B2B;Professionnel
    destination;épave;Casse
    destination;VHU;Casse
    destination;centre VHU;Casse
    destination;destruction;Casse
    destination;démolisseur;Casse
    destination;privat;Particulier
    destination;Privatkunde;Particulier
    destination;Privatperson;Particulier
    destination;Endkunde;Particulier
    destination;Händler;Professionnel
    destination;gewerblich;Professionnel
    destination;Gewerbe;Professionnel
    destination;Wiederverkäufer;Professionnel
    destination;Schrott;Casse
    destination;Verschrottung;Casse
    destination;Verwertung;Casse
    destination;private;Particulier
    destination;private buyer;Particulier
    destination;retail;Particulier
    destination;trade;Professionnel
    destination;dealer;Professionnel
    destination;professional;Professionnel
    destination;reseller;Professionnel
    destination;scrap;Casse
    destination;salvage;Casse
    destination;breaker;Casse
    destination;end-of-life vehicle;Casse
    destination;privato;Particulier
    destination;professionista;Professionnel
    destination;commerciante;Professionnel
    destination;concessionario;Professionnel
    destination;rivenditore;Professionnel
    destination;rottame;Casse
    destination;rottamazione;Casse
    destination;demolizione;Casse
    destination;particular;Particulier
    destination;cliente particular;Particulier
    destination;profesional;Professionnel
    destination;concesionario;Professionnel
    destination;compraventa;Professionnel
    destination;desguace;Casse
    destination;chatarra;Casse
    destination;particuliere koper;Particulier
    destination;consument;Particulier
    destination;handel;Professionnel
    destination;handelaar;Professionnel
    destination;zakelijk;Professionnel
    destination;sloop;Casse
    destination;sloopauto;Casse
    destination;schroot;Casse
    destination;osoba prywatna;Particulier
    destination;klient indywidualny;Particulier
    destination;firma;Professionnel
    destination;przedsiębiorca;Professionnel
    destination;profissional;Professionnel
    destination;empresa;Professionnel
    destination;comerciante;Professionnel
    destination;złom;Casse
    destination;kasacja;Casse
    destination;abate;Casse
    destination;sucata;Casse
    destination;fim de vida;Casse
    vignette_environnementale;E;Crit'air - 0
    vignette_environnementale;Z;Crit'air - 0
    vignette_environnementale;Crit'Air E;Crit'air - 0
    vignette_environnementale;Crit'Air Z;Crit'air - 0
    vignette_environnementale;zéro émission;Crit'air - 0
    vignette_environnementale;électrique;Crit'air - 0
    vignette_environnementale;verte;Crit'air - 0
    vignette_environnementale;vert;Crit'air - 0
    vignette_environnementale;violette;Crit'air - 1
    vignette_environnementale;violet;Crit'air - 1
    vignette_environnementale;vignette 1;Crit'air - 1
    vignette_environnementale;jaune;Crit'air - 2
    vignette_environnementale;vignette 2;Crit'air - 2
    vignette_environnementale;orange;Crit'air - 3
    vignette_environnementale;vignette 3;Crit'air - 3
    vignette_environnementale;bordeaux;Crit'air - 4
    vignette_environnementale;vignette 4;Crit'air - 4
    vignette_environnementale;grise;Crit'air - 5
    vignette_environnementale;gris;Crit'air - 5
    vignette_environnementale;vignette 5;Crit'air - 5
    vignette_environnementale;non classée;Non classé
    vignette_environnementale;hors Crit'Air;Non classé
    vignette_environnementale;Crit'Air non classé;Non classé
    vignette_environnementale;nicht klassifiziert;Non classé
    vignette_environnementale;zero emissions;Crit'air - 0
    vignette_environnementale;unclassified;Non classé
    vignette_environnementale;not classified;Non classé
    vignette_environnementale;emissioni zero;Crit'air - 0
    vignette_environnementale;non classificato;Non classé
    vignette_environnementale;cero emisiones;Crit'air - 0
    vignette_environnementale;no clasificado;Non classé
    vignette_environnementale;emissievrij;Crit'air - 0
    vignette_environnementale;niesklasyfikowany;Non classé
    vignette_environnementale;não classificado;Non classé
    prix_affiches;toutes taxes comprises;TTC
    prix_affiches;prix TTC;TTC
    prix_affiches;TVA comprise;TTC
    prix_affiches;TVA incluse;TTC
    prix_affiches;TVAC;TTC
    prix_affiches;hors taxes;HT
    prix_affiches;hors taxe;HT
    prix_affiches;prix HT;HT
    prix_affiches;hors TVA;HT
    prix_affiches;HTVA;HT
    prix_affiches;brutto;TTC
    prix_affiches;inkl. MwSt.;TTC
    prix_affiches;inklusive MwSt.;TTC
    prix_affiches;inkl. Mehrwertsteuer;TTC
    prix_affiches;netto;HT
    prix_affiches;zzgl. MwSt.;HT
    prix_affiches;exkl. MwSt.;HT
    prix_affiches;ohne MwSt.;HT
    prix_affiches;gross;TTC
    prix_affiches;incl. VAT;TTC
    prix_affiches;inc. VAT;TTC
    prix_affiches;including VAT;TTC
    prix_affiches;net;HT
    prix_affiches;ex VAT;HT
    prix_affiches;excl. VAT;HT
    prix_affiches;excluding VAT;HT
    prix_affiches;plus VAT;HT
    prix_affiches;IVA inclusa;TTC
    prix_affiches;IVA compresa;TTC
    prix_affiches;IVA esclusa;HT
    prix_affiches;più IVA;HT
    prix_affiches;IVA incluido;TTC
    prix_affiches;IVA no incluido;HT
    prix_affiches;sin IVA;HT
    prix_affiches;más IVA;HT
    prix_affiches;incl. btw;TTC
    prix_affiches;inclusief btw;TTC
    prix_affiches;excl. btw;HT
    prix_affiches;exclusief btw;HT
    prix_affiches;ex btw;HT
    prix_affiches;z VAT;TTC
    prix_affiches;cena brutto;TTC
    prix_affiches;com IVA;TTC
    prix_affiches;bez VAT;HT
    prix_affiches;cena netto;HT
    prix_affiches;sem IVA;HT
    prix_affiches;acresce IVA;HT
    marque;VW;VOLKSWAGEN
    marque;VOLKSWAGEN VW;VOLKSWAGEN
    marque;VOLKSWAGEN VUL;VOLKSWAGEN
    marque;VOLKSWAGEN Utilitaires;VOLKSWAGEN
    marque;VW Nutzfahrzeuge;VOLKSWAGEN
    marque;MERCEDES;MERCEDES-BENZ
    marque;MERCEDES-B;MERCEDES-BENZ
    marque;MB;MERCEDES-BENZ
    marque;MERCEDES AMG;MERCEDES-BENZ
    marque;MERCEDES MAYBACH;MERCEDES-BENZ
    marque;DAIMLER-BENZ;MERCEDES-BENZ
    marque;BMW AG;BMW
    marque;BMW I;BMW
    marque;BAYER.MOT.WERKE-BMW;BMW
    marque;BMW MINI;MINI
    marque;MINI (BMW);MINI
    marque;AUDI AG;AUDI
    marque;QUATTRO GMBH;AUDI
    marque;ADAM OPEL;OPEL
    marque;OPEL (D);OPEL
    marque;FORD (D);FORD
    marque;FORD-WERKE;FORD
    marque;RANGE ROVER;LAND ROVER
    marque;LAND ROVER RANGE ROVER;LAND ROVER
    marque;ROLLS;ROLLS-ROYCE
    marque;ROLLS ROYC;ROLLS-ROYCE
    marque;ASTON;ASTON MARTIN
    marque;ASTON MART;ASTON MARTIN
    marque;LAMBORGHIN;LAMBORGHINI
    marque;ALFA;ALFA ROMEO
    marque;CHEVY;CHEVROLET
    marque;DS AUTOMOBILES;DS
    marque;DS AUTOMOB;DS
    marque;MORRIS GARAGES;MG
    marque;MG MOTOR;MG
    marque;LYNK;LYNK & CO
    marque;LYNK AND CO;LYNK & CO
    marque;TESLA MOTORS;TESLA
    marque;HYUNDAI MOTOR;HYUNDAI
    marque;KIA MOTORS;KIA
    marque;MITSUBISHI MOTORS;MITSUBISHI
    marque;MAGYAR SUZUKI;SUZUKI
    marque;MARUTI SUZUKI;SUZUKI
    marque;VOLVO CARS;VOLVO
    marque;JAGUAR CARS;JAGUAR
    marque;SKODA AUTO;SKODA
    marque;FIAT PROFESSIONAL;FIAT
    marque;FIAT ABARTH;ABARTH
    marque;ALPINE RENAULT;ALPINE
    marque;RENAULT ALPINE;ALPINE
    marque;AUTOMOBILE DACIA;DACIA
    marque;MCC SMART;SMART
    marque;AIXAM MEGA;AIXAM
    carrosserie;Limousine;Berline
    carrosserie;5 portes berline;Berline
    carrosserie;berline 4 portes;Berline
    carrosserie;berline 5 portes;Berline
    carrosserie;hayon;Berline
    carrosserie;Limousine / Stufenheck;Berline
    carrosserie;Sedan/Limuzyna;Berline
    carrosserie;limuzyna;Berline
    carrosserie;kompakt;Berline
    carrosserie;hatchback kompakt;Berline
    carrosserie;berlina 5 portas;Berline
    carrosserie;utilitário desportivo berlina;Berline
    carrosserie;três volumes;Berline
    carrosserie;dois volumes;Berline
    carrosserie;Sedans;Berline
    carrosserie;saloons;Berline
    carrosserie;SmallCar;Citadine
    carrosserie;small cars;Citadine
    carrosserie;micro-citadine;Citadine
    carrosserie;mini citadine;Citadine
    carrosserie;citadine polyvalente;Citadine
    carrosserie;auta małe;Citadine
    carrosserie;auto małe;Citadine
    carrosserie;małe;Citadine
    carrosserie;auta miejskie;Citadine
    carrosserie;auto miejskie;Citadine
    carrosserie;miejski;Citadine
    carrosserie;citadino;Citadine
    carrosserie;cidadino;Citadine
    carrosserie;utilitário citadino;Citadine
    carrosserie;pequeno citadino;Citadine
    carrosserie;Kleinwagen / Kompakt;Citadine
    carrosserie;segmento B;Citadine
    carrosserie;SW;Break
    carrosserie;estate / wagon;Break
    carrosserie;tourer;Break
    carrosserie;touring;Break
    carrosserie;avant;Break
    carrosserie;sport tourer;Break
    carrosserie;sports tourer;Break
    carrosserie;Kombi / Family Van;Break
    carrosserie;kombiwagen;Break
    carrosserie;combi;Break
    carrosserie;carrinha;Break
    carrosserie;Station;Break
    carrosserie;SUV / Off-road Vehicle / Pickup Truck;SUV
    carrosserie;off-road/pick-up;SUV
    carrosserie;4X4, SUV & Crossover;SUV
    carrosserie;SUV & Crossover;SUV
    carrosserie;crossover/SUV;SUV
    carrosserie;SUV compact;SUV
    carrosserie;SUV urbain;SUV
    carrosserie;Geländewagen/Pickup;SUV
    carrosserie;SUV/Terénní;SUV
    carrosserie;jipe/SUV;SUV
    carrosserie;SUV / TT;SUV
    carrosserie;terenowy;Tout-terrain
    carrosserie;terenowe;Tout-terrain
    carrosserie;auto terenowe;Tout-terrain
    carrosserie;jipe;Tout-terrain
    carrosserie;jeep;Tout-terrain
    carrosserie;todo-o-terreno;Tout-terrain
    carrosserie;TT;Tout-terrain
    carrosserie;Coupé Sport;Coupé
    carrosserie;sportive;Coupé
    carrosserie;voiture de sport;Coupé
    carrosserie;sportowy;Coupé
    carrosserie;auto sportowe;Coupé
    carrosserie;coupé sportivo;Coupé
    carrosserie;desportivo;Coupé
    carrosserie;Coupé / sportive;Coupé
    carrosserie;coupe cabine;Coupé
    carrosserie;Cabriolet / Roadster;Cabriolet
    carrosserie;Roadster / Cabriolet;Cabriolet
    carrosserie;kabriolet;Cabriolet
    carrosserie;descapotável;Cabriolet
    carrosserie;kabrio;Cabriolet
    carrosserie;Monospace / Ludospace;Monospace
    carrosserie;vans;Monospace
    carrosserie;minivan / monospace;Monospace
    carrosserie;Van / Minivan;Monospace
    carrosserie;monovolume compacto;Monospace
    carrosserie;minivany;Monospace
    carrosserie;rodzinny minivan;Monospace
    carrosserie;monovolumes;Monospace
    carrosserie;leisure activity vehicle;Ludospace
    carrosserie;multispace;Ludospace
    carrosserie;COMMERCIAL_VEHICLE;Fourgon
    carrosserie;furgon (blaszak);Fourgon
    carrosserie;blaszak;Fourgon
    carrosserie;furgão;Fourgon
    carrosserie;VanUpTo3500;Fourgon
    carrosserie;gesloten opbouw;Fourgon
    carrosserie;van - fourgon;Fourgon
    carrosserie;fourgon compact;Fourgon
    carrosserie;véhicule de livraison;Fourgon
    carrosserie;mercadorias;Fourgon
    carrosserie;pick up;Pick-up
    carrosserie;double cabine;Pick-up
    carrosserie;caixa aberta pick-up;Pick-up
    carrosserie;mikrobus;Minibus
    carrosserie;minibus / bus;Minibus
    carrosserie;minivan bus;Minibus
    carrosserie;autocar;Minibus
    carrosserie;podwozie;Châssis-cabine
    carrosserie;chassis-cabina;Châssis-cabine
    carrosserie;skrzynia;Plateau
    carrosserie;caixa aberta;Plateau
    carrosserie;wywrotka;Benne
    carrosserie;basculante caixa;Benne
    carrosserie;kamper;Camping-car
    carrosserie;autocaravana perfilada;Camping-car
    carrosserie;Société, commerciale;Commerciale
    carrosserie;dérivé VP;Commerciale
    carrosserie;dérivé de VP;Commerciale
    carrosserie;véhicule de société;Commerciale
    carrosserie;voiture sans permis (VSP);Voiture sans permis
    carrosserie;bez prawa jazdy;Voiture sans permis
    carrosserie;mata-velhos;Voiture sans permis
    carrosserie;OtherCar;Autre
    carrosserie;inny;Autre
    carrosserie;inne;Autre
    carrosserie;outro;Autre
    carrosserie;outros;Autre
    carrosserie;autre carrosserie;Autre
    energie;FH;Hybride essence
    energie;HE;Hydrogène
    energie;HH;Hydrogène
    energie;0001;Essence
    energie;0002;Diesel
    boite_de_vitesse;6 rapports;Boîte manuelle
    boite_de_vitesse;5 rapports;Boîte manuelle
    boite_de_vitesse;Direct drive;Boîte automatique
    boite_de_vitesse;1-speed;Boîte automatique
    boite_de_vitesse;1-speed automatic;Boîte automatique
    carrosserie;BERL;Berline
    carrosserie;CPE;Coupé
    carrosserie;BK;Break
    carrosserie;Monovolume/MPV;Monospace
    carrosserie;Sportback;Berline
    carrosserie;due volumi;Berline
    carrosserie;tre volumi;Berline
    type;véhicule neuf 0 km;neuf
    type;véhicule de direction;occasion
    roues_motrices;na przednie koła;Traction
    roues_motrices;na tylne koła;Propulsion
    roues_motrices;4x4 (stały);4 roues motrices
    roues_motrices;4x4 (dołączany automatycznie);4 roues motrices
    roues_motrices;4x4 (dołączany ręcznie);4 roues motrices
    vignette_environnementale;Vignette n°1;Crit'air - 1
    vignette_environnementale;Vignette n°2;Crit'air - 2
    vignette_environnementale;Vignette n°3;Crit'air - 3
    vignette_environnementale;Vignette n°4;Crit'air - 4
    vignette_environnementale;Vignette n°5;Crit'air - 5
    vignette_environnementale;Crit'Air n°1;Crit'air - 1
    vignette_environnementale;Crit'Air n°2;Crit'air - 2
    vignette_environnementale;Crit'Air n°3;Crit'air - 3
    vignette_environnementale;Crit'Air n°4;Crit'air - 4
    vignette_environnementale;Crit'Air n°5;Crit'air - 5
    vignette_environnementale;C0;Crit'air - 0
    vignette_environnementale;C1;Crit'air - 1
    vignette_environnementale;C2;Crit'air - 2
    vignette_environnementale;C3;Crit'air - 3
    vignette_environnementale;C4;Crit'air - 4
    vignette_environnementale;C5;Crit'air - 5
    """
}

/// The referential built into the program: what a small dealer meets in a month, and foreign-market vehicles in the
/// extended catalogue. Written from facts; tests check every row's figures against the formulas and against each other.
///
/// Where the puissance fiscale comes from, by kind:
/// - combustion engines: CO2/45 + (kW/40)^1.6, or since July 2020 1.34 + 1.8 (kW/100)² + 3.87 (kW/100);
/// - hybrids, plug-in or not: the same from the combustion engine's kW, which is also what the certificate (P.2) and
///   `puissance` have; `puissance_systeme` is engine and motor together, which sellers state;
/// - electric cars: the same from what the motor keeps up for 30 minutes, with a CO2 of 0; `puissance` is the peak, and
///   `puissance_systeme` those 30 minutes where they are known. Where they are not, the figure of the certificate;
/// - hydrogen: the figure of the certificate;
/// - microcars: 1 CV.
///
/// A trim is empty where the maker sold the version under no other name.
/// LIGIER is left out on purpose: the FAQ's own example is a LIGIER that the referential does not know.
enum StarterReferential {
  static let csv: StaticString = """
    marque;modele;version;finition;genre;carrosserie;nombre_de_portes;boite_de_vitesse;energie;puissance_fiscale;puissance;puissance_systeme;poids_total;poids_a_vide;co2;urbain;extra_urbain;mixte;tvv;cnit;debut;fin;catalogue
    ABARTH;124 SPIDER;1.4 MultiAir 170 ch;124 Spider;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;9;170;;1310;1135;148;8.4;5.2;6.4;;;2016;2019;base
    ABARTH;500;1.4 Turbo 16V T-Jet 135 ch;500;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;8;135;;1440;1110;155;8.8;5.4;6.7;;;2008;2015;base
    ABARTH;500;595 1.4 Turbo 16V T-Jet 165 ch;Turismo;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;9;165;;1460;1120;139;7.9;4.9;6.0;;;2016;2020;base
    ABARTH;500C;1.4 Turbo 16V T-Jet 140 ch;C;Véhicule particulier;Cabriolet;2;Boîte robotisée;Essence;8;140;;1480;1160;151;8.6;5.3;6.5;;;2010;2015;base
    ABARTH;500C;1.4 Turbo 16V T-Jet 140 ch;Custom;Véhicule particulier;Cabriolet;2;Boîte robotisée;Essence;8;140;;1480;1160;151;8.6;5.3;6.5;;;2010;2015;base
    ABARTH;500E;155 ch 42 kWh;Scorpionissima;Véhicule particulier;Citadine;3;Boîte automatique;Électrique;4;155;;1795;1485;0;;;;;;2023;;base
    ABARTH;500E;155 ch 42 kWh;Turismo;Véhicule particulier;Citadine;3;Boîte automatique;Électrique;4;155;;1795;1485;0;;;;;;2023;;base
    ABARTH;PUNTO;1.4 Turbo 16V T-Jet 155 ch;Grande Punto;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;9;155;;1640;1260;155;8.8;5.4;6.7;;;2007;2010;base
    ACURA;INTEGRA;1.5 203;A-Spec;Véhicule particulier;Berline;5;Boîte à variation continue;Essence;11;203;;1850;1390;175;;;7.5;;;2023;;etendu
    ACURA;MDX;3.5 V6 294 SH-AWD;Advance;Véhicule particulier;SUV;5;Boîte automatique;Essence;20;294;;2580;1950;235;13.3;8.2;10.1;;;2014;2020;etendu
    ACURA;TLX;2.4 209;Tech;Véhicule particulier;Berline;4;Boîte robotisée;Essence;13;209;;2050;1580;200;11.3;7.0;8.6;;;2015;2020;etendu
    AIWAYS;U5;204 ch 63 kWh;Prime;Véhicule particulier;SUV;5;Boîte automatique;Électrique;5;204;;2130;1845;0;;;;;;2020;2023;base
    AIWAYS;U5;204 ch 63 kWh;Xcite;Véhicule particulier;SUV;5;Boîte automatique;Électrique;5;204;;2130;1845;0;;;;;;2020;2023;base
    AIXAM;A721;0.4 D 4 kW;Luxe;Véhicule particulier;Voiture sans permis;3;Boîte à variation continue;Diesel;1;5.4;;640;425;82;;;3.1;;;2004;2010;base
    AIXAM;CITY;0.4 D 6 kW;Pack;Véhicule particulier;Voiture sans permis;3;Boîte à variation continue;Diesel;1;8.2;;725;425;80;;;3.0;;;2010;2021;base
    AIXAM;CITY;0.4 D 6 kW;Premium;Véhicule particulier;Voiture sans permis;3;Boîte à variation continue;Diesel;1;8.2;;725;425;80;;;3.0;;;2010;2021;base
    AIXAM;CITY;0.4 D 6 kW;S;Véhicule particulier;Voiture sans permis;3;Boîte à variation continue;Diesel;1;8.2;;725;425;80;;;3.0;;;2010;2021;base
    AIXAM;CITY;e-City 6 kW;Pack;Véhicule particulier;Voiture sans permis;3;Boîte automatique;Électrique;1;8.2;;725;425;0;;;;;;2017;;base
    AIXAM;CITY;e-City 6 kW;Sport;Véhicule particulier;Voiture sans permis;3;Boîte automatique;Électrique;1;8.2;;725;425;0;;;;;;2017;;base
    AIXAM;COUPE;0.5 D 6 kW;Evo;Véhicule particulier;Voiture sans permis;3;Boîte à variation continue;Diesel;1;8.2;;725;425;83;;;3.1;;;2017;;base
    AIXAM;COUPE;0.5 D 6 kW;GTI;Véhicule particulier;Voiture sans permis;3;Boîte à variation continue;Diesel;1;8.2;;725;425;83;;;3.1;;;2017;;base
    AIXAM;CROSSLINE;0.4 D 4 kW;Super Luxe;Véhicule particulier;Voiture sans permis;3;Boîte à variation continue;Diesel;1;5.4;;640;425;82;;;3.1;;;2005;2012;base
    AIXAM;CROSSOVER;0.5 D 6 kW;Premium;Véhicule particulier;Voiture sans permis;3;Boîte à variation continue;Diesel;1;8.2;;725;425;83;;;3.1;;;2017;2023;base
    ALFA ROMEO;147;1.9 JTD 115;Distinctive;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;7;116;;1830;1340;153;7.1;5.0;5.8;;;2001;2010;base
    ALFA ROMEO;156;1.9 JTD 115;Distinctive;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;7;116;;1800;1345;155;7.2;5.1;5.9;;;2000;2005;base
    ALFA ROMEO;159;1.9 JTD 150;Distinctive;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;9;150;;2030;1570;157;7.3;5.2;5.9;;;2005;2010;base
    ALFA ROMEO;159;1.9 JTD 150;Selective;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;9;150;;2030;1570;157;7.3;5.2;5.9;;;2005;2010;base
    ALFA ROMEO;4C;1750 Tbi 240 TCT;4C;Véhicule particulier;Coupé;2;Boîte robotisée;Essence;14;241;;1160;995;157;8.9;5.5;6.7;;;2013;2019;base
    ALFA ROMEO;BRERA;2.4 JTDm 200;Selective;Véhicule particulier;Coupé;3;Boîte manuelle;Diesel;12;200;;2080;1700;179;8.3;5.9;6.8;;;2006;2010;base
    ALFA ROMEO;GIULIA;2.2 JTD 180 AT8;Lusso;Véhicule particulier;Berline;4;Boîte automatique;Diesel;9;179;;2010;1520;109;5.1;3.6;4.1;;;2016;2020;base
    ALFA ROMEO;GIULIA;2.2 JTD 180 AT8;Super;Véhicule particulier;Berline;4;Boîte automatique;Diesel;9;179;;2010;1520;109;5.1;3.6;4.1;;;2016;2020;base
    ALFA ROMEO;GIULIA;2.9 V6 510 AT8;Quadrifoglio;Véhicule particulier;Berline;4;Boîte automatique;Essence;40;510;;2040;1695;198;11.2;6.9;8.5;;;2016;2020;base
    ALFA ROMEO;GIULIETTA;1.4 TB 120 ch S&S;Impulsive;Véhicule particulier;Berline;5;Boîte manuelle;Essence;7;120;;1795;1355;144;8.2;5.0;6.2;;;2010;2018;base
    ALFA ROMEO;GIULIETTA;1.6 JTDm 105 ch S&S;Distinctive;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;105;;1830;1385;114;5.3;3.7;4.3;;;2010;2015;base
    ALFA ROMEO;GIULIETTA;1.6 JTDm 105 ch S&S;Selective;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;105;;1830;1385;114;5.3;3.7;4.3;;;2010;2015;base
    ALFA ROMEO;GIULIETTA;2.0 JTDm 175 ch TCT;Exclusive;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;9;175;;1855;1395;113;5.3;3.7;4.3;;;2014;2019;base
    ALFA ROMEO;GIULIETTA;2.0 JTDm 175 ch TCT;Sprint;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;9;175;;1855;1395;113;5.3;3.7;4.3;;;2014;2019;base
    ALFA ROMEO;MITO;1.3 JTDm 90 ch S&S;Distinctive;Véhicule particulier;Citadine;3;Boîte manuelle;Diesel;5;90;;1680;1225;113;5.3;3.7;4.3;;;2009;2013;base
    ALFA ROMEO;MITO;1.3 JTDm 90 ch S&S;Impulsive;Véhicule particulier;Citadine;3;Boîte manuelle;Diesel;5;90;;1680;1225;113;5.3;3.7;4.3;;;2009;2013;base
    ALFA ROMEO;MITO;1.4 MPI 78 ch;Progression;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;5;77;;1600;1155;130;7.4;4.5;5.6;;;2008;2018;base
    ALFA ROMEO;SPIDER;2.0 TS 150;L;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;10;150;;1610;1370;217;12.3;7.6;9.3;;;1995;2005;base
    ALFA ROMEO;STELVIO;2.2 Diesel 210 Q4 AT8;Lusso;Véhicule particulier;SUV;5;Boîte automatique;Diesel;11;209;;2330;1734;127;5.9;4.2;4.8;;;2017;2020;base
    ALFA ROMEO;STELVIO;2.2 Diesel 210 Q4 AT8;Sport Edition;Véhicule particulier;SUV;5;Boîte automatique;Diesel;11;209;;2330;1734;127;5.9;4.2;4.8;;;2017;2020;base
    ALFA ROMEO;TONALE;1.5 Hybrid 160 VGT TCT;Ti;Véhicule particulier;SUV;5;Boîte robotisée;Hybride essence;8;160;;2095;1600;130;;;5.6;;;2022;;base
    ALFA ROMEO;TONALE;1.5 Hybrid 160 VGT TCT;Veloce;Véhicule particulier;SUV;5;Boîte robotisée;Hybride essence;8;160;;2095;1600;130;;;5.6;;;2022;;base
    ALPINA;B3;3.0 Biturbo 410 Switch-Tronic;Allrad;Véhicule particulier;Berline;4;Boîte automatique;Essence;30;409;;2100;1680;193;10.9;6.7;8.3;;;2013;2018;base
    ALPINA;D3;Touring 3.0 Bi-Turbo 350 Switch-Tronic;Touring;Véhicule particulier;Break;5;Boîte automatique;Diesel;23;349;;2250;1750;142;6.6;4.7;5.4;;;2013;2018;base
    ALPINA;XD3;3.0 Bi-Turbo 350 Switch-Tronic;XD3;Véhicule particulier;SUV;5;Boîte automatique;Diesel;23;349;;2475;2000;174;8.1;5.7;6.6;;;2013;2017;base
    ALPINE;A110;1.8T 252 DCT;Légende;Véhicule particulier;Coupé;2;Boîte robotisée;Essence;15;252;;1363;1178;138;8.2;4.9;6.1;;;2017;2022;base
    ALPINE;A110;1.8T 252 DCT;Première Edition;Véhicule particulier;Coupé;2;Boîte robotisée;Essence;15;252;;1363;1178;138;8.2;4.9;6.1;;;2017;2022;base
    ALPINE;A110;1.8T 252 DCT;Pure;Véhicule particulier;Coupé;2;Boîte robotisée;Essence;15;252;;1363;1178;138;8.2;4.9;6.1;;;2017;2022;base
    ALPINE;A110;1.8T 300 S;S;Véhicule particulier;Coupé;2;Boîte robotisée;Essence;19;300;;1363;1184;152;;;6.5;;;2021;;base
    ALPINE;A290;180 ch 52 kWh;GT;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;5;177;;1973;1554;0;;;;;;2024;;base
    ALPINE;A610;3.0 V6 Turbo 250;A610;Véhicule particulier;Coupé;2;Boîte manuelle;Essence;17;250;;1760;1495;268;15.2;9.4;11.5;;;1991;1995;base
    ASTON MARTIN;DB9;6.0 V12 477;DB9;Véhicule particulier;Coupé;2;Boîte automatique;Essence;40;476;;2200;1835;368;20.8;12.9;15.8;;;2008;2012;base
    ASTON MARTIN;DBX;4.0 V8 550;DBX;Véhicule particulier;SUV;5;Boîte automatique;Essence;47;551;;3020;2320;323;;;13.9;;;2020;2023;base
    ASTON MARTIN;V8 VANTAGE;4.7 V8 426;V8 Vantage;Véhicule particulier;Coupé;2;Boîte manuelle;Essence;34;426;;1975;1705;328;18.6;11.5;14.1;;;2008;2017;base
    AUDI;80;1.9 TDI 90;;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;5;90;;1770;1270;146;6.8;4.8;5.5;;;1991;1995;base
    AUDI;A1;1.2 TFSI 86;Ambiente;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;5;86;;1490;1115;118;6.7;4.1;5.1;;;2010;2014;base
    AUDI;A1;1.2 TFSI 86;Attraction;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;5;86;;1490;1115;118;6.7;4.1;5.1;;;2010;2014;base
    AUDI;A1;1.4 TFSI 122 S tronic;S line;Véhicule particulier;Citadine;3;Boîte robotisée;Essence;6;122;;1585;1200;122;6.9;4.3;5.2;;;2010;2014;base
    AUDI;A1;1.6 TDI 90;Ambition;Véhicule particulier;Citadine;3;Boîte manuelle;Diesel;4;90;;1590;1215;99;4.6;3.2;3.8;;;2010;2014;base
    AUDI;A1;1.6 TDI 90;S line;Véhicule particulier;Citadine;3;Boîte manuelle;Diesel;4;90;;1590;1215;99;4.6;3.2;3.8;;;2010;2014;base
    AUDI;A1 SPORTBACK;1.0 TFSI 95 ultra;Ambiente;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;95;;1560;1160;97;5.5;3.4;4.2;;;2015;2018;base
    AUDI;A1 SPORTBACK;1.6 TDI 116 S tronic;Ambition Luxe;Véhicule particulier;Citadine;5;Boîte robotisée;Diesel;6;116;;1670;1290;97;4.5;3.2;3.7;;;2015;2018;base
    AUDI;A1 SPORTBACK;1.6 TDI 116 S tronic;S line;Véhicule particulier;Citadine;5;Boîte robotisée;Diesel;6;116;;1670;1290;97;4.5;3.2;3.7;;;2015;2018;base
    AUDI;A1 SPORTBACK;25 TFSI 95 ch BVM5;Design;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;95;;1650;1180;119;;;5.1;;;2019;;base
    AUDI;A1 SPORTBACK;30 TFSI 116 ch S tronic 7;Design;Véhicule particulier;Citadine;5;Boîte robotisée;Essence;6;116;;1715;1240;112;6.3;3.9;4.8;;;2018;2021;base
    AUDI;A1 SPORTBACK;30 TFSI 116 ch S tronic 7;S line;Véhicule particulier;Citadine;5;Boîte robotisée;Essence;6;116;;1715;1240;112;6.3;3.9;4.8;;;2018;2021;base
    AUDI;A2;1.4 TDI 75;Pack;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;75;;1490;1065;116;5.4;3.8;4.4;;;2000;2005;base
    AUDI;A3;1.9 TDI 105;Ambition;Véhicule particulier;Berline;3;Boîte manuelle;Diesel;6;105;;1835;1320;134;6.2;4.4;5.1;;;2003;2009;base
    AUDI;A3;1.9 TDI 105;Attraction;Véhicule particulier;Berline;3;Boîte manuelle;Diesel;6;105;;1835;1320;134;6.2;4.4;5.1;;;2003;2009;base
    AUDI;A3;2.0 TDI 140;Ambition Luxe;Véhicule particulier;Berline;3;Boîte manuelle;Diesel;8;140;;1910;1390;145;6.8;4.8;5.5;;;2003;2008;base
    AUDI;A3;2.0 TDI 140;S line;Véhicule particulier;Berline;3;Boîte manuelle;Diesel;8;140;;1910;1390;145;6.8;4.8;5.5;;;2003;2008;base
    AUDI;A3 SPORTBACK;1.6 TDI 105;Ambiente;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;105;;1800;1335;99;4.6;3.2;3.8;;;2013;2014;base
    AUDI;A3 SPORTBACK;1.6 TDI 105;Attraction;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;105;;1800;1335;99;4.6;3.2;3.8;;;2013;2014;base
    AUDI;A3 SPORTBACK;1.6 TDI 110 S tronic;Ambiente;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;5;110;;1830;1380;102;4.8;3.3;3.9;;;2014;2017;base
    AUDI;A3 SPORTBACK;1.6 TDI 110 S tronic;Business line;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;5;110;;1830;1380;102;4.8;3.3;3.9;;;2014;2017;base
    AUDI;A3 SPORTBACK;2.0 TDI 150;Ambition;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;7;150;;1830;1375;108;5.0;3.5;4.1;;;2012;2016;base
    AUDI;A3 SPORTBACK;2.0 TDI 150;S line;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;7;150;;1830;1375;108;5.0;3.5;4.1;;;2012;2016;base
    AUDI;A3 SPORTBACK;30 TDI 116 S tronic 7;Business line;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;6;116;;1890;1430;112;;;4.2;;;2020;2024;base
    AUDI;A3 SPORTBACK;30 TDI 116 S tronic 7;Design;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;6;116;;1890;1430;112;;;4.2;;;2020;2024;base
    AUDI;A3 SPORTBACK;30 TFSI 116;Sport;Véhicule particulier;Berline;5;Boîte manuelle;Essence;6;116;;1750;1290;105;5.9;3.7;4.5;;;2018;2020;base
    AUDI;A3 SPORTBACK;35 TFSI 150 CoD S tronic 7;Design Luxe;Véhicule particulier;Berline;5;Boîte robotisée;Essence;7;150;;1800;1340;108;6.1;3.8;4.6;;;2018;2020;base
    AUDI;A3 SPORTBACK;35 TFSI 150 CoD S tronic 7;S line;Véhicule particulier;Berline;5;Boîte robotisée;Essence;7;150;;1800;1340;108;6.1;3.8;4.6;;;2018;2020;base
    AUDI;A3 SPORTBACK;35 TFSI Mild Hybrid 150 S tronic 7;Design Luxe;Véhicule particulier;Berline;5;Boîte robotisée;Hybride essence;8;150;;1890;1430;124;;;5.3;;;2020;2024;base
    AUDI;A3 SPORTBACK;35 TFSI Mild Hybrid 150 S tronic 7;S line;Véhicule particulier;Berline;5;Boîte robotisée;Hybride essence;8;150;;1890;1430;124;;;5.3;;;2020;2024;base
    AUDI;A3 SPORTBACK;40 TFSI e 204 S tronic 6;S line;Véhicule particulier;Berline;5;Boîte robotisée;Hybride rechargeable essence;8;150;204;2080;1635;27;;;1.2;;;2020;2024;base
    AUDI;A3 SPORTBACK;S3 2.0 TFSI 300 quattro S tronic;S3;Véhicule particulier;Berline;5;Boîte robotisée;Essence;19;300;;1990;1500;152;8.6;5.3;6.5;;;2014;2018;base
    AUDI;A4;1.9 TDI 130;Pack Plus;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;7;131;;1985;1480;151;7.0;5.0;5.7;;;2001;2004;base
    AUDI;A4;2.0 TDI 143 DPF;Ambiente;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;8;143;;2005;1535;134;6.2;4.4;5.1;;;2007;2012;base
    AUDI;A4;2.0 TDI 143 DPF;Ambition Luxe;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;8;143;;2005;1535;134;6.2;4.4;5.1;;;2007;2012;base
    AUDI;A4;2.0 TDI 150 ultra;Business line;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;7;150;;2020;1485;102;4.8;3.3;3.9;;;2015;2018;base
    AUDI;A4;35 TDI 163 S tronic 7;Business line;Véhicule particulier;Berline;4;Boîte robotisée;Diesel;8;163;;2110;1595;114;;;4.3;;;2019;2024;base
    AUDI;A4;35 TDI 163 S tronic 7;S line;Véhicule particulier;Berline;4;Boîte robotisée;Diesel;8;163;;2110;1595;114;;;4.3;;;2019;2024;base
    AUDI;A4 AVANT;2.0 TDI 150 S tronic 7;Design Luxe;Véhicule particulier;Break;5;Boîte robotisée;Diesel;7;150;;2090;1555;109;5.1;3.6;4.1;;;2015;2018;base
    AUDI;A4 AVANT;2.0 TDI 150 S tronic 7;S line;Véhicule particulier;Break;5;Boîte robotisée;Diesel;7;150;;2090;1555;109;5.1;3.6;4.1;;;2015;2018;base
    AUDI;A4 AVANT;3.0 V6 TDI 204 Multitronic;Ambition Luxe;Véhicule particulier;Break;5;Boîte à variation continue;Diesel;11;204;;2180;1665;135;6.3;4.4;5.1;;;2011;2015;base
    AUDI;A5;2.0 TDI 177;Ambition Luxe;Véhicule particulier;Coupé;2;Boîte manuelle;Diesel;9;177;;1960;1505;120;5.6;3.9;4.5;;;2011;2016;base
    AUDI;A5 SPORTBACK;2.0 TDI 190 S tronic 7;Avus;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;10;190;;2070;1575;112;5.2;3.7;4.2;;;2016;2018;base
    AUDI;A5 SPORTBACK;2.0 TDI 190 S tronic 7;S line;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;10;190;;2070;1575;112;5.2;3.7;4.2;;;2016;2018;base
    AUDI;A6;1.9 TDI 110;Pack;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;7;110;;1995;1435;154;7.2;5.1;5.8;;;1997;2001;base
    AUDI;A6;2.0 TDI 140 DPF;Ambition Luxe;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;8;140;;2135;1595;159;7.4;5.2;6.0;;;2004;2008;base
    AUDI;A6;2.0 TDI 190 ultra S tronic;Ambiente;Véhicule particulier;Berline;4;Boîte robotisée;Diesel;10;190;;2240;1655;114;5.3;3.7;4.3;;;2014;2018;base
    AUDI;A6;2.0 TDI 190 ultra S tronic;S line;Véhicule particulier;Berline;4;Boîte robotisée;Diesel;10;190;;2240;1655;114;5.3;3.7;4.3;;;2014;2018;base
    AUDI;A6;40 TDI 204 S tronic 7;Avus;Véhicule particulier;Berline;4;Boîte robotisée;Diesel;11;204;;2310;1710;120;5.6;3.9;4.5;;;2018;2024;base
    AUDI;A6;40 TDI 204 S tronic 7;S line;Véhicule particulier;Berline;4;Boîte robotisée;Diesel;11;204;;2310;1710;120;5.6;3.9;4.5;;;2018;2024;base
    AUDI;A6 AVANT;3.0 V6 TDI 245 quattro S tronic;Avus;Véhicule particulier;Break;5;Boîte robotisée;Diesel;15;245;;2460;1875;158;7.4;5.2;6.0;;;2011;2014;base
    AUDI;A8;4.0 V8 TDI 275 quattro Tiptronic;Pack Avus;Véhicule particulier;Berline;4;Boîte automatique;Diesel;19;275;;2480;1940;257;12.0;8.4;9.7;;;2003;2005;base
    AUDI;A8;50 TDI 286 quattro Tiptronic;Avus Extended;Véhicule particulier;Berline;4;Boîte automatique;Diesel;18;286;;2715;2050;151;7.0;5.0;5.7;;;2017;2024;base
    AUDI;E-TRON;55 quattro 408 ch;Avus;Véhicule particulier;SUV;5;Boîte automatique;Électrique;7;408;;3130;2565;0;;;;;;2019;2022;base
    AUDI;E-TRON;55 quattro 408 ch;S line;Véhicule particulier;SUV;5;Boîte automatique;Électrique;7;408;;3130;2565;0;;;;;;2019;2022;base
    AUDI;Q2;1.6 TDI 116 S tronic 7;Design Luxe;Véhicule particulier;SUV;5;Boîte robotisée;Diesel;6;116;;1880;1395;111;5.2;3.6;4.2;;;2016;2018;base
    AUDI;Q2;30 TFSI 116;Design;Véhicule particulier;SUV;5;Boîte manuelle;Essence;6;116;;1770;1280;117;6.6;4.1;5.0;;;2018;2023;base
    AUDI;Q2;30 TFSI 116;S line;Véhicule particulier;SUV;5;Boîte manuelle;Essence;6;116;;1770;1280;117;6.6;4.1;5.0;;;2018;2023;base
    AUDI;Q2;35 TFSI 150 COD S tronic 7;Design Luxe;Véhicule particulier;SUV;5;Boîte robotisée;Essence;8;150;;1840;1345;119;6.7;4.2;5.1;;;2018;2024;base
    AUDI;Q2;35 TFSI 150 COD S tronic 7;S line Plus;Véhicule particulier;SUV;5;Boîte robotisée;Essence;8;150;;1840;1345;119;6.7;4.2;5.1;;;2018;2024;base
    AUDI;Q3;2.0 TDI 140;Ambiente;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;140;;2035;1500;137;6.4;4.5;5.2;;;2011;2014;base
    AUDI;Q3;2.0 TDI 140;Ambition Luxe;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;140;;2035;1500;137;6.4;4.5;5.2;;;2011;2014;base
    AUDI;Q3;2.0 TDI 150 ultra;Midnight Series;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;150;;2060;1535;117;5.5;3.8;4.4;;;2014;2018;base
    AUDI;Q3;2.0 TDI 150 ultra;S line;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;150;;2060;1535;117;5.5;3.8;4.4;;;2014;2018;base
    AUDI;Q3;35 TDI 150 S tronic 7;Design Luxe;Véhicule particulier;SUV;5;Boîte robotisée;Diesel;8;150;;2170;1645;125;5.8;4.1;4.7;;;2018;2024;base
    AUDI;Q3;35 TDI 150 S tronic 7;S line;Véhicule particulier;SUV;5;Boîte robotisée;Diesel;8;150;;2170;1645;125;5.8;4.1;4.7;;;2018;2024;base
    AUDI;Q3;45 TFSI e 245 S tronic 6;S line;Véhicule particulier;SUV;5;Boîte robotisée;Hybride rechargeable essence;8;150;245;2350;1815;36;;;1.6;;;2020;2024;base
    AUDI;Q4 E-TRON;40 204 ch 82 kWh;Design;Véhicule particulier;SUV;5;Boîte automatique;Électrique;5;204;;2640;2125;0;;;;;;2021;2023;base
    AUDI;Q4 E-TRON;40 204 ch 82 kWh;S line;Véhicule particulier;SUV;5;Boîte automatique;Électrique;5;204;;2640;2125;0;;;;;;2021;2023;base
    AUDI;Q5;2.0 TDI 170 quattro;Ambiente;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;10;170;;2310;1755;175;8.2;5.7;6.6;;;2008;2012;base
    AUDI;Q5;2.0 TDI 170 quattro;Ambition Luxe;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;10;170;;2310;1755;175;8.2;5.7;6.6;;;2008;2012;base
    AUDI;Q5;2.0 TDI 190 quattro S tronic 7;Avus;Véhicule particulier;SUV;5;Boîte robotisée;Diesel;10;190;;2400;1845;129;6.0;4.2;4.9;;;2016;2019;base
    AUDI;Q5;2.0 TDI 190 quattro S tronic 7;Design Luxe;Véhicule particulier;SUV;5;Boîte robotisée;Diesel;10;190;;2400;1845;129;6.0;4.2;4.9;;;2016;2019;base
    AUDI;Q5;2.0 TDI 190 quattro S tronic 7;S line;Véhicule particulier;SUV;5;Boîte robotisée;Diesel;10;190;;2400;1845;129;6.0;4.2;4.9;;;2016;2019;base
    AUDI;Q7;3.0 V6 TDI 240 quattro Tiptronic;Ambition Luxe;Véhicule particulier;SUV;5;Boîte automatique;Diesel;16;239;;3005;2345;239;11.1;7.8;9.1;;;2007;2011;base
    AUDI;Q7;3.0 V6 TDI 240 quattro Tiptronic;S line;Véhicule particulier;SUV;5;Boîte automatique;Diesel;16;239;;3005;2345;239;11.1;7.8;9.1;;;2007;2011;base
    AUDI;Q7;50 TDI 286 quattro Tiptronic;Avus;Véhicule particulier;SUV;5;Boîte automatique;Diesel;18;286;;2890;2165;178;8.3;5.8;6.7;;;2018;2024;base
    AUDI;Q7;50 TDI 286 quattro Tiptronic;S line;Véhicule particulier;SUV;5;Boîte automatique;Diesel;18;286;;2890;2165;178;8.3;5.8;6.7;;;2018;2024;base
    AUDI;R8;5.2 V10 FSI 525 quattro R tronic;R8;Véhicule particulier;Coupé;2;Boîte robotisée;Essence;45;525;;2000;1700;325;18.4;11.3;13.9;;;2009;2012;base
    AUDI;TT;1.8 T 180;TT;Véhicule particulier;Coupé;3;Boîte manuelle;Essence;11;179;;1600;1280;195;11.0;6.8;8.4;;;1998;2006;base
    AUDI;TT;2.0 TFSI 230 S tronic 6;S line;Véhicule particulier;Coupé;3;Boîte robotisée;Essence;13;230;;1665;1335;149;8.4;5.2;6.4;;;2014;2018;base
    AUSTIN;METRO;1.3;HLE;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;5;63;;1230;845;158;9.0;5.5;6.8;;;1980;1990;base
    AUSTIN;MINI;1000;Mayfair;Véhicule particulier;Citadine;2;Boîte manuelle;Essence;4;41;;1030;695;140;7.9;4.9;6.0;;;1959;1988;base
    AUTOBIANCHI;A112;0.9;Abarth;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;42;;1085;735;150;8.5;5.2;6.4;;;1969;1986;base
    AUTOBIANCHI;A112;0.9;Elegant;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;42;;1085;735;150;8.5;5.2;6.4;;;1969;1986;base
    AUTOBIANCHI;Y10;1.1 i.e.;LX;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;5;56;;1240;840;140;7.9;4.9;6.0;;;1989;1995;base
    BELLIER;B8;0.5 D 6 kW;Sport;Véhicule particulier;Voiture sans permis;3;Boîte à variation continue;Diesel;1;8.2;;700;425;83;;;3.1;;;2012;2018;base
    BELLIER;JADE;0.5 D 4 kW;Classic;Véhicule particulier;Voiture sans permis;3;Boîte à variation continue;Diesel;1;5.4;;640;425;84;;;3.1;;;2006;2014;base
    BENTLEY;BENTAYGA;6.0 W12 608;First Edition;Véhicule particulier;SUV;5;Boîte automatique;Essence;54;608;;3250;2515;292;16.5;10.2;12.5;;;2016;2020;base
    BENTLEY;CONTINENTAL GT;4.0 V8 507;;Véhicule particulier;Coupé;2;Boîte automatique;Essence;41;507;;2750;2370;246;13.9;8.6;10.6;;;2012;2017;base
    BENTLEY;CONTINENTAL GT;6.0 W12 560;GT;Véhicule particulier;Coupé;2;Boîte automatique;Essence;51;560;;2750;2425;410;23.2;14.3;17.6;;;2003;2010;base
    BMW;I3;120 Ah 170;Edition WindMill;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;5;170;102;1670;1345;0;;;;;;2018;2022;base
    BMW;I3;94 Ah 170;Lounge;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;3;170;102;1620;1320;0;;;;;;2016;2018;base
    BMW;I3;94 Ah 170;Suite;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;3;170;102;1620;1320;0;;;;;;2016;2018;base
    BMW;I4;eDrive40 340 ch;M Sport;Véhicule particulier;Berline;5;Boîte automatique;Électrique;7;340;143;2605;2125;0;;;;;;2021;2024;base
    BMW;ISETTA;300;300;Véhicule particulier;Autre;1;Boîte manuelle;Essence;2;13.6;;580;430;85;4.8;3.0;3.6;;;1956;1962;base
    BMW;IX3;286 ch;Impressive;Véhicule particulier;SUV;5;Boîte automatique;Électrique;6;286;109;2725;2260;0;;;;;;2021;2024;base
    BMW;SERIE 1;114d 95;Lounge;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;95;;1860;1395;109;5.1;3.6;4.1;;;2012;2015;base
    BMW;SERIE 1;116d 116;Business;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;116;;1880;1395;114;5.3;3.7;4.3;;;2011;2015;base
    BMW;SERIE 1;116d 116;Lounge;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;116;;1880;1395;114;5.3;3.7;4.3;;;2011;2015;base
    BMW;SERIE 1;116d 116 DKG7;Business Design;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;6;116;;1980;1455;113;;;4.3;;;2019;2024;base
    BMW;SERIE 1;116d 116 EfficientDynamics;Business;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;116;;1870;1390;94;4.4;3.1;3.6;;;2015;2019;base
    BMW;SERIE 1;118d 122;Confort;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;7;122;;1845;1415;150;7.0;4.9;5.7;;;2004;2007;base
    BMW;SERIE 1;118d 143;Confort;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;7;143;;1865;1425;119;5.5;3.9;4.5;;;2007;2011;base
    BMW;SERIE 1;118d 143;Luxe;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;7;143;;1865;1425;119;5.5;3.9;4.5;;;2007;2011;base
    BMW;SERIE 1;118d 150 BVA8;M Sport;Véhicule particulier;Berline;5;Boîte automatique;Diesel;8;150;;1910;1450;111;5.2;3.6;4.2;;;2015;2019;base
    BMW;SERIE 1;118d 150 BVA8;Sport;Véhicule particulier;Berline;5;Boîte automatique;Diesel;8;150;;1910;1450;111;5.2;3.6;4.2;;;2015;2019;base
    BMW;SERIE 1;118i 136;Lounge;Véhicule particulier;Berline;5;Boîte manuelle;Essence;7;136;;1870;1365;108;6.1;3.8;4.6;;;2015;2019;base
    BMW;SERIE 1;118i 136;M Sport;Véhicule particulier;Berline;5;Boîte manuelle;Essence;7;136;;1870;1365;108;6.1;3.8;4.6;;;2015;2019;base
    BMW;SERIE 1;118i 136;Sport;Véhicule particulier;Berline;5;Boîte manuelle;Essence;7;136;;1870;1365;108;6.1;3.8;4.6;;;2015;2019;base
    BMW;SERIE 1;118i 140 DKG7;Edition Sport;Véhicule particulier;Berline;5;Boîte robotisée;Essence;7;140;;1910;1395;118;;;5.1;;;2019;2020;base
    BMW;SERIE 1;118i 140 DKG7;M Sport;Véhicule particulier;Berline;5;Boîte robotisée;Essence;7;140;;1910;1395;118;;;5.1;;;2019;2020;base
    BMW;SERIE 1;M135i 306;M135i;Véhicule particulier;Berline;5;Boîte automatique;Essence;20;306;;1960;1525;188;;;8.1;;;2019;2024;base
    BMW;SERIE 2 ACTIVE TOURER;218d 150;Business;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;7;150;;1980;1450;109;5.1;3.6;4.1;;;2014;2018;base
    BMW;SERIE 2 ACTIVE TOURER;218d 150;Lounge;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;7;150;;1980;1450;109;5.1;3.6;4.1;;;2014;2018;base
    BMW;SERIE 2 ACTIVE TOURER;218d 150;Luxury;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;7;150;;1980;1450;109;5.1;3.6;4.1;;;2014;2018;base
    BMW;SERIE 2 ACTIVE TOURER;225xe 224 BVA6;Luxury;Véhicule particulier;Monospace;5;Boîte automatique;Hybride rechargeable essence;5;136;224;2180;1735;46;;;2.0;;;2016;2021;base
    BMW;SERIE 2 ACTIVE TOURER;225xe 224 BVA6;Sport;Véhicule particulier;Monospace;5;Boîte automatique;Hybride rechargeable essence;5;136;224;2180;1735;46;;;2.0;;;2016;2021;base
    BMW;SERIE 2 COUPE;218d 150;M Sport;Véhicule particulier;Coupé;2;Boîte manuelle;Diesel;8;150;;1870;1450;114;5.3;3.7;4.3;;;2015;2019;base
    BMW;SERIE 2 COUPE;218d 150;Sport;Véhicule particulier;Coupé;2;Boîte manuelle;Diesel;8;150;;1870;1450;114;5.3;3.7;4.3;;;2015;2019;base
    BMW;SERIE 2 COUPE;M2 370 DKG7;M2;Véhicule particulier;Coupé;2;Boîte robotisée;Essence;26;370;;2040;1595;185;10.5;6.5;7.9;;;2015;2018;base
    BMW;SERIE 2 GRAN TOURER;216d 116;Business;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;116;;2170;1560;109;5.1;3.6;4.1;;;2015;2020;base
    BMW;SERIE 3;316d 116;Executive;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;6;116;;1950;1475;117;5.5;3.8;4.4;;;2012;2015;base
    BMW;SERIE 3;316d 116;Lounge;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;6;116;;1950;1475;117;5.5;3.8;4.4;;;2012;2015;base
    BMW;SERIE 3;320d 136;Pack;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;8;136;;1880;1450;151;7.0;5.0;5.7;;;1998;2001;base
    BMW;SERIE 3;320d 163;Luxe;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;9;163;;1915;1490;153;7.1;5.0;5.8;;;2004;2007;base
    BMW;SERIE 3;320d 177;Confort;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;9;177;;1935;1505;128;6.0;4.2;4.8;;;2007;2010;base
    BMW;SERIE 3;320d 177;Luxe;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;9;177;;1935;1505;128;6.0;4.2;4.8;;;2007;2010;base
    BMW;SERIE 3;320d 184;Luxury;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;10;184;;1975;1495;120;5.6;3.9;4.5;;;2012;2015;base
    BMW;SERIE 3;320d 184;Modern;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;10;184;;1975;1495;120;5.6;3.9;4.5;;;2012;2015;base
    BMW;SERIE 3;320d 184;Sport;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;10;184;;1975;1495;120;5.6;3.9;4.5;;;2012;2015;base
    BMW;SERIE 3;320d 190 BVA8;Luxury;Véhicule particulier;Berline;4;Boîte automatique;Diesel;10;190;;2005;1505;111;5.2;3.6;4.2;;;2015;2018;base
    BMW;SERIE 3;320d 190 BVA8;M Sport;Véhicule particulier;Berline;4;Boîte automatique;Diesel;10;190;;2005;1505;111;5.2;3.6;4.2;;;2015;2018;base
    BMW;SERIE 3;325i 192;Pack M;Véhicule particulier;Berline;4;Boîte manuelle;Essence;12;192;;1910;1450;219;12.4;7.6;9.4;;;2000;2005;base
    BMW;SERIE 3;330e 252 BVA8;iPerformance Luxury;Véhicule particulier;Berline;4;Boîte automatique;Hybride rechargeable essence;8;184;252;2195;1735;44;;;1.9;;;2016;2018;base
    BMW;SERIE 3;330e 292 BVA8;M Sport;Véhicule particulier;Berline;4;Boîte automatique;Hybride rechargeable essence;10;184;292;2340;1815;34;;;1.5;;;2019;2024;base
    BMW;SERIE 3;330e 292 BVA8;Sport Line;Véhicule particulier;Berline;4;Boîte automatique;Hybride rechargeable essence;10;184;292;2340;1815;34;;;1.5;;;2019;2024;base
    BMW;SERIE 3 TOURING;318d 150;Business Design;Véhicule particulier;Break;5;Boîte manuelle;Diesel;8;150;;2070;1545;115;5.4;3.8;4.4;;;2015;2019;base
    BMW;SERIE 3 TOURING;318d 150;Lounge;Véhicule particulier;Break;5;Boîte manuelle;Diesel;8;150;;2070;1545;115;5.4;3.8;4.4;;;2015;2019;base
    BMW;SERIE 3 TOURING;320d 190 xDrive BVA8;M Sport;Véhicule particulier;Break;5;Boîte automatique;Diesel;10;190;;2290;1745;128;;;4.8;;;2019;2020;base
    BMW;SERIE 4 COUPE;420d 184;M Sport;Véhicule particulier;Coupé;2;Boîte manuelle;Diesel;10;184;;1970;1525;121;5.6;4.0;4.6;;;2013;2015;base
    BMW;SERIE 4 COUPE;420d 184;Sport;Véhicule particulier;Coupé;2;Boîte manuelle;Diesel;10;184;;1970;1525;121;5.6;4.0;4.6;;;2013;2015;base
    BMW;SERIE 4 GRAN COUPE;420d 190 BVA8;M Sport;Véhicule particulier;Berline;5;Boîte automatique;Diesel;10;190;;2080;1610;113;5.3;3.7;4.3;;;2015;2021;base
    BMW;SERIE 5;520d 163;Excellis;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;9;163;;2080;1585;162;7.5;5.3;6.1;;;2005;2007;base
    BMW;SERIE 5;520d 163;Luxe;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;9;163;;2080;1585;162;7.5;5.3;6.1;;;2005;2007;base
    BMW;SERIE 5;520d 184;Executive;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;10;184;;2200;1695;129;6.0;4.2;4.9;;;2010;2014;base
    BMW;SERIE 5;520d 184;Luxe;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;10;184;;2200;1695;129;6.0;4.2;4.9;;;2010;2014;base
    BMW;SERIE 5;520d 190 BVA8;Lounge;Véhicule particulier;Berline;4;Boîte automatique;Diesel;10;190;;2230;1635;109;5.1;3.6;4.1;;;2016;2020;base
    BMW;SERIE 5;520d 190 BVA8;Luxury;Véhicule particulier;Berline;4;Boîte automatique;Diesel;10;190;;2230;1635;109;5.1;3.6;4.1;;;2016;2020;base
    BMW;SERIE 5;520d 190 BVA8;M Sport;Véhicule particulier;Berline;4;Boîte automatique;Diesel;10;190;;2230;1635;109;5.1;3.6;4.1;;;2016;2020;base
    BMW;SERIE 5;525 tds 143;;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;9;143;;1985;1530;208;9.7;6.8;7.9;;;1996;2000;base
    BMW;SERIE 5;530d 231 A;Luxe;Véhicule particulier;Berline;4;Boîte automatique;Diesel;14;231;;2150;1660;176;8.2;5.8;6.7;;;2005;2010;base
    BMW;SERIE 5;530e 252 BVA8 iPerformance;Executive;Véhicule particulier;Berline;4;Boîte automatique;Hybride rechargeable essence;8;184;252;2370;1845;44;;;1.9;;;2017;2020;base
    BMW;SERIE 5;530e 252 BVA8 iPerformance;M Sport;Véhicule particulier;Berline;4;Boîte automatique;Hybride rechargeable essence;8;184;252;2370;1845;44;;;1.9;;;2017;2020;base
    BMW;SERIE 5 TOURING;520d 184 BVA8;Executive;Véhicule particulier;Break;5;Boîte automatique;Diesel;10;184;;2360;1815;132;6.2;4.3;5.0;;;2010;2014;base
    BMW;SERIE 7;730d 218 A;;Véhicule particulier;Berline;4;Boîte automatique;Diesel;14;218;;2450;1975;220;10.2;7.2;8.3;;;2002;2005;base
    BMW;SERIE 7;730d 265 xDrive BVA8;Exclusive;Véhicule particulier;Berline;4;Boîte automatique;Diesel;15;265;;2500;1905;127;5.9;4.2;4.8;;;2015;2019;base
    BMW;X1;sDrive 18d 143;Lounge;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;143;;1960;1490;128;6.0;4.2;4.8;;;2012;2015;base
    BMW;X1;sDrive 18d 143;xLine;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;143;;1960;1490;128;6.0;4.2;4.8;;;2012;2015;base
    BMW;X1;sDrive 18d 150;Business;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;7;150;;2000;1505;109;5.1;3.6;4.1;;;2015;2019;base
    BMW;X1;sDrive 18d 150;Lounge;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;7;150;;2000;1505;109;5.1;3.6;4.1;;;2015;2019;base
    BMW;X1;sDrive 18d 150;xLine;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;7;150;;2000;1505;109;5.1;3.6;4.1;;;2015;2019;base
    BMW;X1;sDrive 18d 150 BVA8;Business;Véhicule particulier;SUV;5;Boîte automatique;Diesel;8;150;;2025;1545;114;5.1;4.0;4.4;;;2015;2019;base
    BMW;X1;sDrive 18d 150 BVA8;Lounge;Véhicule particulier;SUV;5;Boîte automatique;Diesel;8;150;;2025;1545;114;5.1;4.0;4.4;;;2015;2019;base
    BMW;X1;sDrive 18d 150 BVA8;xLine;Véhicule particulier;SUV;5;Boîte automatique;Diesel;8;150;;2025;1545;114;5.1;4.0;4.4;;;2015;2019;base
    BMW;X1;sDrive 18i 140;Lounge;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;140;;1950;1470;119;6.7;4.2;5.1;;;2017;2019;base
    BMW;X1;sDrive 18i 140;xLine;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;140;;1950;1470;119;6.7;4.2;5.1;;;2017;2019;base
    BMW;X1;xDrive 20d 177;Luxe;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;10;177;;2000;1575;153;7.1;5.0;5.8;;;2009;2012;base
    BMW;X1;xDrive 25e 220 BVA6;M Sport;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;6;125;220;2290;1820;43;;;1.9;;;2020;2022;base
    BMW;X1;xDrive 25e 220 BVA6;xLine;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;6;125;220;2290;1820;43;;;1.9;;;2020;2022;base
    BMW;X3;2.0d 150;Luxe;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;9;150;;2265;1815;191;8.9;6.3;7.2;;;2004;2007;base
    BMW;X3;xDrive 20d 184;Excellis;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;10;184;;2305;1790;149;6.9;4.9;5.6;;;2010;2014;base
    BMW;X3;xDrive 20d 184;Luxe;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;10;184;;2305;1790;149;6.9;4.9;5.6;;;2010;2014;base
    BMW;X3;xDrive 20d 190 BVA8;Luxury;Véhicule particulier;SUV;5;Boîte automatique;Diesel;10;190;;2400;1825;132;6.2;4.3;5.0;;;2017;2020;base
    BMW;X3;xDrive 20d 190 BVA8;M Sport;Véhicule particulier;SUV;5;Boîte automatique;Diesel;10;190;;2400;1825;132;6.2;4.3;5.0;;;2017;2020;base
    BMW;X3;xDrive 20d 190 BVA8;xLine;Véhicule particulier;SUV;5;Boîte automatique;Diesel;10;190;;2400;1825;132;6.2;4.3;5.0;;;2017;2020;base
    BMW;X3;xDrive 30e 292 BVA8;M Sport;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;10;184;292;2610;2065;45;;;2.0;;;2019;2024;base
    BMW;X5;3.0d 184 A;Pack;Véhicule particulier;SUV;5;Boîte automatique;Diesel;13;184;;2700;2180;256;11.9;8.4;9.7;;;2001;2003;base
    BMW;X5;xDrive 30d 258 BVA8;Lounge Plus;Véhicule particulier;SUV;5;Boîte automatique;Diesel;16;258;;2790;2145;162;7.5;5.3;6.1;;;2013;2018;base
    BMW;X5;xDrive 30d 258 BVA8;M Sport;Véhicule particulier;SUV;5;Boîte automatique;Diesel;16;258;;2790;2145;162;7.5;5.3;6.1;;;2013;2018;base
    BMW;X5;xDrive 45e 394 BVA8;M Sport;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;17;286;394;3200;2510;39;;;1.7;;;2019;2023;base
    BMW;X5;xDrive 45e 394 BVA8;xLine;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;17;286;394;3200;2510;39;;;1.7;;;2019;2023;base
    BMW;X6;xDrive 30d 245 BVA8;Exclusive;Véhicule particulier;SUV;5;Boîte automatique;Diesel;15;245;;2700;2150;195;9.1;6.4;7.4;;;2010;2014;base
    BMW;Z3;1.9i 140;Z3;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;9;140;;1500;1260;201;11.4;7.0;8.6;;;1996;1999;base
    BMW;Z4;sDrive 20i 184;Sport Design;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;11;184;;1750;1470;159;9.0;5.6;6.8;;;2011;2016;base
    BOLLORE;BLUECAR;Electrique 68;Bluecar;Véhicule particulier;Citadine;3;Boîte automatique;Électrique;1;68;;1490;1195;0;;;;;;2011;2020;base
    BUGATTI;CHIRON;8.0 W16 1500 DSG;Chiron;Véhicule particulier;Coupé;2;Boîte robotisée;Essence;213;1500;;2300;2070;516;29.2;18.0;22.1;;;2016;2022;base
    BUGATTI;VEYRON;8.0 W16 1001 DSG;16.4;Véhicule particulier;Coupé;2;Boîte robotisée;Essence;119;1001;;2200;1963;596;33.8;20.8;25.6;;;2005;2011;base
    BUICK;ENCLAVE;3.6 V6 310;Essence;Véhicule particulier;SUV;5;Boîte automatique;Essence;22;310;;2700;1990;250;14.2;8.7;10.7;;;2018;2024;etendu
    BUICK;LACROSSE;3.6 V6 310;Premium;Véhicule particulier;Berline;4;Boîte automatique;Essence;21;309;;2200;1720;220;12.5;7.7;9.4;;;2014;2019;etendu
    BYD;ATTO 3;204 ch 60 kWh;Comfort;Véhicule particulier;SUV;5;Boîte automatique;Électrique;5;204;;2160;1825;0;;;;;;2023;;base
    BYD;ATTO 3;204 ch 60 kWh;Design;Véhicule particulier;SUV;5;Boîte automatique;Électrique;5;204;;2160;1825;0;;;;;;2023;;base
    BYD;DOLPHIN;204 ch 60 kWh;Comfort;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;5;204;;2068;1733;0;;;;;;2023;;base
    BYD;DOLPHIN;204 ch 60 kWh;Design;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;5;204;;2068;1733;0;;;;;;2023;;base
    BYD;SEAL;313 ch 82 kWh;Design;Véhicule particulier;Berline;4;Boîte automatique;Électrique;5;313;;2501;2130;0;;;;;;2023;;base
    BYD;SEAL U;1.5 DM-i 218;Boost;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride rechargeable essence;5;98;218;2350;2015;20;;;0.9;;;2024;;base
    CADILLAC;BLS;1.9 D 150;Elegance;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;9;150;;2010;1560;159;7.4;5.2;6.0;;;2006;2010;base
    CADILLAC;CTS;3.6 V6 311;Sport Luxury;Véhicule particulier;Berline;4;Boîte automatique;Essence;22;311;;2250;1820;260;14.7;9.1;11.2;;;2008;2013;base
    CADILLAC;ESCALADE;6.2 V8 426;Platinum;Véhicule particulier;SUV;5;Boîte automatique;Essence;34;426;;3400;2750;335;19.0;11.7;14.4;;;2015;;etendu
    CADILLAC;XT5;3.6 V6 310 AWD;Premium Luxury;Véhicule particulier;SUV;5;Boîte automatique;Essence;21;310;;2500;1900;235;13.3;8.2;10.1;;;2016;;etendu
    CASALINI;M14;0.6 D 6 kW;Exclusive;Véhicule particulier;Voiture sans permis;3;Boîte à variation continue;Diesel;1;8.2;;700;425;82;;;3.1;;;2014;2022;base
    CATERHAM;SEVEN;1.6 125;270;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;8;125;;850;615;170;9.6;5.9;7.3;;;2014;2021;base
    CHATENET;BAROODER;0.5 D 4 kW;Barooder;Véhicule particulier;Voiture sans permis;3;Boîte à variation continue;Diesel;1;5.4;;640;425;82;;;3.1;;;2002;2010;base
    CHATENET;CH26;0.5 D 6 kW;Spring;Véhicule particulier;Voiture sans permis;3;Boîte à variation continue;Diesel;1;8.2;;700;425;83;;;3.1;;;2009;2016;base
    CHATENET;CH26;0.5 D 6 kW;V2;Véhicule particulier;Voiture sans permis;3;Boîte à variation continue;Diesel;1;8.2;;700;425;83;;;3.1;;;2009;2016;base
    CHATENET;CH46;0.5 D 6 kW;Sporteevo;Véhicule particulier;Voiture sans permis;3;Boîte à variation continue;Diesel;1;8.2;;700;425;83;;;3.1;;;2016;2022;base
    CHEVROLET;AVEO;1.3 VCDi 75;LS;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;75;;1650;1245;108;5.0;3.5;4.1;;;2011;2014;base
    CHEVROLET;AVEO;1.4 16v;LS;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;6;101;;1565;1155;139;7.4;5.1;5.9;;;2008;2011;base
    CHEVROLET;AVEO;1.4 16v;LT;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;6;101;;1565;1155;139;7.4;5.1;5.9;;;2008;2011;base
    CHEVROLET;CAMARO;6.2 V8 432;Coupé;Véhicule particulier;Coupé;2;Boîte manuelle;Essence;35;432;;2170;1770;329;18.6;11.5;14.1;;;2011;2015;base
    CHEVROLET;CAPTIVA;2.0 VCDI 127;LS;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;126;;2280;1770;187;8.7;6.1;7.1;;;2006;2011;base
    CHEVROLET;CAPTIVA;2.0 VCDI 127;LT Pack;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;126;;2280;1770;187;8.7;6.1;7.1;;;2006;2011;base
    CHEVROLET;CAPTIVA;2.2 VCDi 184 AWD;LTZ;Véhicule particulier;SUV;5;Boîte automatique;Diesel;12;184;;2450;1903;203;9.5;6.7;7.7;;;2011;2014;base
    CHEVROLET;CORVETTE;6.2 V8 466;Stingray;Véhicule particulier;Coupé;2;Boîte automatique;Essence;37;466;;1820;1580;279;15.8;9.7;12.0;;;2013;2019;base
    CHEVROLET;CRUZE;2.0 VCDi 150;LT;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;8;150;;1960;1492;149;6.9;4.9;5.6;;;2009;2011;base
    CHEVROLET;EQUINOX;1.5T 170;LT;Véhicule particulier;SUV;5;Boîte automatique;Essence;10;170;;2050;1545;185;10.5;6.5;7.9;;;2017;2024;etendu
    CHEVROLET;IMPALA;3.6 V6 309;LTZ;Véhicule particulier;Berline;4;Boîte automatique;Essence;22;309;;2200;1740;250;14.2;8.7;10.7;;;2014;2020;etendu
    CHEVROLET;KALOS;1.2 72;S;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;72;;1490;1055;155;8.8;5.4;6.7;;;2005;2008;base
    CHEVROLET;LACETTI;2.0 VCDI 121;CDX;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;7;121;;1845;1400;152;7.1;5.0;5.8;;;2006;2009;base
    CHEVROLET;MATIZ;0.8 52;S;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;52;;1210;855;127;7.2;4.4;5.5;;;2005;2010;base
    CHEVROLET;MATIZ;0.8 52;SE;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;52;;1210;855;127;7.2;4.4;5.5;;;2005;2010;base
    CHEVROLET;ORLANDO;2.0 VCDi 163;LTZ;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;9;163;;2282;1659;159;7.4;5.2;6.0;;;2011;2014;base
    CHEVROLET;SILVERADO;5.3 V8 355 4x4;LTZ;Véhicule utilitaire;Pick-up;4;Boîte automatique;Essence;27;355;;3220;2320;300;17.0;10.5;12.9;;;2014;;etendu
    CHEVROLET;SILVERADO;5.3 V8 355 4x4;RST;Véhicule utilitaire;Pick-up;4;Boîte automatique;Essence;27;355;;3220;2320;300;17.0;10.5;12.9;;;2014;;etendu
    CHEVROLET;SPARK;1.0 16V 68;LS;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;68;;1340;939;119;6.7;4.2;5.1;;;2010;2015;base
    CHEVROLET;SPARK;1.0 16V 68;LT;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;68;;1340;939;119;6.7;4.2;5.1;;;2010;2015;base
    CHEVROLET;SPARK;1.2 16V 82;LT;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;82;;1340;946;119;6.7;4.2;5.1;;;2010;2015;base
    CHEVROLET;TAHOE;5.3 V8 355;LT;Véhicule particulier;SUV;5;Boîte automatique;Essence;27;355;;3350;2580;330;18.7;11.5;14.2;;;2015;;etendu
    CHEVROLET;TRAX;1.7 VCDi 130 2WD;LT;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;7;131;;1895;1430;120;5.6;3.9;4.5;;;2013;2014;base
    CHRYSLER;300C;3.0 V6 CRD 218;300C;Véhicule particulier;Berline;4;Boîte automatique;Diesel;14;218;;2380;1880;215;10.0;7.1;8.1;;;2005;2010;base
    CHRYSLER;CROSSFIRE;3.2 V6 218;Limited;Véhicule particulier;Coupé;2;Boîte manuelle;Essence;15;218;;1740;1450;243;13.8;8.5;10.4;;;2003;2008;base
    CHRYSLER;GRAND VOYAGER;2.8 CRD 163;Limited;Véhicule particulier;Monospace;5;Boîte automatique;Diesel;11;163;;2770;2130;247;11.5;8.1;9.4;;;2008;2011;base
    CHRYSLER;PACIFICA;3.6 V6 287;Touring L;Véhicule particulier;Monospace;5;Boîte automatique;Essence;20;287;;2700;2020;240;13.6;8.4;10.3;;;2017;;etendu
    CHRYSLER;PT CRUISER;2.2 CRD 121;Limited;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;8;121;;2000;1540;182;8.5;6.0;6.9;;;2002;2010;base
    CHRYSLER;PT CRUISER;2.2 CRD 121;Touring;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;8;121;;2000;1540;182;8.5;6.0;6.9;;;2002;2010;base
    CHRYSLER;VOYAGER;2.5 TD;LE;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;8;116;;2440;1900;225;10.5;7.4;8.5;;;1995;2000;base
    CHRYSLER;VOYAGER;2.8 CRD 150 BVA;LX;Véhicule particulier;Monospace;5;Boîte automatique;Diesel;10;150;;2540;1960;228;10.6;7.5;8.6;;;2004;2008;base
    CITROEN;2CV;2CV6;Charleston;Véhicule particulier;Berline;4;Boîte manuelle;Essence;3;29;;930;635;130;7.4;4.5;5.6;;;1979;1990;base
    CITROEN;2CV;2CV6;Spécial;Véhicule particulier;Berline;4;Boîte manuelle;Essence;3;29;;930;635;130;7.4;4.5;5.6;;;1979;1990;base
    CITROEN;AMI;Electrique 6 kW;Ami;Véhicule particulier;Voiture sans permis;2;Boîte automatique;Électrique;1;8.2;;683;558;0;;;;;;2020;;base
    CITROEN;AMI;Electrique 6 kW;Pop;Véhicule particulier;Voiture sans permis;2;Boîte automatique;Électrique;1;8.2;;683;558;0;;;;;;2020;;base
    CITROEN;AX;1.0;Ten;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;45;;1090;715;130;7.4;4.5;5.6;;;1986;1997;base
    CITROEN;BERLINGO;1.6 HDi 75 M;Business;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;4;75;;1960;1360;125;5.8;4.1;4.7;;;2008;2015;base
    CITROEN;BERLINGO;1.6 HDi 75 M;Club;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;4;75;;1960;1360;125;5.8;4.1;4.7;;;2008;2015;base
    CITROEN;BERLINGO;M 1.5 BlueHDi 100 BVM5;Club;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;5;102;;2010;1384;112;5.2;3.7;4.2;;;2018;2024;base
    CITROEN;BERLINGO;M 1.5 BlueHDi 100 BVM5;Driver;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;5;102;;2010;1384;112;5.2;3.7;4.2;;;2018;2024;base
    CITROEN;BERLINGO MULTISPACE;1.6 BlueHDi 100 BVM5;Feel;Véhicule particulier;Ludospace;5;Boîte manuelle;Diesel;5;99;;2020;1429;112;5.2;3.7;4.2;;;2015;2018;base
    CITROEN;BERLINGO MULTISPACE;1.6 BlueHDi 100 BVM5;XTR;Véhicule particulier;Ludospace;5;Boîte manuelle;Diesel;5;99;;2020;1429;112;5.2;3.7;4.2;;;2015;2018;base
    CITROEN;BX;19 D;TGD;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;64;;1500;1040;170;7.9;5.6;6.4;;;1984;1993;base
    CITROEN;C-ELYSEE;1.6 HDi 92;Exclusive;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;5;92;;1548;1165;108;5.0;3.5;4.1;;;2012;2020;etendu
    CITROEN;C-ZERO;Electrique 67;Airdream;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;1;67;48;1450;1140;0;;;;;;2010;2019;base
    CITROEN;C1;1.0 VTi 68;Feel;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;69;;1240;915;95;5.4;3.3;4.1;;;2014;2018;base
    CITROEN;C1;1.0 VTi 68;Live;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;69;;1240;915;95;5.4;3.3;4.1;;;2014;2018;base
    CITROEN;C1;1.0 VTi 72;Feel;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;3;72;;1240;920;85;4.8;3.0;3.6;;;2018;2021;base
    CITROEN;C1;1.0 VTi 72;Shine;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;3;72;;1240;920;85;4.8;3.0;3.6;;;2018;2021;base
    CITROEN;C1;1.0i 68;Attraction;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;68;;1180;865;106;6.0;3.7;4.5;;;2005;2014;base
    CITROEN;C1;1.0i 68;Confort;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;68;;1180;865;106;6.0;3.7;4.5;;;2005;2014;base
    CITROEN;C2;1.4 HDi 70;Pack Ambiance;Véhicule particulier;Citadine;3;Boîte manuelle;Diesel;4;68;;1375;1070;113;5.3;3.7;4.3;;;2003;2009;base
    CITROEN;C3;1.1i 60;Attraction;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;60;;1500;1080;138;7.8;4.8;5.9;;;2002;2009;base
    CITROEN;C3;1.1i 60;Pack;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;60;;1500;1080;138;7.8;4.8;5.9;;;2002;2009;base
    CITROEN;C3;1.2 PureTech 110 EAT6;Shine;Véhicule particulier;Citadine;5;Boîte automatique;Essence;6;110;;1640;1125;113;6.4;3.9;4.8;;;2016;2024;base
    CITROEN;C3;1.2 PureTech 82;Feel;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;82;;1590;1050;109;5.7;4.1;4.7;;;2013;2019;base
    CITROEN;C3;1.2 PureTech 82;Live;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;82;;1590;1050;109;5.7;4.1;4.7;;;2013;2019;base
    CITROEN;C3;1.2 PureTech 82;Shine;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;82;;1590;1050;109;5.7;4.1;4.7;;;2013;2019;base
    CITROEN;C3;1.2 PureTech 83 BVM5;C-Series;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;83;;1580;1055;122;6.9;4.3;5.2;;;2020;2022;base
    CITROEN;C3;1.2 PureTech 83 BVM5;Feel;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;83;;1580;1055;122;6.9;4.3;5.2;;;2018;2024;base
    CITROEN;C3;1.2 PureTech 83 BVM5;Feel Pack;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;83;;1580;1055;122;6.9;4.3;5.2;;;2018;2024;base
    CITROEN;C3;1.2 Turbo 100 BVM6;Max;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;101;;1670;1226;126;;;5.4;;;2024;;base
    CITROEN;C3;1.2 Turbo 100 BVM6;Plus;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;101;;1670;1226;126;;;5.4;;;2024;;base
    CITROEN;C3;1.2 Turbo 100 BVM6;You;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;101;;1670;1226;126;;;5.4;;;2024;;base
    CITROEN;C3;1.4 HDi 70;Pack Ambiance;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;68;;1550;1120;115;5.4;3.8;4.4;;;2002;2009;base
    CITROEN;C3;1.4 HDi 70;SX Pack;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;68;;1550;1120;115;5.4;3.8;4.4;;;2002;2009;base
    CITROEN;C3;1.4 HDi 70 FAP Airdream;Attraction;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;68;;1590;1165;99;4.6;3.2;3.8;;;2009;2013;base
    CITROEN;C3;1.4 HDi 70 FAP Airdream;Confort;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;68;;1590;1165;99;4.6;3.2;3.8;;;2009;2013;base
    CITROEN;C3;1.4 VTi 95;Exclusive;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;95;;1600;1180;136;7.7;4.7;5.8;;;2009;2013;base
    CITROEN;C3;1.5 BlueHDi 100 BVM6;Feel Pack;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;102;;1640;1125;108;5.0;3.5;4.1;;;2018;2023;base
    CITROEN;C3;1.5 BlueHDi 100 BVM6;Shine;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;102;;1640;1125;108;5.0;3.5;4.1;;;2018;2023;base
    CITROEN;C3;1.6 BlueHDi 100;Feel;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;99;;1650;1165;95;4.4;3.1;3.6;;;2014;2018;base
    CITROEN;C3;1.6 BlueHDi 100;Shine;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;99;;1650;1165;95;4.4;3.1;3.6;;;2014;2018;base
    CITROEN;C3;1.6 BlueHDi 75;Feel Business;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;75;;1630;1125;93;4.3;3.1;3.5;;;2014;2018;base
    CITROEN;C3;1.6 BlueHDi 75;Live;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;75;;1630;1125;93;4.3;3.1;3.5;;;2014;2018;base
    CITROEN;C3;ë-C3 44 kWh 113;Max;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;4;113;;1900;1491;0;;;;;;2024;;base
    CITROEN;C3;ë-C3 44 kWh 113;You;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;4;113;;1900;1491;0;;;;;;2024;;base
    CITROEN;C3 AIRCROSS;1.2 PureTech 110 BVM6;C-Series;Véhicule particulier;SUV;5;Boîte manuelle;Essence;6;110;;1720;1203;118;6.7;4.1;5.1;;;2020;2022;base
    CITROEN;C3 AIRCROSS;1.2 PureTech 110 BVM6;Feel;Véhicule particulier;SUV;5;Boîte manuelle;Essence;6;110;;1720;1203;118;6.7;4.1;5.1;;;2017;2024;base
    CITROEN;C3 AIRCROSS;1.2 PureTech 110 BVM6;Shine;Véhicule particulier;SUV;5;Boîte manuelle;Essence;6;110;;1720;1203;118;6.7;4.1;5.1;;;2017;2024;base
    CITROEN;C3 AIRCROSS;1.6 BlueHDi 100 BVM5;Feel;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;5;99;;1760;1220;104;4.8;3.4;3.9;;;2017;2019;base
    CITROEN;C3 AIRCROSS;1.6 BlueHDi 100 BVM5;Live;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;5;99;;1760;1220;104;4.8;3.4;3.9;;;2017;2019;base
    CITROEN;C3 PICASSO;1.6 HDi 90;Confort;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;5;92;;1840;1395;119;5.5;3.9;4.5;;;2009;2017;base
    CITROEN;C3 PICASSO;1.6 HDi 90;Music Touch;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;5;92;;1840;1395;119;5.5;3.9;4.5;;;2009;2017;base
    CITROEN;C3 SOCIETE;1.6 BlueHDi 75;Club;Véhicule utilitaire;Commerciale;5;Boîte manuelle;Diesel;4;75;;1620;1130;93;4.3;3.1;3.5;;;2016;2019;base
    CITROEN;C3 SOCIETE;1.6 BlueHDi 75;Feel Nav;Véhicule utilitaire;Commerciale;5;Boîte manuelle;Diesel;4;75;;1620;1130;93;4.3;3.1;3.5;;;2016;2019;base
    CITROEN;C4;1.2 PureTech 100 BVM6;Feel;Véhicule particulier;Berline;5;Boîte manuelle;Essence;5;101;;1740;1284;119;;;5.1;;;2020;2024;base
    CITROEN;C4;1.2 PureTech 100 BVM6;Live;Véhicule particulier;Berline;5;Boîte manuelle;Essence;5;101;;1740;1284;119;;;5.1;;;2020;2024;base
    CITROEN;C4;1.2 PureTech 130;Feel;Véhicule particulier;Berline;5;Boîte manuelle;Essence;7;131;;1790;1275;110;6.2;3.8;4.7;;;2014;2018;base
    CITROEN;C4;1.2 PureTech 130;Millenium;Véhicule particulier;Berline;5;Boîte manuelle;Essence;7;131;;1790;1275;110;6.2;3.8;4.7;;;2014;2018;base
    CITROEN;C4;1.2 PureTech 130 EAT8;Feel Pack;Véhicule particulier;Berline;5;Boîte automatique;Essence;7;131;;1800;1353;129;;;5.5;;;2020;2024;base
    CITROEN;C4;1.2 PureTech 130 EAT8;Shine;Véhicule particulier;Berline;5;Boîte automatique;Essence;7;131;;1800;1353;129;;;5.5;;;2020;2024;base
    CITROEN;C4;1.5 BlueHDi 130 EAT8;Shine;Véhicule particulier;Berline;5;Boîte automatique;Diesel;7;131;;1850;1380;117;;;4.4;;;2020;2024;base
    CITROEN;C4;1.6 BioFlex 110;Pack Ambiance;Véhicule particulier;Berline;5;Boîte manuelle;Superéthanol;7;109;;1760;1275;169;9.6;5.9;7.3;;;2007;2010;base
    CITROEN;C4;1.6 HDi 110 FAP BMP6;Exclusive;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;6;109;;1820;1360;118;5.5;3.9;4.5;;;2004;2011;base
    CITROEN;C4;1.6 HDi 92;Pack Ambiance;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;90;;1790;1332;125;5.8;4.1;4.7;;;2004;2010;base
    CITROEN;C4;1.6 e-HDi 115 Airdream;Collection;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;114;;1870;1350;111;5.2;3.6;4.2;;;2010;2015;base
    CITROEN;C4;1.6 e-HDi 115 Airdream;Exclusive;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;114;;1870;1350;111;5.2;3.6;4.2;;;2010;2015;base
    CITROEN;C4;ë-C4 136;Feel;Véhicule particulier;Berline;5;Boîte automatique;Électrique;4;136;77;2000;1616;0;;;;;;2020;;base
    CITROEN;C4;ë-C4 136;Shine;Véhicule particulier;Berline;5;Boîte automatique;Électrique;4;136;77;2000;1616;0;;;;;;2020;;base
    CITROEN;C4 CACTUS;1.2 PureTech 110;Feel;Véhicule particulier;Berline;5;Boîte manuelle;Essence;5;110;;1545;1095;105;5.9;3.7;4.5;;;2014;2020;base
    CITROEN;C4 CACTUS;1.2 PureTech 110;Shine;Véhicule particulier;Berline;5;Boîte manuelle;Essence;5;110;;1545;1095;105;5.9;3.7;4.5;;;2014;2020;base
    CITROEN;C4 CACTUS;1.6 BlueHDi 100;Feel;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;99;;1590;1145;90;4.2;3.0;3.4;;;2014;2020;base
    CITROEN;C4 CACTUS;1.6 BlueHDi 100;Rip Curl;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;99;;1590;1145;90;4.2;3.0;3.4;;;2014;2020;base
    CITROEN;C4 CACTUS;1.6 BlueHDi 100;Shine;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;99;;1590;1145;90;4.2;3.0;3.4;;;2014;2020;base
    CITROEN;C4 LOUNGE;1.6 THP 165 BVA6;Exclusive;Véhicule particulier;Berline;4;Boîte automatique;Essence;10;165;;1870;1440;165;9.3;5.8;7.1;;;2013;2020;etendu
    CITROEN;C4 PICASSO;1.6 BlueHDi 120 BVM6;Business;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;120;;1970;1390;100;4.7;3.3;3.8;;;2013;2018;base
    CITROEN;C4 PICASSO;1.6 BlueHDi 120 BVM6;Feel;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;120;;1970;1390;100;4.7;3.3;3.8;;;2013;2018;base
    CITROEN;C4 PICASSO;1.6 BlueHDi 120 BVM6;Intensive;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;120;;1970;1390;100;4.7;3.3;3.8;;;2013;2018;base
    CITROEN;C4 PICASSO;1.6 HDi 110 FAP;Millenium;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;109;;2090;1560;140;6.5;4.6;5.3;;;2006;2013;base
    CITROEN;C4 PICASSO;1.6 HDi 110 FAP;Pack Ambiance;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;109;;2090;1560;140;6.5;4.6;5.3;;;2006;2013;base
    CITROEN;C5;2.0 HDi 110;Pack;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;109;;1960;1450;152;7.1;5.0;5.8;;;2001;2004;base
    CITROEN;C5;2.0 HDi 140 FAP;Business;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;8;140;;2150;1665;149;6.9;4.9;5.6;;;2008;2012;base
    CITROEN;C5;2.0 HDi 140 FAP;Exclusive;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;8;140;;2150;1665;149;6.9;4.9;5.6;;;2008;2012;base
    CITROEN;C5 AIRCROSS;1.2 PureTech 130 BVM6;Feel;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;131;;1930;1404;119;6.7;4.2;5.1;;;2018;2024;base
    CITROEN;C5 AIRCROSS;1.2 PureTech 130 BVM6;Live;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;131;;1930;1404;119;6.7;4.2;5.1;;;2018;2024;base
    CITROEN;C5 AIRCROSS;1.5 BlueHDi 130 EAT8;Business;Véhicule particulier;SUV;5;Boîte automatique;Diesel;7;131;;2060;1505;109;5.1;3.6;4.1;;;2018;2024;base
    CITROEN;C5 AIRCROSS;1.5 BlueHDi 130 EAT8;Feel;Véhicule particulier;SUV;5;Boîte automatique;Diesel;7;131;;2060;1505;109;5.1;3.6;4.1;;;2018;2024;base
    CITROEN;C5 AIRCROSS;1.5 BlueHDi 130 EAT8;Shine;Véhicule particulier;SUV;5;Boîte automatique;Diesel;7;131;;2060;1505;109;5.1;3.6;4.1;;;2018;2024;base
    CITROEN;C5 AIRCROSS;Hybrid 225 e-EAT8;Feel;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;10;181;225;2270;1845;32;;;1.4;;;2020;2024;base
    CITROEN;C5 AIRCROSS;Hybrid 225 e-EAT8;Shine Pack;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;10;181;225;2270;1845;32;;;1.4;;;2020;2024;base
    CITROEN;C5 TOURER;2.0 BlueHDi 150;Millenium;Véhicule particulier;Break;5;Boîte manuelle;Diesel;8;150;;2250;1705;114;5.3;3.7;4.3;;;2014;2017;base
    CITROEN;C5 X;1.2 PureTech 130 EAT8;Feel Pack;Véhicule particulier;Berline;5;Boîte automatique;Essence;7;131;;1990;1493;136;;;5.8;;;2021;2024;base
    CITROEN;C5 X;1.2 PureTech 130 EAT8;Shine;Véhicule particulier;Berline;5;Boîte automatique;Essence;7;131;;1990;1493;136;;;5.8;;;2021;2024;base
    CITROEN;C6;2.7 V6 HDi 204 FAP;Exclusive;Véhicule particulier;Berline;4;Boîte automatique;Diesel;13;204;;2335;1946;230;10.7;7.5;8.7;;;2005;2009;base
    CITROEN;C8;2.0 HDi 138 FAP;Exclusive;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;8;136;;2505;1850;185;8.6;6.1;7.0;;;2006;2014;base
    CITROEN;GRAND C4 PICASSO;1.6 e-HDi 115 ETG6;Exclusive;Véhicule particulier;Monospace;5;Boîte robotisée;Diesel;6;116;;2080;1430;105;4.9;3.4;4.0;;;2013;2015;base
    CITROEN;GRAND C4 PICASSO;1.6 e-HDi 115 ETG6;Intensive;Véhicule particulier;Monospace;5;Boîte robotisée;Diesel;6;116;;2080;1430;105;4.9;3.4;4.0;;;2013;2015;base
    CITROEN;GRAND C4 PICASSO;2.0 BlueHDi 150 EAT6;Exclusive;Véhicule particulier;Monospace;5;Boîte automatique;Diesel;8;150;;2200;1550;117;5.5;3.8;4.4;;;2014;2018;base
    CITROEN;JUMPER;33 L2H2 2.2 HDi 110;Confort;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;7;110;;3300;1920;193;9.0;6.3;7.3;;;2011;2016;base
    CITROEN;JUMPER;35 L2H2 2.2 BlueHDi 140;Club;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;9;140;;3500;2025;206;;;7.8;;;2019;2024;base
    CITROEN;JUMPER;35 L2H2 2.2 BlueHDi 140;Driver;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;9;140;;3500;2025;206;;;7.8;;;2019;2024;base
    CITROEN;JUMPER PLATEAU;35 L3 2.2 HDi 130 Plateau;Confort;Véhicule utilitaire;Plateau;2;Boîte manuelle;Diesel;9;131;;3500;2050;222;10.3;7.3;8.4;;;2011;2016;base
    CITROEN;JUMPY;M 2.0 BlueHDi 120;Confort;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;7;122;;2800;1740;144;6.7;4.7;5.5;;;2016;2021;base
    CITROEN;JUMPY;M 2.0 BlueHDi 120;Driver;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;7;122;;2800;1740;144;6.7;4.7;5.5;;;2016;2021;base
    CITROEN;NEMO;1.4 HDi 70;Confort;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;4;68;;1700;1165;119;5.5;3.9;4.5;;;2008;2014;base
    CITROEN;SAXO;1.1i;Bic;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;60;;1260;880;148;8.4;5.2;6.4;;;1996;2003;base
    CITROEN;SAXO;1.1i;X;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;60;;1260;880;148;8.4;5.2;6.4;;;1996;2003;base
    CITROEN;SAXO;1.6i 16V VTS;VTS;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;8;118;;1370;1010;187;10.6;6.5;8.0;;;1996;2003;base
    CITROEN;SPACETOURER;2.0 BlueHDi 150 M;Business;Véhicule particulier;Minibus;5;Boîte manuelle;Diesel;8;150;;2800;1830;139;6.5;4.6;5.3;;;2016;2021;base
    CITROEN;SPACETOURER;2.0 BlueHDi 150 M;Shine;Véhicule particulier;Minibus;5;Boîte manuelle;Diesel;8;150;;2800;1830;139;6.5;4.6;5.3;;;2016;2021;base
    CITROEN;XANTIA;1.9 TD;SX;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;90;;1830;1330;180;8.4;5.9;6.8;;;1993;1998;base
    CITROEN;XSARA;2.0 HDi 90;Exclusive;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;90;;1720;1245;138;6.4;4.5;5.2;;;1999;2004;base
    CITROEN;XSARA;2.0 HDi 90;SX;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;90;;1720;1245;138;6.4;4.5;5.2;;;1999;2004;base
    CITROEN;XSARA PICASSO;1.6 HDi 110 FAP;Exclusive;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;109;;1890;1378;131;6.1;4.3;5.0;;;2004;2010;base
    CITROEN;XSARA PICASSO;1.6 HDi 92;Pack Ambiance;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;5;90;;1880;1372;135;6.3;4.4;5.1;;;2005;2010;base
    CITROEN;XSARA PICASSO;1.6i 16V 110;Génération 2007;Véhicule particulier;Monospace;5;Boîte manuelle;Essence;7;109;;1850;1315;174;10.3;5.9;7.5;;;2005;2010;base
    CITROEN;XSARA PICASSO;1.6i 16V 110;Pack;Véhicule particulier;Monospace;5;Boîte manuelle;Essence;7;109;;1850;1315;174;10.3;5.9;7.5;;;2005;2010;base
    CITROEN;XSARA PICASSO;2.0 HDi 90;SX;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;90;;1880;1375;147;6.8;4.8;5.6;;;1999;2004;base
    CITROEN;ZX;1.9 D;Avantage;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;71;;1565;1085;175;8.2;5.7;6.6;;;1991;1998;base
    CUPRA;ATECA;2.0 TSI 300 4Drive DSG7;Cupra;Véhicule particulier;SUV;5;Boîte robotisée;Essence;19;300;;2120;1615;168;9.5;5.9;7.2;;;2018;2023;base
    CUPRA;BORN;204 ch 58 kWh;Alpha;Véhicule particulier;Berline;5;Boîte automatique;Électrique;5;204;;2260;1811;0;;;;;;2021;2024;base
    CUPRA;BORN;204 ch 58 kWh;V;Véhicule particulier;Berline;5;Boîte automatique;Électrique;5;204;;2260;1811;0;;;;;;2021;2024;base
    CUPRA;FORMENTOR;1.4 e-Hybrid 204 DSG6;V;Véhicule particulier;SUV;5;Boîte robotisée;Hybride rechargeable essence;8;150;204;2180;1704;30;;;1.4;;;2020;2024;base
    CUPRA;FORMENTOR;1.4 e-Hybrid 204 DSG6;VZ;Véhicule particulier;SUV;5;Boîte robotisée;Hybride rechargeable essence;8;150;204;2180;1704;30;;;1.4;;;2020;2024;base
    CUPRA;FORMENTOR;1.5 TSI 150 DSG7;V;Véhicule particulier;SUV;5;Boîte robotisée;Essence;8;150;;1980;1452;140;;;6.0;;;2020;2024;base
    CUPRA;FORMENTOR;2.0 TSI 310 4Drive DSG7;VZ;Véhicule particulier;SUV;5;Boîte robotisée;Essence;20;310;;2140;1644;191;;;8.2;;;2020;2024;base
    DACIA;DOKKER;1.5 dCi 90;Ambiance;Véhicule particulier;Ludospace;5;Boîte manuelle;Diesel;5;90;;1850;1315;118;5.5;3.9;4.5;;;2012;2020;base
    DACIA;DOKKER;1.5 dCi 90;Lauréate;Véhicule particulier;Ludospace;5;Boîte manuelle;Diesel;5;90;;1850;1315;118;5.5;3.9;4.5;;;2012;2020;base
    DACIA;DUSTER;1.0 ECO-G 100 4x2;Confort;Véhicule particulier;SUV;5;Boîte manuelle;Essence GPL;5;101;;1710;1298;143;;;6.1;;;2020;2023;base
    DACIA;DUSTER;1.0 ECO-G 100 4x2;Essential;Véhicule particulier;SUV;5;Boîte manuelle;Essence GPL;5;101;;1710;1298;143;;;6.1;;;2020;2023;base
    DACIA;DUSTER;1.2 TCe 125 4x2;Black Touch;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;125;;1775;1300;138;7.8;4.8;5.9;;;2013;2018;base
    DACIA;DUSTER;1.2 TCe 125 4x2;Prestige;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;125;;1775;1300;138;7.8;4.8;5.9;;;2013;2018;base
    DACIA;DUSTER;1.2 TCe 130 mild hybrid 4x2;Expression;Véhicule particulier;SUV;5;Boîte manuelle;Hybride essence;7;131;;1833;1375;124;;;5.3;;;2024;;base
    DACIA;DUSTER;1.2 TCe 130 mild hybrid 4x2;Extreme;Véhicule particulier;SUV;5;Boîte manuelle;Hybride essence;7;131;;1833;1375;124;;;5.3;;;2024;;base
    DACIA;DUSTER;1.3 TCe 130 FAP 4x2;Confort;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;131;;1800;1319;138;;;5.9;;;2019;2023;base
    DACIA;DUSTER;1.3 TCe 130 FAP 4x2;Prestige;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;131;;1800;1319;138;;;5.9;;;2019;2023;base
    DACIA;DUSTER;1.5 Blue dCi 115 4x2;Confort;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;114;;1860;1405;115;5.4;3.8;4.4;;;2018;2023;base
    DACIA;DUSTER;1.5 Blue dCi 115 4x2;Prestige;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;114;;1860;1405;115;5.4;3.8;4.4;;;2018;2023;base
    DACIA;DUSTER;1.5 dCi 110 4x2;Ambiance;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;109;;1804;1355;130;6.1;4.3;4.9;;;2010;2017;base
    DACIA;DUSTER;1.5 dCi 110 4x2;Lauréate;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;109;;1804;1355;130;6.1;4.3;4.9;;;2010;2017;base
    DACIA;DUSTER;1.5 dCi 110 4x2;Prestige;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;109;;1804;1355;130;6.1;4.3;4.9;;;2010;2017;base
    DACIA;DUSTER;1.5 dCi 110 4x4;Lauréate;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;109;;1875;1455;137;6.4;4.5;5.2;;;2010;2017;base
    DACIA;DUSTER;1.6 16v 105 4x2;Ambiance;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;105;;1725;1240;165;9.3;5.8;7.1;;;2010;2015;base
    DACIA;DUSTER;1.6 Hybrid 140;Extreme;Véhicule particulier;SUV;5;Boîte automatique;Hybride essence;5;94;140;1904;1455;114;;;4.9;;;2024;;base
    DACIA;DUSTER;1.6 Hybrid 140;Journey;Véhicule particulier;SUV;5;Boîte automatique;Hybride essence;5;94;140;1904;1455;114;;;4.9;;;2024;;base
    DACIA;JOGGER;1.0 ECO-G 100 7 places;Expression;Véhicule particulier;Break;5;Boîte manuelle;Essence GPL;5;101;;1827;1251;137;;;5.9;;;2022;;base
    DACIA;JOGGER;1.0 ECO-G 100 7 places;Extreme;Véhicule particulier;Break;5;Boîte manuelle;Essence GPL;5;101;;1827;1251;137;;;5.9;;;2022;;base
    DACIA;JOGGER;1.6 Hybrid 140 7 places;Extreme;Véhicule particulier;Break;5;Boîte automatique;Hybride essence;5;94;140;1977;1435;112;;;4.8;;;2023;;base
    DACIA;LODGY;1.5 dCi 110 7 places;Prestige;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;107;;1920;1320;116;5.4;3.8;4.4;;;2012;2022;base
    DACIA;LODGY;1.5 dCi 110 7 places;Stepway;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;107;;1920;1320;116;5.4;3.8;4.4;;;2012;2022;base
    DACIA;LOGAN;1.5 dCi 70;Lauréate;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;4;68;;1590;1150;120;5.6;3.9;4.5;;;2005;2012;base
    DACIA;LOGAN MCV;0.9 TCe 90;Ambiance;Véhicule particulier;Break;5;Boîte manuelle;Essence;5;90;;1590;1135;116;6.6;4.1;5.0;;;2013;2020;base
    DACIA;LOGAN MCV;1.5 dCi 90;Lauréate;Véhicule particulier;Break;5;Boîte manuelle;Diesel;4;90;;1655;1180;99;4.6;3.2;3.8;;;2013;2020;base
    DACIA;LOGAN MCV;1.5 dCi 90;Stepway;Véhicule particulier;Break;5;Boîte manuelle;Diesel;4;90;;1655;1180;99;4.6;3.2;3.8;;;2013;2020;base
    DACIA;SANDERO;0.9 TCe 90;Lauréate;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;90;;1560;1060;115;6.5;4.0;4.9;;;2012;2020;base
    DACIA;SANDERO;0.9 TCe 90;Stepway;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;90;;1560;1060;115;6.5;4.0;4.9;;;2012;2020;base
    DACIA;SANDERO;1.0 ECO-G 100;Essential;Véhicule particulier;Citadine;5;Boîte manuelle;Essence GPL;5;101;;1580;1180;124;;;5.3;;;2020;;base
    DACIA;SANDERO;1.0 ECO-G 100;Stepway Confort;Véhicule particulier;Citadine;5;Boîte manuelle;Essence GPL;5;101;;1580;1180;124;;;5.3;;;2020;;base
    DACIA;SANDERO;1.0 ECO-G 100;Stepway Expression;Véhicule particulier;Citadine;5;Boîte manuelle;Essence GPL;5;101;;1580;1180;124;;;5.3;;;2020;;base
    DACIA;SANDERO;1.0 SCe 65;Access;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;67;;1480;1054;120;;;5.2;;;2021;;base
    DACIA;SANDERO;1.0 SCe 65;Essential;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;67;;1480;1054;120;;;5.2;;;2021;;base
    DACIA;SANDERO;1.0 TCe 90;Confort;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;91;;1530;1134;120;;;5.2;;;2021;;base
    DACIA;SANDERO;1.0 TCe 90;Expression;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;91;;1530;1134;120;;;5.2;;;2021;;base
    DACIA;SANDERO;1.2 16V 75;Ambiance;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;75;;1500;1040;135;7.6;4.7;5.8;;;2008;2016;base
    DACIA;SANDERO;1.2 16V 75;Lauréate;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;75;;1500;1040;135;7.6;4.7;5.8;;;2008;2016;base
    DACIA;SANDERO;1.5 dCi 90;Ambiance;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;90;;1600;1124;99;4.6;3.2;3.8;;;2012;2020;base
    DACIA;SANDERO;1.5 dCi 90;Stepway;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;90;;1600;1124;99;4.6;3.2;3.8;;;2012;2020;base
    DACIA;SPRING;Electric 45 Achat Intégral;Essential;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;2;45;25;1300;1045;0;;;;;;2021;2024;base
    DACIA;SPRING;Electric 45 Achat Intégral;Expression;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;2;45;25;1300;1045;0;;;;;;2021;2024;base
    DACIA;SPRING;Electric 65;Extreme;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;2;65;;1310;1055;0;;;;;;2023;;base
    DAEWOO;KALOS;1.4 83;SE;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;6;83;;1535;1110;175;9.9;6.1;7.5;;;2003;2004;base
    DAEWOO;LANOS;1.5 16V 100;SX;Véhicule particulier;Berline;5;Boîte manuelle;Essence;7;99;;1595;1120;185;10.5;6.5;7.9;;;1997;2003;base
    DAEWOO;MATIZ;0.8;SE;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;50;;1210;855;144;8.2;5.0;6.2;;;1998;2005;base
    DAIHATSU;COPEN;0.66 64;Robe;Véhicule particulier;Cabriolet;2;Boîte à variation continue;Essence;3;64;;960;850;92;5.2;3.2;3.9;;;2014;;etendu
    DAIHATSU;CUORE;1.0 70;Oxygène;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;69;;1200;800;104;5.9;3.6;4.5;;;2007;2011;base
    DAIHATSU;MOVE;0.66 52;X;Véhicule particulier;Citadine;5;Boîte à variation continue;Essence;3;52;;1040;820;80;4.5;2.8;3.4;;;2014;2023;etendu
    DAIHATSU;SIRION;1.3 91;Elégance;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;91;;1430;955;137;7.8;4.8;5.9;;;2005;2013;base
    DAIHATSU;TANTO;0.66 52;Custom X;Véhicule particulier;Citadine;5;Boîte à variation continue;Essence;3;52;;1160;940;88;5.0;3.1;3.8;;;2013;2025;etendu
    DAIHATSU;TERIOS;1.5 16V 105 4x4;Premium;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;105;;1720;1215;186;10.5;6.5;8.0;;;2006;2014;base
    DAIMLER;SUPER EIGHT;4.2 V8 395;Super V8;Véhicule particulier;Berline;4;Boîte automatique;Essence;31;396;;2150;1690;299;16.9;10.4;12.8;;;2003;2009;base
    DFSK;K02;1.3 82;Fourgon;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Essence;6;82;;1900;1120;178;10.1;6.2;7.6;;;2009;2015;base
    DFSK;V22;1.3 82;Pick-up;Véhicule utilitaire;Pick-up;2;Boîte manuelle;Essence;6;82;;1815;1015;178;10.1;6.2;7.6;;;2009;2015;base
    DODGE;CALIBER;2.0 CRD 140;SXT;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;8;140;;1965;1500;161;7.5;5.3;6.1;;;2006;2011;base
    DODGE;CHALLENGER;6.4 V8 492;SRT 392;Véhicule particulier;Coupé;2;Boîte automatique;Essence;41;492;;2330;1930;320;18.1;11.2;13.7;;;2015;2023;etendu
    DODGE;CHARGER;5.7 V8 375;R/T;Véhicule particulier;Berline;4;Boîte automatique;Essence;29;375;;2400;1940;305;17.3;10.7;13.1;;;2011;2023;etendu
    DODGE;DURANGO;3.6 V6 295 AWD;GT;Véhicule particulier;SUV;5;Boîte automatique;Essence;21;295;;2950;2200;265;15.0;9.3;11.4;;;2014;;etendu
    DODGE;JOURNEY;2.0 CRD 140;R/T;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;8;140;;2510;1905;170;7.9;5.6;6.4;;;2008;2011;base
    DODGE;JOURNEY;2.0 CRD 140;SXT;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;8;140;;2510;1905;170;7.9;5.6;6.4;;;2008;2011;base
    DODGE;NITRO;2.8 CRD 177;SXT;Véhicule particulier;SUV;5;Boîte automatique;Diesel;12;177;;2430;2050;247;11.5;8.1;9.4;;;2007;2011;base
    DODGE;RAM;5.7 V8 345 4x4;SLT;Véhicule utilitaire;Pick-up;4;Boîte automatique;Essence;27;345;;3040;2400;370;21.0;12.9;15.9;;;2003;2010;etendu
    DS;DS 3;1.2 PureTech 82;Chic;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;82;;1560;1050;105;5.9;3.7;4.5;;;2014;2018;base
    DS;DS 3;1.2 PureTech 82;So Chic;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;82;;1560;1050;105;5.9;3.7;4.5;;;2014;2018;base
    DS;DS 3;1.6 THP 155;Sport Chic;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;9;156;;1600;1240;155;8.8;5.4;6.7;;;2010;2015;base
    DS;DS 3;1.6 e-HDi 90 Airdream;So Chic;Véhicule particulier;Citadine;3;Boîte manuelle;Diesel;4;92;;1600;1160;95;4.4;3.1;3.6;;;2010;2014;base
    DS;DS 3 CROSSBACK;1.2 PureTech 100;So Chic;Véhicule particulier;SUV;5;Boîte manuelle;Essence;5;101;;1700;1245;122;;;5.2;;;2019;2022;base
    DS;DS 3 CROSSBACK;E-Tense 136;Grand Chic;Véhicule particulier;SUV;5;Boîte automatique;Électrique;4;136;77;1980;1600;0;;;;;;2019;2022;base
    DS;DS 3 CROSSBACK;E-Tense 136;Performance Line;Véhicule particulier;SUV;5;Boîte automatique;Électrique;4;136;77;1980;1600;0;;;;;;2019;2022;base
    DS;DS 4;1.6 BlueHDi 120;So Chic;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;120;;1900;1350;100;4.7;3.3;3.8;;;2014;2018;base
    DS;DS 4;1.6 BlueHDi 120;Sport Chic;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;120;;1900;1350;100;4.7;3.3;3.8;;;2014;2018;base
    DS;DS 4;E-Tense 225;Performance Line;Véhicule particulier;Berline;5;Boîte automatique;Hybride rechargeable essence;10;181;225;2190;1729;30;;;1.3;;;2021;;base
    DS;DS 4;E-Tense 225;Trocadéro;Véhicule particulier;Berline;5;Boîte automatique;Hybride rechargeable essence;10;181;225;2190;1729;30;;;1.3;;;2021;;base
    DS;DS 5;2.0 HDi Hybrid4 200;Sport Chic;Véhicule particulier;Berline;5;Boîte robotisée;Hybride diesel;8;163;200;2230;1735;90;3.6;3.3;3.4;;;2012;2018;base
    DS;DS 7 CROSSBACK;1.5 BlueHDi 130 EAT8;Grand Chic;Véhicule particulier;SUV;5;Boîte automatique;Diesel;7;131;;2040;1495;109;5.1;3.6;4.1;;;2018;2022;base
    DS;DS 7 CROSSBACK;1.5 BlueHDi 130 EAT8;Performance Line;Véhicule particulier;SUV;5;Boîte automatique;Diesel;7;131;;2040;1495;109;5.1;3.6;4.1;;;2018;2022;base
    DS;DS 7 CROSSBACK;E-Tense 4x4 300;Grand Chic;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;11;200;300;2380;1915;33;;;1.5;;;2019;2022;base
    EAGLE;TALON;2.0 16V 140;ESi;Véhicule particulier;Coupé;3;Boîte manuelle;Essence;9;140;;1650;1250;220;12.5;7.7;9.4;;;1995;1998;etendu
    ESTRIMA;BIRO;Electrique 3.2 kW;Summer;Véhicule particulier;Voiture sans permis;2;Boîte automatique;Électrique;1;4.4;;560;385;0;;;;;;2011;2023;base
    FERRARI;458 ITALIA;4.5 V8 570 DCT;Italia;Véhicule particulier;Coupé;2;Boîte robotisée;Essence;50;570;;1780;1560;307;17.4;10.7;13.2;;;2009;2015;base
    FERRARI;CALIFORNIA;4.3 V8 460 DCT;California;Véhicule particulier;Cabriolet;2;Boîte robotisée;Essence;37;460;;2100;1810;299;16.9;10.4;12.8;;;2008;2012;base
    FERRARI;F355;3.5 V8 380;Berlinetta;Véhicule particulier;Coupé;2;Boîte manuelle;Essence;31;381;;1650;1440;390;22.1;13.6;16.7;;;1994;1999;base
    FERRARI;F430;4.3 V8 490 F1;F430;Véhicule particulier;Coupé;2;Boîte robotisée;Essence;43;489;;1750;1525;420;23.8;14.7;18.0;;;2004;2009;base
    FERRARI;ROMA;3.9 V8 620 DCT;Roma;Véhicule particulier;Coupé;2;Boîte robotisée;Essence;56;620;;1950;1645;255;;;10.9;;;2020;2024;base
    FIAT;124 SPIDER;1.4 MultiAir 140 ch;Classica;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;8;140;;1265;1125;148;8.4;5.2;6.4;;;2016;2019;base
    FIAT;124 SPIDER;1.4 MultiAir 140 ch;Lusso;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;8;140;;1265;1125;148;8.4;5.2;6.4;;;2016;2019;base
    FIAT;126;650;Bambino;Véhicule particulier;Citadine;2;Boîte manuelle;Essence;3;24;;920;600;125;7.1;4.4;5.4;;;1977;1987;base
    FIAT;500;0.9 8v TwinAir 85 ch S&S;Lounge;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;86;;1370;1005;92;5.2;3.2;3.9;;;2010;2018;base
    FIAT;500;0.9 8v TwinAir 85 ch S&S;S;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;86;;1370;1005;92;5.2;3.2;3.9;;;2010;2018;base
    FIAT;500;1.0 70 ch BSG S&S Hybrid;Cult;Véhicule particulier;Citadine;3;Boîte manuelle;Hybride essence;4;69;;1380;1055;105;;;4.5;;;2020;2024;base
    FIAT;500;1.0 70 ch BSG S&S Hybrid;Dolcevita;Véhicule particulier;Citadine;3;Boîte manuelle;Hybride essence;4;69;;1380;1055;105;;;4.5;;;2020;2024;base
    FIAT;500;1.0 70 ch BSG S&S Hybrid;Lounge;Véhicule particulier;Citadine;3;Boîte manuelle;Hybride essence;4;69;;1380;1055;105;;;4.5;;;2020;2024;base
    FIAT;500;1.0 70 ch BSG S&S Hybrid;Pop;Véhicule particulier;Citadine;3;Boîte manuelle;Hybride essence;4;69;;1380;1055;105;;;4.5;;;2020;2024;base
    FIAT;500;1.2 8v 69 ch;Club;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;69;;1305;940;119;6.4;4.3;5.1;;;2007;2020;base
    FIAT;500;1.2 8v 69 ch;Color Therapy;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;69;;1305;940;119;6.4;4.3;5.1;;;2007;2020;base
    FIAT;500;1.2 8v 69 ch;Lounge;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;69;;1305;940;119;6.4;4.3;5.1;;;2007;2020;base
    FIAT;500;1.2 8v 69 ch;Pop;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;69;;1305;940;119;6.4;4.3;5.1;;;2007;2020;base
    FIAT;500;1.3 Multijet 16v 95 ch DPF S&S;Lounge;Véhicule particulier;Citadine;3;Boîte manuelle;Diesel;5;95;;1425;1055;97;4.5;3.2;3.7;;;2010;2018;base
    FIAT;500C;1.2 8v 69 ch S&S;Lounge;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;4;69;;1345;980;113;6.4;3.9;4.8;;;2009;2020;base
    FIAT;500C;1.2 8v 69 ch S&S;Pop;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;4;69;;1345;980;113;6.4;3.9;4.8;;;2009;2020;base
    FIAT;500L;0.9 8v TwinAir 105 ch S&S;Lounge;Véhicule particulier;Monospace;5;Boîte manuelle;Essence;5;105;;1790;1335;112;6.3;3.9;4.8;;;2012;2018;base
    FIAT;500L;1.3 Multijet 16v 85 ch S&S;Easy;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;4;84;;1845;1390;110;5.1;3.6;4.2;;;2012;2018;base
    FIAT;500L;1.3 Multijet 16v 85 ch S&S;Popstar;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;4;84;;1845;1390;110;5.1;3.6;4.2;;;2012;2018;base
    FIAT;500X;1.3 FireFly Turbo T4 150 ch DCT;Cross;Véhicule particulier;SUV;5;Boîte robotisée;Essence;8;150;;1890;1395;140;7.9;4.9;6.0;;;2018;2022;base
    FIAT;500X;1.3 FireFly Turbo T4 150 ch DCT;Sport;Véhicule particulier;SUV;5;Boîte robotisée;Essence;8;150;;1890;1395;140;7.9;4.9;6.0;;;2018;2022;base
    FIAT;500X;1.4 MultiAir 16v 140 ch;Lounge;Véhicule particulier;SUV;5;Boîte manuelle;Essence;8;140;;1830;1350;139;7.9;4.9;6.0;;;2015;2018;base
    FIAT;500X;1.4 MultiAir 16v 140 ch;Popstar;Véhicule particulier;SUV;5;Boîte manuelle;Essence;8;140;;1830;1350;139;7.9;4.9;6.0;;;2015;2018;base
    FIAT;500X;1.6 Multijet 16v 120 ch;Cross;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;120;;1870;1395;109;5.1;3.6;4.1;;;2015;2020;base
    FIAT;500X;1.6 Multijet 16v 120 ch;Lounge;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;120;;1870;1395;109;5.1;3.6;4.1;;;2015;2020;base
    FIAT;500X;1.6 Multijet 16v 120 ch;Popstar;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;120;;1870;1395;109;5.1;3.6;4.1;;;2015;2020;base
    FIAT;BARCHETTA;1.8 16v 130 ch;Barchetta;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;8;131;;1330;1135;196;11.1;6.8;8.4;;;1995;2005;base
    FIAT;BRAVO;1.6 Multijet 16v 105 ch;Dynamic;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;105;;1890;1395;119;5.5;3.9;4.5;;;2008;2014;base
    FIAT;BRAVO;1.6 Multijet 16v 105 ch;Emotion;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;105;;1890;1395;119;5.5;3.9;4.5;;;2008;2014;base
    FIAT;DOBLO;1.6 Multijet 16v 105 ch;Easy;Véhicule particulier;Ludospace;5;Boîte manuelle;Diesel;6;105;;2110;1485;138;6.4;4.5;5.2;;;2010;2018;base
    FIAT;DOBLO;1.6 Multijet 16v 105 ch;Emotion;Véhicule particulier;Ludospace;5;Boîte manuelle;Diesel;6;105;;2110;1485;138;6.4;4.5;5.2;;;2010;2018;base
    FIAT;DOBLO CARGO;1.3 Multijet 16v 90 ch;Pack;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;5;90;;1990;1365;126;5.9;4.1;4.8;;;2010;2021;base
    FIAT;DOBLO CARGO;1.3 Multijet 16v 90 ch;Pro Nav;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;5;90;;1990;1365;126;5.9;4.1;4.8;;;2010;2021;base
    FIAT;DUCATO;3.3 M H2 2.3 Multijet 130 ch;Pack;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;8;131;;3300;1945;192;8.9;6.3;7.3;;;2014;2019;base
    FIAT;DUCATO;3.3 M H2 2.3 Multijet 130 ch;Pro Lounge;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;8;131;;3300;1945;192;8.9;6.3;7.3;;;2014;2019;base
    FIAT;DUCATO;3.5 L H2 2.3 Multijet 140 ch;Pro Lounge;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;9;140;;3500;2060;216;;;8.2;;;2019;2021;base
    FIAT;DUCATO CAMPING-CAR;3.5 2.3 Multijet 140 ch Profilé;Profilé;Véhicule particulier;Camping-car;3;Boîte manuelle;Diesel;10;140;;3500;2900;248;;;9.4;;;2019;2021;base
    FIAT;FIORINO;1.3 Multijet 16v 75 ch;Pack;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;4;75;;1700;1215;113;5.3;3.7;4.3;;;2008;2021;base
    FIAT;FIORINO;1.3 Multijet 16v 75 ch;SX;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;4;75;;1700;1215;113;5.3;3.7;4.3;;;2008;2021;base
    FIAT;FREEMONT;2.0 Multijet 16v 140 ch;Lounge;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;8;140;;2499;1949;169;7.9;5.5;6.4;;;2011;2016;base
    FIAT;FREEMONT;2.0 Multijet 16v 140 ch;Urban;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;8;140;;2499;1949;169;7.9;5.5;6.4;;;2011;2016;base
    FIAT;FULLBACK;2.4 D 180 ch 4x4;LX;Véhicule utilitaire;Pick-up;4;Boîte manuelle;Diesel;11;181;;2910;1955;180;8.4;5.9;6.8;;;2016;2019;base
    FIAT;GRANDE PUNTO;1.2 8v 65 ch;Active;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;65;;1565;1100;139;7.9;4.9;6.0;;;2005;2010;base
    FIAT;GRANDE PUNTO;1.3 Multijet 16v 75 ch;Dynamic;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;75;;1640;1165;119;5.5;3.9;4.5;;;2005;2010;base
    FIAT;GRANDE PUNTO;1.3 Multijet 16v 75 ch;Team;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;75;;1640;1165;119;5.5;3.9;4.5;;;2005;2010;base
    FIAT;MULTIPLA;1.9 JTD 115 ch;ELX;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;7;116;;1990;1445;166;7.7;5.4;6.3;;;2002;2010;base
    FIAT;NUOVA 500;e 118 ch 42 kWh;Icône;Véhicule particulier;Citadine;3;Boîte automatique;Électrique;3;118;58;1690;1405;0;;;;;;2020;;base
    FIAT;NUOVA 500;e 118 ch 42 kWh;La Prima;Véhicule particulier;Citadine;3;Boîte automatique;Électrique;3;118;58;1690;1405;0;;;;;;2020;;base
    FIAT;NUOVA 500;e 118 ch 42 kWh;Passion;Véhicule particulier;Citadine;3;Boîte automatique;Électrique;3;118;58;1690;1405;0;;;;;;2020;;base
    FIAT;NUOVA 500;e 95 ch 24 kWh;Action;Véhicule particulier;Citadine;3;Boîte automatique;Électrique;3;95;58;1610;1255;0;;;;;;2020;;base
    FIAT;PANDA;0.9 8v 80 ch Natural Power;Easy;Véhicule particulier;Citadine;5;Boîte manuelle;Essence GNV;4;80;;1550;1155;107;;;4.6;;;2013;2018;base
    FIAT;PANDA;0.9 8v TwinAir 85 ch S&S 4x4;4x4;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;86;;1550;1125;114;6.5;4.0;4.9;;;2012;2021;base
    FIAT;PANDA;0.9 8v TwinAir 85 ch S&S 4x4;Cross;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;86;;1550;1125;114;6.5;4.0;4.9;;;2012;2021;base
    FIAT;PANDA;1.0 70 ch BSG S&S Hybrid;City Life;Véhicule particulier;Citadine;5;Boîte manuelle;Hybride essence;4;69;;1460;1055;114;;;4.9;;;2020;2024;base
    FIAT;PANDA;1.0 70 ch BSG S&S Hybrid;Cross;Véhicule particulier;Citadine;5;Boîte manuelle;Hybride essence;4;69;;1460;1055;114;;;4.9;;;2020;2024;base
    FIAT;PANDA;1.2 8v 60 ch;Class;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;60;;1305;935;133;7.5;4.6;5.7;;;2003;2012;base
    FIAT;PANDA;1.2 8v 60 ch;Dynamic;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;60;;1305;935;133;7.5;4.6;5.7;;;2003;2012;base
    FIAT;PANDA;1.2 8v 69 ch;Easy;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;69;;1420;1015;120;6.7;4.3;5.2;;;2012;2017;base
    FIAT;PANDA;1.2 8v 69 ch;Lounge;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;69;;1420;1015;120;6.7;4.3;5.2;;;2012;2017;base
    FIAT;PANDA;1.2 8v 69 ch;Pop;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;69;;1420;1015;120;6.7;4.3;5.2;;;2012;2017;base
    FIAT;PANDA;1.3 Multijet 16v 75 ch 4x4;4x4;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;75;;1590;1190;125;5.8;4.1;4.7;;;2012;2015;base
    FIAT;PUNTO;1.2 60 ch;Cult;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;60;;1400;955;135;7.6;4.7;5.8;;;1999;2006;base
    FIAT;PUNTO;1.2 60 ch;Team;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;60;;1400;955;135;7.6;4.7;5.8;;;1999;2006;base
    FIAT;PUNTO;1.9 JTD 80 ch;Dynamic;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;80;;1540;1090;130;6.1;4.3;4.9;;;1999;2006;base
    FIAT;PUNTO;1.9 JTD 80 ch;ELX;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;80;;1540;1090;130;6.1;4.3;4.9;;;1999;2006;base
    FIAT;PUNTO EVO;1.3 Multijet 16v 75 ch DPF S&S;MyLife;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;75;;1680;1205;110;5.1;3.6;4.2;;;2009;2012;base
    FIAT;QUBO;1.3 Multijet 16v 75 ch;Dynamic;Véhicule particulier;Ludospace;5;Boîte manuelle;Diesel;4;75;;1710;1275;113;5.3;3.7;4.3;;;2008;2018;base
    FIAT;SCUDO;1.2 LH1 2.0 Multijet 16v 128 ch;Pack;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;8;128;;2810;1750;186;8.7;6.1;7.0;;;2010;2016;base
    FIAT;SIENA;1.4 Fire 85;EL;Véhicule particulier;Berline;4;Boîte manuelle;Essence;5;86;;1450;1035;140;7.9;4.9;6.0;;;2008;2016;etendu
    FIAT;STILO;1.9 JTD 115 ch;Dynamic;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;7;116;;1870;1355;142;6.6;4.7;5.4;;;2001;2007;base
    FIAT;STRADA;1.4 Fire 88;Working;Véhicule utilitaire;Pick-up;2;Boîte manuelle;Essence;5;88;;1790;1090;150;8.5;5.2;6.4;;;2013;2020;etendu
    FIAT;TALENTO;1.2 CH1 1.6 Multijet 120 ch;Pack;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;7;120;;2980;1756;170;7.9;5.6;6.4;;;2016;2020;base
    FIAT;TALENTO;1.2 CH1 1.6 Multijet 120 ch;Pro Lounge;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;7;120;;2980;1756;170;7.9;5.6;6.4;;;2016;2020;base
    FIAT;TIPO;1.0 Firefly Turbo 100 ch S&S;City Life;Véhicule particulier;Berline;5;Boîte manuelle;Essence;5;101;;1760;1295;121;;;5.2;;;2020;2023;base
    FIAT;TIPO;1.0 Firefly Turbo 100 ch S&S;Life;Véhicule particulier;Berline;5;Boîte manuelle;Essence;5;101;;1760;1295;121;;;5.2;;;2020;2023;base
    FIAT;TIPO;1.3 MultiJet 95 ch S&S;Easy;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;95;;1850;1345;99;4.6;3.2;3.8;;;2016;2020;base
    FIAT;TIPO;1.3 MultiJet 95 ch S&S;Pop;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;95;;1850;1345;99;4.6;3.2;3.8;;;2016;2020;base
    FIAT;TIPO;1.4 95 ch;Easy;Véhicule particulier;Berline;5;Boîte manuelle;Essence;5;95;;1770;1270;132;7.5;4.6;5.7;;;2016;2020;base
    FIAT;TIPO;1.4 95 ch;Pop;Véhicule particulier;Berline;5;Boîte manuelle;Essence;5;95;;1770;1270;132;7.5;4.6;5.7;;;2016;2020;base
    FIAT;TIPO;1.5 Firefly Turbo 130 ch S&S DCT Hybrid;City Cross;Véhicule particulier;Berline;5;Boîte robotisée;Hybride essence;7;131;;1900;1435;113;;;4.8;;;2022;2025;base
    FIAT;TIPO;1.5 Firefly Turbo 130 ch S&S DCT Hybrid;Garmin;Véhicule particulier;Berline;5;Boîte robotisée;Hybride essence;7;131;;1900;1435;113;;;4.8;;;2022;2025;base
    FIAT;TIPO;1.6 MultiJet 120 ch S&S;Business;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;120;;1880;1370;98;4.6;3.2;3.7;;;2016;2020;base
    FIAT;TIPO;1.6 MultiJet 120 ch S&S;Easy;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;120;;1880;1370;98;4.6;3.2;3.7;;;2016;2020;base
    FIAT;TIPO;1.6 MultiJet 120 ch S&S;Lounge;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;120;;1880;1370;98;4.6;3.2;3.7;;;2016;2020;base
    FIAT;TIPO SW;1.6 MultiJet 120 ch S&S DCT;Lounge;Véhicule particulier;Break;5;Boîte robotisée;Diesel;6;120;;1940;1430;103;4.8;3.4;3.9;;;2016;2020;base
    FIAT;UNO;45;Base;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;45;;1220;795;140;7.9;4.9;6.0;;;1989;1995;base
    FISKER;KARMA;2.0 EcotecT 408 PHEV;EcoSport;Véhicule particulier;Berline;4;Boîte automatique;Hybride rechargeable essence;13;260;408;2950;2490;53;;;2.3;;;2011;2012;base
    FISKER;OCEAN;564 ch Dual Motor AWD;Extreme;Véhicule particulier;SUV;5;Boîte automatique;Électrique;11;564;;2900;2509;0;;;;;;2023;2024;base
    FISKER;OCEAN;564 ch Dual Motor AWD;One;Véhicule particulier;SUV;5;Boîte automatique;Électrique;11;564;;2900;2509;0;;;;;;2023;2024;base
    FORD;B-MAX;1.0 EcoBoost 100 S&S;Edition;Véhicule particulier;Monospace;5;Boîte manuelle;Essence;5;101;;1750;1279;114;6.5;4.0;4.9;;;2012;2017;base
    FORD;B-MAX;1.0 EcoBoost 100 S&S;Titanium;Véhicule particulier;Monospace;5;Boîte manuelle;Essence;5;101;;1750;1279;114;6.5;4.0;4.9;;;2012;2017;base
    FORD;C-MAX;1.6 TDCi 115 FAP;Titanium;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;116;;1950;1391;117;5.5;3.8;4.4;;;2010;2015;base
    FORD;C-MAX;1.6 TDCi 115 FAP;Trend;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;116;;1950;1391;117;5.5;3.8;4.4;;;2010;2015;base
    FORD;C-MAX;2.0 TDCi 136;Ghia;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;8;136;;1985;1475;154;7.2;5.1;5.8;;;2003;2010;base
    FORD;ECOSPORT;1.0 EcoBoost 125;ST-Line;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;125;;1730;1337;125;7.1;4.4;5.4;;;2013;2022;base
    FORD;ECOSPORT;1.0 EcoBoost 125;Titanium;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;125;;1730;1337;125;7.1;4.4;5.4;;;2013;2022;base
    FORD;EXPEDITION;3.5 V6 EcoBoost 380;Limited;Véhicule particulier;SUV;5;Boîte automatique;Essence;29;379;;3390;2550;300;17.0;10.5;12.9;;;2018;;etendu
    FORD;EXPLORER PHEV;3.0 V6 457 AWD BVA10;Platinum;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;25;363;457;3160;2466;71;;;3.1;;;2020;2023;base
    FORD;EXPLORER PHEV;3.0 V6 457 AWD BVA10;ST-Line;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;25;363;457;3160;2466;71;;;3.1;;;2020;2023;base
    FORD;F-150;5.0 V8 400 10AT;Lariat;Véhicule utilitaire;Pick-up;4;Boîte automatique;Essence;30;400;;3150;2150;275;15.6;9.6;11.8;;;2018;;etendu
    FORD;F-150;5.0 V8 400 10AT;XLT;Véhicule utilitaire;Pick-up;4;Boîte automatique;Essence;30;400;;3150;2150;275;15.6;9.6;11.8;;;2018;;etendu
    FORD;FIESTA;1.0 EcoBoost 100 S&S;Edition;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;101;;1550;1101;99;5.6;3.5;4.2;;;2013;2017;base
    FORD;FIESTA;1.0 EcoBoost 100 S&S;Titanium;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;101;;1550;1101;99;5.6;3.5;4.2;;;2013;2017;base
    FORD;FIESTA;1.0 EcoBoost 125 mHEV BVM6;ST-Line;Véhicule particulier;Citadine;5;Boîte manuelle;Hybride essence;6;125;;1680;1164;114;;;4.9;;;2020;2023;base
    FORD;FIESTA;1.0 EcoBoost 125 mHEV BVM6;Titanium;Véhicule particulier;Citadine;5;Boîte manuelle;Hybride essence;6;125;;1680;1164;114;;;4.9;;;2020;2023;base
    FORD;FIESTA;1.1 85 BVM5;Cool & Connect;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;86;;1635;1108;107;6.1;3.7;4.6;;;2017;2020;base
    FORD;FIESTA;1.1 85 BVM5;Trend;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;86;;1635;1108;107;6.1;3.7;4.6;;;2017;2020;base
    FORD;FIESTA;1.25 82;Titanium;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;82;;1490;1041;129;7.3;4.5;5.5;;;2008;2012;base
    FORD;FIESTA;1.25 82;Trend;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;82;;1490;1041;129;7.3;4.5;5.5;;;2008;2012;base
    FORD;FIESTA;1.4 TDCi 68;Ambiente;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;68;;1565;1140;116;5.4;3.8;4.4;;;2002;2008;base
    FORD;FIESTA;1.4 TDCi 68;Trend;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;68;;1565;1140;116;5.4;3.8;4.4;;;2002;2008;base
    FORD;FIESTA;1.4 TDCi 70;Titanium;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;69;;1540;1111;107;5.0;3.5;4.1;;;2008;2012;base
    FORD;FIESTA;1.4 TDCi 70;Trend;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;69;;1540;1111;107;5.0;3.5;4.1;;;2008;2012;base
    FORD;FIESTA;1.5 EcoBoost 200 S&S ST;Pack;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;11;200;;1635;1262;136;7.7;4.7;5.8;;;2018;2022;base
    FORD;FIESTA;1.5 EcoBoost 200 S&S ST;Plus;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;11;200;;1635;1262;136;7.7;4.7;5.8;;;2018;2022;base
    FORD;FIESTA;1.5 TDCi 75;Edition;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;75;;1590;1120;98;4.6;3.2;3.7;;;2013;2017;base
    FORD;FIESTA;1.5 TDCi 75;Trend;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;75;;1590;1120;98;4.6;3.2;3.7;;;2013;2017;base
    FORD;FIESTA;1.5 TDCi 85;Trend Business;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;86;;1690;1163;89;4.1;2.9;3.4;;;2017;2020;base
    FORD;FOCUS;1.0 EcoBoost 100 S&S;Edition;Véhicule particulier;Berline;5;Boîte manuelle;Essence;5;101;;1825;1270;109;6.2;3.8;4.7;;;2012;2018;base
    FORD;FOCUS;1.0 EcoBoost 100 S&S;Trend;Véhicule particulier;Berline;5;Boîte manuelle;Essence;5;101;;1825;1270;109;6.2;3.8;4.7;;;2012;2018;base
    FORD;FOCUS;1.0 EcoBoost 125;ST-Line;Véhicule particulier;Berline;5;Boîte manuelle;Essence;6;125;;1880;1322;110;6.2;3.8;4.7;;;2018;2021;base
    FORD;FOCUS;1.0 EcoBoost 125;Titanium;Véhicule particulier;Berline;5;Boîte manuelle;Essence;6;125;;1880;1322;110;6.2;3.8;4.7;;;2018;2021;base
    FORD;FOCUS;1.5 EcoBlue 120;Titanium;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;120;;1950;1405;94;4.4;3.1;3.6;;;2018;2022;base
    FORD;FOCUS;1.5 EcoBlue 120;Trend Business;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;120;;1950;1405;94;4.4;3.1;3.6;;;2018;2022;base
    FORD;FOCUS;1.5 TDCi 120 S&S;Business Nav;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;120;;1900;1370;98;4.6;3.2;3.7;;;2014;2018;base
    FORD;FOCUS;1.5 TDCi 120 S&S;Titanium;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;120;;1900;1370;98;4.6;3.2;3.7;;;2014;2018;base
    FORD;FOCUS;1.6 TDCi 109;Ghia;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;109;;1835;1325;124;5.8;4.1;4.7;;;2004;2010;base
    FORD;FOCUS;1.6 TDCi 109;Titanium;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;109;;1835;1325;124;5.8;4.1;4.7;;;2004;2010;base
    FORD;FOCUS;1.6 TDCi 115 FAP S&S;Edition;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;116;;1900;1370;109;5.1;3.6;4.1;;;2011;2014;base
    FORD;FOCUS;1.6 TDCi 115 FAP S&S;Titanium;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;116;;1900;1370;109;5.1;3.6;4.1;;;2011;2014;base
    FORD;FOCUS;1.8 Flexifuel 125;Trend;Véhicule particulier;Berline;5;Boîte manuelle;Superéthanol;7;125;;1840;1320;167;9.5;5.8;7.2;;;2006;2010;base
    FORD;FOCUS;1.8 TDCi 115;Ghia;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;7;116;;1775;1300;143;6.7;4.7;5.4;;;2001;2004;base
    FORD;FOCUS;1.8 TDCi 115;Trend;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;7;116;;1775;1300;143;6.7;4.7;5.4;;;2001;2004;base
    FORD;FOCUS SW;1.5 EcoBlue 120;Titanium Business;Véhicule particulier;Break;5;Boîte manuelle;Diesel;6;120;;2010;1450;97;4.5;3.2;3.7;;;2018;2022;base
    FORD;FUSION;1.4 TDCi 68;Trend;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;68;;1605;1155;116;5.4;3.8;4.4;;;2002;2012;base
    FORD;GALAXY;1.9 TDI 115;Ghia;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;7;116;;2420;1760;178;8.3;5.8;6.7;;;2000;2006;base
    FORD;GALAXY;2.0 TDCi 163 FAP;Titanium;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;9;163;;2505;1796;149;6.9;4.9;5.6;;;2010;2015;base
    FORD;GRAND C-MAX;1.5 TDCi 120 S&S;Titanium;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;120;;2150;1503;113;5.3;3.7;4.3;;;2015;2019;base
    FORD;KA;1.2 69;Titanium;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;69;;1320;940;115;6.5;4.0;4.9;;;2008;2016;base
    FORD;KA;1.2 69;Trend;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;69;;1320;940;115;6.5;4.0;4.9;;;2008;2016;base
    FORD;KA;1.3 60;Ka;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;60;;1265;965;147;8.3;5.1;6.3;;;1996;2008;base
    FORD;KA+;1.2 Ti-VCT 85;Ultimate;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;86;;1495;1055;114;6.5;4.0;4.9;;;2016;2019;base
    FORD;KUGA;1.5 EcoBoost 150 4x2;ST-Line;Véhicule particulier;SUV;5;Boîte manuelle;Essence;8;150;;2100;1580;143;8.1;5.0;6.1;;;2016;2020;base
    FORD;KUGA;1.5 TDCi 120 S&S 4x2;Business Nav;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;120;;2050;1605;115;5.4;3.8;4.4;;;2016;2019;base
    FORD;KUGA;1.5 TDCi 120 S&S 4x2;Titanium;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;120;;2050;1605;115;5.4;3.8;4.4;;;2016;2019;base
    FORD;KUGA;2.0 TDCi 140 FAP 4x4;Titanium;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;140;;2155;1640;156;7.3;5.1;5.9;;;2009;2012;base
    FORD;KUGA;2.5 Duratec 225 PHEV e-CVT;ST-Line;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride rechargeable essence;8;152;225;2320;1844;32;;;1.4;;;2020;2024;base
    FORD;KUGA;2.5 Duratec 225 PHEV e-CVT;Titanium;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride rechargeable essence;8;152;225;2320;1844;32;;;1.4;;;2020;2024;base
    FORD;KUGA;2.5 Duratec 225 PHEV e-CVT;Vignale;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride rechargeable essence;8;152;225;2320;1844;32;;;1.4;;;2020;2024;base
    FORD;MONDEO;2.0 HEV 187;Titanium;Véhicule particulier;Berline;5;Boîte automatique;Hybride essence;7;140;187;2150;1579;92;;;3.9;;;2015;2021;base
    FORD;MONDEO;2.0 HEV 187;Vignale;Véhicule particulier;Berline;5;Boîte automatique;Hybride essence;7;140;187;2150;1579;92;;;3.9;;;2015;2021;base
    FORD;MONDEO;2.0 TDCi 140;Ghia;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;8;140;;2140;1484;156;7.3;5.1;5.9;;;2007;2010;base
    FORD;MONDEO;2.0 TDCi 140;Titanium;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;8;140;;2140;1484;156;7.3;5.1;5.9;;;2007;2010;base
    FORD;MONDEO;2.0 TDCi 150;Business Nav;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;7;150;;2200;1584;107;5.0;3.5;4.1;;;2014;2019;base
    FORD;MONDEO;2.0 TDCi 150;Titanium;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;7;150;;2200;1584;107;5.0;3.5;4.1;;;2014;2019;base
    FORD;MUSTANG;5.0 V8 421;GT;Véhicule particulier;Coupé;2;Boîte manuelle;Essence;33;421;;2120;1720;299;16.9;10.4;12.8;;;2015;2018;base
    FORD;MUSTANG MACH-E;Standard Range 269 ch;;Véhicule particulier;SUV;5;Boîte automatique;Électrique;7;269;136;2490;2044;0;;;;;;2021;2023;base
    FORD;PUMA;1.0 EcoBoost 125 mHEV S&S;ST-Line;Véhicule particulier;SUV;5;Boîte manuelle;Hybride essence;7;125;;1760;1280;124;;;5.3;;;2019;;base
    FORD;PUMA;1.0 EcoBoost 125 mHEV S&S;ST-Line X;Véhicule particulier;SUV;5;Boîte manuelle;Hybride essence;7;125;;1760;1280;124;;;5.3;;;2019;;base
    FORD;PUMA;1.0 EcoBoost 125 mHEV S&S;Titanium;Véhicule particulier;SUV;5;Boîte manuelle;Hybride essence;7;125;;1760;1280;124;;;5.3;;;2019;;base
    FORD;PUMA;1.0 EcoBoost 155 mHEV S&S;ST-Line X;Véhicule particulier;SUV;5;Boîte manuelle;Hybride essence;8;155;;1760;1280;127;;;5.5;;;2019;2024;base
    FORD;RANGER;2.0 TDCi 213 BVA10 Double Cabine;Raptor;Véhicule utilitaire;Pick-up;4;Boîte automatique;Diesel;14;213;;3270;2280;233;;;8.8;;;2019;2022;base
    FORD;RANGER;2.0 TDCi 213 BVA10 Double Cabine;Wildtrak;Véhicule utilitaire;Pick-up;4;Boîte automatique;Diesel;14;213;;3270;2280;233;;;8.8;;;2019;2022;base
    FORD;RANGER;2.2 TDCi 160 4x4 Double Cabine;Limited;Véhicule utilitaire;Pick-up;4;Boîte manuelle;Diesel;10;160;;3200;2189;191;8.9;6.3;7.2;;;2016;2019;base
    FORD;RANGER;2.2 TDCi 160 4x4 Double Cabine;XLT;Véhicule utilitaire;Pick-up;4;Boîte manuelle;Diesel;10;160;;3200;2189;191;8.9;6.3;7.2;;;2016;2019;base
    FORD;S-MAX;2.0 TDCi 140 FAP;Titanium;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;8;140;;2505;1676;159;7.4;5.2;6.0;;;2006;2015;base
    FORD;S-MAX;2.0 TDCi 150 S&S;Business Nav;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;8;150;;2510;1734;129;6.0;4.2;4.9;;;2015;2018;base
    FORD;S-MAX;2.0 TDCi 150 S&S;Titanium;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;8;150;;2510;1734;129;6.0;4.2;4.9;;;2015;2018;base
    FORD;TOURNEO CUSTOM;320 L1 2.0 TDCi 130;Titanium;Véhicule particulier;Minibus;5;Boîte manuelle;Diesel;8;131;;3200;2230;169;7.9;5.5;6.4;;;2016;2018;base
    FORD;TRANSIT;T330 L2H2 2.0 EcoBlue 130;Trend Business;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;9;131;;3300;2190;206;;;7.8;;;2019;2023;base
    FORD;TRANSIT;T350 L3H2 2.2 TDCi 125;Trend;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;8;125;;3500;2130;209;9.7;6.9;7.9;;;2014;2016;base
    FORD;TRANSIT CONNECT;L1 1.5 TD 100;Ambiente;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;5;101;;2130;1415;119;5.5;3.9;4.5;;;2015;2022;base
    FORD;TRANSIT CONNECT;L1 1.5 TD 100;Trend;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;5;101;;2130;1415;119;5.5;3.9;4.5;;;2015;2022;base
    FORD;TRANSIT COURIER;1.5 TD 75;Trend;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;4;75;;1770;1219;103;4.8;3.4;3.9;;;2014;2023;base
    FORD;TRANSIT CUSTOM;280 L1H1 2.0 TDCi 105;Ambiente;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;7;105;;2800;1924;168;7.8;5.5;6.4;;;2016;2020;base
    FORD;TRANSIT CUSTOM;280 L1H1 2.0 TDCi 105;Trend Business;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;7;105;;2800;1924;168;7.8;5.5;6.4;;;2016;2020;base
    FORD;TRANSIT CUSTOM;300 L1H1 2.0 EcoBlue 130;Limited;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;8;131;;3000;1950;180;8.4;5.9;6.8;;;2018;2023;base
    FORD;TRANSIT CUSTOM;300 L1H1 2.0 EcoBlue 130;Trend Business;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;8;131;;3000;1950;180;8.4;5.9;6.8;;;2018;2023;base
    FSO;POLONEZ;1.6 GLI;Caro;Véhicule particulier;Berline;5;Boîte manuelle;Essence;6;76;;1600;1180;205;11.6;7.2;8.8;;;1991;2002;base
    GAZ;VOLGA;2.4 131;31105;Véhicule particulier;Berline;4;Boîte manuelle;Essence;10;131;;1880;1475;245;13.9;8.6;10.5;;;2004;2010;etendu
    GENESIS;G80;2.5T 304;Premium;Véhicule particulier;Berline;4;Boîte automatique;Essence;19;305;;2400;1860;205;;;8.8;;;2020;;etendu
    GENESIS;GV70;2.2 D 210 AWD;Luxury;Véhicule particulier;SUV;5;Boîte automatique;Diesel;12;209;;2450;1960;188;;;7.1;;;2021;2024;etendu
    GMC;SIERRA;5.3 V8 355 4x4;Denali;Véhicule utilitaire;Pick-up;4;Boîte automatique;Essence;27;355;;3220;2330;305;17.3;10.7;13.1;;;2014;;etendu
    GMC;SIERRA;5.3 V8 355 4x4;SLT;Véhicule utilitaire;Pick-up;4;Boîte automatique;Essence;27;355;;3220;2330;305;17.3;10.7;13.1;;;2014;;etendu
    GMC;YUKON;6.2 V8 426;Denali;Véhicule particulier;SUV;5;Boîte automatique;Essence;34;426;;3350;2600;335;19.0;11.7;14.4;;;2015;;etendu
    GOUPIL;G4;Electrique 10 kW;Plateau;Véhicule utilitaire;Plateau;2;Boîte automatique;Électrique;1;13.6;;2100;1040;0;;;;;;2014;;base
    GREAT WALL;HOVER;2.4 126;Luxury;Véhicule particulier;SUV;5;Boîte manuelle;Essence;9;126;;2330;1790;235;13.3;8.2;10.1;;;2005;2012;etendu
    GREAT WALL;STEED;2.0 TD 143 4x4;Double Cab;Véhicule utilitaire;Pick-up;4;Boîte manuelle;Diesel;10;143;;2810;1880;220;10.2;7.2;8.3;;;2012;2016;base
    GRECAV;SONIQUE;0.5 D 4 kW;Sonique;Véhicule particulier;Voiture sans permis;3;Boîte à variation continue;Diesel;1;5.4;;640;425;84;;;3.1;;;2008;2014;base
    HOLDEN;COLORADO;2.8 TD 200 4x4;LTZ;Véhicule utilitaire;Pick-up;4;Boîte automatique;Diesel;13;200;;3150;2050;230;10.7;7.5;8.7;;;2012;2020;etendu
    HOLDEN;COMMODORE;3.6 V6 285;SV6;Véhicule particulier;Berline;4;Boîte automatique;Essence;19;286;;2180;1690;225;12.7;7.9;9.7;;;2006;2017;etendu
    HONDA;ACCORD;2.2 i-DTEC 150;Luxury;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;8;150;;2055;1610;148;6.9;4.9;5.6;;;2008;2015;base
    HONDA;CIVIC;1.0 i-VTEC 126;Elegance;Véhicule particulier;Berline;5;Boîte manuelle;Essence;6;126;;1775;1350;110;6.2;3.8;4.7;;;2017;2021;base
    HONDA;CIVIC;1.0 i-VTEC 126;Executive;Véhicule particulier;Berline;5;Boîte manuelle;Essence;6;126;;1775;1350;110;6.2;3.8;4.7;;;2017;2021;base
    HONDA;CIVIC;1.6 i-DTEC 120;Comfort;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;120;;1870;1385;94;4.4;3.1;3.6;;;2013;2017;base
    HONDA;CIVIC;1.6 i-DTEC 120;Executive;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;120;;1870;1385;94;4.4;3.1;3.6;;;2013;2017;base
    HONDA;CIVIC;2.0 e:HEV 184;Advance;Véhicule particulier;Berline;5;Boîte à variation continue;Hybride essence;7;143;184;1950;1535;108;;;4.6;;;2022;;base
    HONDA;CIVIC;2.0 e:HEV 184;Elegance;Véhicule particulier;Berline;5;Boîte à variation continue;Hybride essence;7;143;184;1950;1535;108;;;4.6;;;2022;;base
    HONDA;CIVIC;2.0 i-VTEC 320 Type R;GT;Véhicule particulier;Berline;5;Boîte manuelle;Essence;21;320;;1760;1455;176;10.0;6.1;7.6;;;2017;2020;base
    HONDA;CIVIC;2.2 i-CTDi 140;Executive;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;8;140;;1900;1455;138;6.4;4.5;5.2;;;2006;2011;base
    HONDA;CIVIC;2.2 i-CTDi 140;Sport;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;8;140;;1900;1455;138;6.4;4.5;5.2;;;2006;2011;base
    HONDA;CR-V;1.6 i-DTEC 120 2WD;Elegance;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;120;;2100;1590;115;5.4;3.8;4.4;;;2013;2018;base
    HONDA;CR-V;1.6 i-DTEC 120 2WD;Executive;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;120;;2100;1590;115;5.4;3.8;4.4;;;2013;2018;base
    HONDA;CR-V;2.0 i-MMD 184 2WD;Elegance;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;7;145;184;2240;1690;120;;;5.2;;;2019;2023;base
    HONDA;CR-V;2.0 i-MMD 184 2WD;Executive;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;7;145;184;2240;1690;120;;;5.2;;;2019;2023;base
    HONDA;CR-V;2.2 i-CTDi 140;Luxury;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;140;;2160;1700;171;8.0;5.6;6.5;;;2007;2009;base
    HONDA;E;Honda e 154 ch;Advance;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;4;154;82;1870;1600;0;;;;;;2020;2023;base
    HONDA;HR-V;1.5 e:HEV 131;Advance;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;6;107;131;1870;1455;122;;;5.2;;;2021;;base
    HONDA;HR-V;1.5 e:HEV 131;Style;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;6;107;131;1870;1455;122;;;5.2;;;2021;;base
    HONDA;HR-V;1.6 i-DTEC 120;Elegance;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;120;;1870;1410;104;4.8;3.4;3.9;;;2015;2019;base
    HONDA;HR-V;1.6 i-DTEC 120;Executive;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;120;;1870;1410;104;4.8;3.4;3.9;;;2015;2019;base
    HONDA;INSIGHT;1.3 IMA 102;Elegance;Véhicule particulier;Berline;5;Boîte à variation continue;Hybride essence;4;88;102;1650;1275;101;;;4.3;;;2009;2014;base
    HONDA;JAZZ;1.3 i-VTEC 102;Comfort;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;102;;1605;1145;116;6.6;4.1;5.0;;;2015;2020;base
    HONDA;JAZZ;1.3 i-VTEC 102;Elegance;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;102;;1605;1145;116;6.6;4.1;5.0;;;2015;2020;base
    HONDA;JAZZ;1.4 i-DSI 83;ES;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;83;;1470;1070;129;7.3;4.5;5.5;;;2002;2008;base
    HONDA;JAZZ;1.5 i-MMD 109 e-CVT;Crosstar;Véhicule particulier;Citadine;5;Boîte à variation continue;Hybride essence;5;98;109;1710;1300;102;;;4.4;;;2020;2023;base
    HONDA;JAZZ;1.5 i-MMD 109 e-CVT;Executive;Véhicule particulier;Citadine;5;Boîte à variation continue;Hybride essence;5;98;109;1710;1300;102;;;4.4;;;2020;2023;base
    HONDA;ODYSSEY;3.5 V6 284;EX-L;Véhicule particulier;Monospace;5;Boîte automatique;Essence;19;284;;2730;2080;235;13.3;8.2;10.1;;;2018;;etendu
    HONDA;PILOT;3.5 V6 284 AWD;Touring;Véhicule particulier;SUV;5;Boîte automatique;Essence;19;284;;2640;1960;240;13.6;8.4;10.3;;;2016;2022;etendu
    HONDA;RIDGELINE;3.5 V6 284 AWD;RTL;Véhicule utilitaire;Pick-up;4;Boîte automatique;Essence;20;284;;2730;2000;245;13.9;8.6;10.5;;;2017;;etendu
    HONDA;S2000;2.0 240;S2000;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;16;241;;1540;1335;237;13.4;8.3;10.2;;;1999;2009;base
    HONGQI;E-HS9;435 ch 84 kWh;Comfort;Véhicule particulier;SUV;5;Boîte automatique;Électrique;9;435;;3070;2600;0;;;;;;2021;;etendu
    HUMMER;H2;6.0 V8 325;Luxury;Véhicule particulier;SUV;5;Boîte automatique;Essence;27;325;;3900;3000;412;23.3;14.4;17.7;;;2003;2009;base
    HUMMER;H3;3.7 245;Adventure;Véhicule tout-terrain;Tout-terrain;5;Boîte automatique;Essence;18;245;;2720;2210;327;18.5;11.4;14.0;;;2007;2010;base
    HUMMER;H3;3.7 245;Luxury;Véhicule tout-terrain;Tout-terrain;5;Boîte automatique;Essence;18;245;;2720;2210;327;18.5;11.4;14.0;;;2007;2010;base
    HYUNDAI;ATOS;1.1 59;Prime;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;58;;1335;925;132;7.5;4.6;5.7;;;2003;2008;base
    HYUNDAI;GETZ;1.5 CRDi 88;Pack Confort;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;88;;1610;1170;118;5.5;3.9;4.5;;;2005;2009;base
    HYUNDAI;H-1;2.5 CRDi 136;Cargo;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;9;136;;3030;1980;215;10.0;7.1;8.1;;;2008;2018;base
    HYUNDAI;I10;1.0 66;Edition;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;67;;1370;1008;108;6.1;3.8;4.6;;;2013;2019;base
    HYUNDAI;I10;1.0 66;Initia;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;67;;1370;1008;108;6.1;3.8;4.6;;;2013;2019;base
    HYUNDAI;I10;1.0 66;Intuitive;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;67;;1370;1008;108;6.1;3.8;4.6;;;2013;2019;base
    HYUNDAI;I10;1.0 67;Initia;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;67;;1370;996;113;;;4.8;;;2019;2023;base
    HYUNDAI;I10;1.0 67;Intuitive;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;67;;1370;996;113;;;4.8;;;2019;2023;base
    HYUNDAI;I10;1.1 65;Inventive;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;67;;1370;960;119;6.7;4.2;5.1;;;2008;2013;base
    HYUNDAI;I10;1.1 65;Pack Clim;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;67;;1370;960;119;6.7;4.2;5.1;;;2008;2013;base
    HYUNDAI;I20;1.0 T-GDi 100;Creative;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;101;;1610;1165;115;;;4.9;;;2020;2024;base
    HYUNDAI;I20;1.0 T-GDi 100;Intuitive;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;101;;1610;1165;115;;;4.9;;;2020;2024;base
    HYUNDAI;I20;1.2 84;Intuitive;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;84;;1580;1055;119;6.7;4.2;5.1;;;2014;2020;base
    HYUNDAI;I20;1.4 CRDi 90;Creative;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;90;;1650;1240;106;4.9;3.5;4.0;;;2014;2018;base
    HYUNDAI;I20;1.4 CRDi 90;Intuitive;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;90;;1650;1240;106;4.9;3.5;4.0;;;2014;2018;base
    HYUNDAI;I30;1.0 T-GDi 120;Creative;Véhicule particulier;Berline;5;Boîte manuelle;Essence;6;120;;1800;1219;115;6.5;4.0;4.9;;;2017;2020;base
    HYUNDAI;I30;1.0 T-GDi 120;Intuitive;Véhicule particulier;Berline;5;Boîte manuelle;Essence;6;120;;1800;1219;115;6.5;4.0;4.9;;;2017;2020;base
    HYUNDAI;I30;1.6 CRDi 110;Business;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;110;;1900;1365;94;4.4;3.1;3.6;;;2015;2018;base
    HYUNDAI;I30;1.6 CRDi 110;Creative;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;110;;1900;1365;94;4.4;3.1;3.6;;;2015;2018;base
    HYUNDAI;I30;1.6 CRDi 90;Pack Inventive;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;90;;1820;1355;115;5.4;3.8;4.4;;;2007;2012;base
    HYUNDAI;I30;2.0 T-GDi 275 N;N Performance;Véhicule particulier;Berline;5;Boîte manuelle;Essence;17;275;;1950;1475;163;9.2;5.7;7.0;;;2017;2020;base
    HYUNDAI;IONIQ;1.6 GDi Hybrid 141;Creative;Véhicule particulier;Berline;5;Boîte robotisée;Hybride essence;5;105;141;1870;1445;79;;;3.4;;;2016;2022;base
    HYUNDAI;IONIQ;1.6 GDi Hybrid 141;Executive;Véhicule particulier;Berline;5;Boîte robotisée;Hybride essence;5;105;141;1870;1445;79;;;3.4;;;2016;2022;base
    HYUNDAI;IONIQ;1.6 GDi Hybrid 141;Intuitive;Véhicule particulier;Berline;5;Boîte robotisée;Hybride essence;5;105;141;1870;1445;79;;;3.4;;;2016;2022;base
    HYUNDAI;IONIQ;Electric 120;Creative;Véhicule particulier;Berline;5;Boîte automatique;Électrique;3;120;;1880;1495;0;;;;;;2016;2019;base
    HYUNDAI;IONIQ 5;229 ch 77 kWh;Creative;Véhicule particulier;SUV;5;Boîte automatique;Électrique;5;228;;2495;2060;0;;;;;;2022;2024;base
    HYUNDAI;IONIQ 5;229 ch 77 kWh;Executive;Véhicule particulier;SUV;5;Boîte automatique;Électrique;5;228;;2495;2060;0;;;;;;2022;2024;base
    HYUNDAI;IX20;1.4 CRDi 90;Intuitive;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;5;90;;1830;1366;114;5.3;3.7;4.3;;;2010;2019;base
    HYUNDAI;IX20;1.4 CRDi 90;Pack;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;5;90;;1830;1366;114;5.3;3.7;4.3;;;2010;2019;base
    HYUNDAI;IX35;1.7 CRDi 115;Intuitive;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;116;;1920;1490;135;6.3;4.4;5.1;;;2010;2015;base
    HYUNDAI;IX35;1.7 CRDi 115;Pack Business;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;116;;1920;1490;135;6.3;4.4;5.1;;;2010;2015;base
    HYUNDAI;KONA;1.0 T-GDi 120;Creative;Véhicule particulier;SUV;5;Boîte manuelle;Essence;6;120;;1775;1233;121;6.9;4.2;5.2;;;2017;2021;base
    HYUNDAI;KONA;1.0 T-GDi 120;Intuitive;Véhicule particulier;SUV;5;Boîte manuelle;Essence;6;120;;1775;1233;121;6.9;4.2;5.2;;;2017;2021;base
    HYUNDAI;KONA;1.6 GDi Hybrid 141;Creative;Véhicule particulier;SUV;5;Boîte robotisée;Hybride essence;5;105;141;1880;1376;99;;;4.2;;;2019;2023;base
    HYUNDAI;KONA;1.6 GDi Hybrid 141;Executive;Véhicule particulier;SUV;5;Boîte robotisée;Hybride essence;5;105;141;1880;1376;99;;;4.2;;;2019;2023;base
    HYUNDAI;KONA;Electrique 204 64 kWh;Creative;Véhicule particulier;SUV;5;Boîte automatique;Électrique;3;204;38;2170;1760;0;;;;;;2018;2023;base
    HYUNDAI;KONA;Electrique 204 64 kWh;Executive;Véhicule particulier;SUV;5;Boîte automatique;Électrique;3;204;38;2170;1760;0;;;;;;2018;2023;base
    HYUNDAI;NEXO;163 ch Pile à combustible;Executive;Véhicule particulier;SUV;5;Boîte automatique;Hydrogène;5;163;;2340;1889;0;;;;;;2018;2024;base
    HYUNDAI;SANTA FE;2.2 CRDi 155 4x4;Pack Premium;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;10;155;;2520;1885;191;8.9;6.3;7.2;;;2006;2009;base
    HYUNDAI;SANTA FE;2.2 CRDi 200 4x4 BVA8;Executive;Véhicule particulier;SUV;5;Boîte automatique;Diesel;12;200;;2550;1930;159;7.4;5.2;6.0;;;2015;2020;base
    HYUNDAI;SANTRO;1.1 69;Sportz;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;69;;1300;900;118;6.7;4.1;5.1;;;2018;2022;etendu
    HYUNDAI;SONATA;2.5 GDi 191;SEL;Véhicule particulier;Berline;4;Boîte automatique;Essence;12;192;;2000;1520;180;;;7.7;;;2019;2024;etendu
    HYUNDAI;TUCSON;1.6 CRDi 136;Creative;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;7;136;;2110;1535;129;6.0;4.2;4.9;;;2018;2020;base
    HYUNDAI;TUCSON;1.6 CRDi 136;N Line;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;7;136;;2110;1535;129;6.0;4.2;4.9;;;2018;2020;base
    HYUNDAI;TUCSON;1.6 T-GDi Hybrid 230;Creative;Véhicule particulier;SUV;5;Boîte automatique;Hybride essence;10;179;230;2130;1564;127;;;5.5;;;2020;2024;base
    HYUNDAI;TUCSON;1.6 T-GDi Hybrid 230;Executive;Véhicule particulier;SUV;5;Boîte automatique;Hybride essence;10;179;230;2130;1564;127;;;5.5;;;2020;2024;base
    HYUNDAI;TUCSON;1.6 T-GDi Hybrid 230;N Line;Véhicule particulier;SUV;5;Boîte automatique;Hybride essence;10;179;230;2130;1564;127;;;5.5;;;2020;2024;base
    HYUNDAI;TUCSON;1.6 T-GDi Plug-in 265;Executive;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;10;179;265;2415;1810;31;;;1.4;;;2021;2024;base
    HYUNDAI;TUCSON;1.7 CRDi 115 2WD;Business;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;116;;2000;1505;119;5.5;3.9;4.5;;;2015;2018;base
    HYUNDAI;TUCSON;1.7 CRDi 115 2WD;Creative;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;116;;2000;1505;119;5.5;3.9;4.5;;;2015;2018;base
    HYUNDAI;TUCSON;1.7 CRDi 115 2WD;Intuitive;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;116;;2000;1505;119;5.5;3.9;4.5;;;2015;2018;base
    HYUNDAI;TUCSON;2.0 CRDi 140;Pack Confort;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;9;140;;2190;1665;187;8.7;6.1;7.1;;;2004;2009;base
    INEOS;GRENADIER;3.0 D 249 BVA8;Fieldmaster;Véhicule tout-terrain;Tout-terrain;5;Boîte automatique;Diesel;14;249;;3550;2744;276;;;10.5;;;2022;;base
    INEOS;GRENADIER;3.0 D 249 BVA8;Station Wagon;Véhicule tout-terrain;Tout-terrain;5;Boîte automatique;Diesel;14;249;;3550;2744;276;;;10.5;;;2022;;base
    INFINITI;FX;30d V6 238;S Premium;Véhicule particulier;SUV;5;Boîte automatique;Diesel;16;238;;2650;2175;238;11.1;7.8;9.0;;;2010;2014;base
    INFINITI;Q30;1.5d 109;Business;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;109;;1970;1464;108;5.0;3.5;4.1;;;2015;2019;base
    INFINITI;Q30;1.5d 109;Premium;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;109;;1970;1464;108;5.0;3.5;4.1;;;2015;2019;base
    INFINITI;Q50;2.2d 170;Premium;Véhicule particulier;Berline;4;Boîte automatique;Diesel;9;170;;2215;1769;124;5.8;4.1;4.7;;;2013;2018;base
    INFINITI;Q50;2.2d 170;Sport;Véhicule particulier;Berline;4;Boîte automatique;Diesel;9;170;;2215;1769;124;5.8;4.1;4.7;;;2013;2018;base
    INFINITI;QX60;3.5 V6 295;Pure;Véhicule particulier;SUV;5;Boîte à variation continue;Essence;20;295;;2600;1970;240;13.6;8.4;10.3;;;2013;2020;etendu
    INFINITI;QX80;5.6 V8 405;Luxe;Véhicule particulier;SUV;5;Boîte automatique;Essence;33;405;;3300;2720;370;21.0;12.9;15.9;;;2014;2024;etendu
    ISUZU;D-MAX;1.9 D 164 4x4 Crew Cab;Quasar;Véhicule utilitaire;Pick-up;4;Boîte manuelle;Diesel;10;163;;3000;1985;183;8.5;6.0;6.9;;;2017;2020;base
    ISUZU;D-MAX;1.9 D 164 4x4 Crew Cab;Solar;Véhicule utilitaire;Pick-up;4;Boîte manuelle;Diesel;10;163;;3000;1985;183;8.5;6.0;6.9;;;2017;2020;base
    ISUZU;D-MAX;2.5 TD 163 4x4 Crew;Quartz;Véhicule utilitaire;Pick-up;4;Boîte manuelle;Diesel;10;163;;2950;1940;194;9.0;6.4;7.3;;;2012;2016;base
    ISUZU;NPR;M21 Euro 6 120 3T5;Single;Véhicule utilitaire;Châssis-cabine;2;Boîte manuelle;Diesel;10;120;;3500;2150;270;12.6;8.9;10.2;;;2014;2022;base
    IVECO;DAILY;35S14 V12 2.3 136;Business;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;9;136;;3500;2170;218;10.2;7.2;8.3;;;2014;2021;base
    IVECO;DAILY;35S14 V12 2.3 136;Fourgon;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;9;136;;3500;2170;218;10.2;7.2;8.3;;;2014;2021;base
    IVECO;DAILY;35S14N V12 3.0 GNV 136;Natural Power;Véhicule utilitaire;Fourgon;4;Boîte manuelle;GNV;9;136;;3500;2330;228;;;;;;2014;2021;base
    IVECO;DAILY;35S16 H2 2.3 156 Hi-Matic;Fourgon;Véhicule utilitaire;Fourgon;4;Boîte automatique;Diesel;10;156;;3500;2190;225;10.5;7.4;8.5;;;2016;2022;base
    IVECO;DAILY BENNE;35C13 Benne 2.3 126;Classe C;Véhicule utilitaire;Benne;2;Boîte manuelle;Diesel;9;126;;3500;2350;235;10.9;7.7;8.9;;;2011;2016;base
    IVECO;DAILY CHASSIS CABINE;35C14 Empattement 3450;Classe C;Véhicule utilitaire;Châssis-cabine;2;Boîte manuelle;Diesel;10;136;;3500;1960;240;11.2;7.9;9.1;;;2014;2021;base
    IVECO;DAILY PLATEAU;35C15 Plateau 3.0 146;Classe C;Véhicule utilitaire;Plateau;2;Boîte manuelle;Diesel;10;145;;3500;2280;255;11.9;8.4;9.7;;;2011;2016;base
    JAGUAR;E-PACE;2.0 D 150;S;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;150;;2400;1775;124;5.8;4.1;4.7;;;2017;2020;base
    JAGUAR;F-PACE;2.0 D 180 AWD BVA8;Prestige;Véhicule particulier;SUV;5;Boîte automatique;Diesel;10;179;;2460;1775;139;6.5;4.6;5.3;;;2016;2020;base
    JAGUAR;F-PACE;2.0 D 180 AWD BVA8;R-Sport;Véhicule particulier;SUV;5;Boîte automatique;Diesel;10;179;;2460;1775;139;6.5;4.6;5.3;;;2016;2020;base
    JAGUAR;F-TYPE;3.0 V6 340;F-Type;Véhicule particulier;Coupé;3;Boîte automatique;Essence;23;340;;1960;1577;203;11.5;7.1;8.7;;;2013;2017;base
    JAGUAR;I-PACE;EV400 AWD;First Edition;Véhicule particulier;SUV;5;Boîte automatique;Électrique;13;400;234;2670;2208;0;;;;;;2018;2024;base
    JAGUAR;I-PACE;EV400 AWD;HSE;Véhicule particulier;SUV;5;Boîte automatique;Électrique;13;400;234;2670;2208;0;;;;;;2018;2024;base
    JAGUAR;X-TYPE;2.0 D 130;Classic;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;7;131;;2005;1525;149;6.9;4.9;5.6;;;2003;2009;base
    JAGUAR;X-TYPE;2.0 D 130;Sport;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;7;131;;2005;1525;149;6.9;4.9;5.6;;;2003;2009;base
    JAGUAR;XE;2.0 D 163;Prestige;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;8;163;;2050;1550;99;4.6;3.2;3.8;;;2015;2019;base
    JAGUAR;XE;2.0 D 163;Pure;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;8;163;;2050;1550;99;4.6;3.2;3.8;;;2015;2019;base
    JAGUAR;XF;2.0 D 180 BVA8;Prestige;Véhicule particulier;Berline;4;Boîte automatique;Diesel;9;179;;2200;1595;111;5.2;3.6;4.2;;;2015;2020;base
    JAGUAR;XF;2.0 D 180 BVA8;R-Sport;Véhicule particulier;Berline;4;Boîte automatique;Diesel;9;179;;2200;1595;111;5.2;3.6;4.2;;;2015;2020;base
    JAGUAR;XF;2.2 D 200;Luxe Premium;Véhicule particulier;Berline;4;Boîte automatique;Diesel;11;200;;2260;1745;139;6.5;4.6;5.3;;;2011;2015;base
    JAGUAR;XJ;3.2 V8 240;Executive;Véhicule particulier;Berline;4;Boîte automatique;Essence;17;241;;2160;1710;281;15.9;9.8;12.1;;;1997;2003;base
    JDM;ALOES;0.5 D 4 kW;Elégance;Véhicule particulier;Voiture sans permis;3;Boîte à variation continue;Diesel;1;5.4;;640;425;83;;;3.1;;;2007;2013;base
    JDM;ROXSY;0.5 D 6 kW;Roxsy;Véhicule particulier;Voiture sans permis;3;Boîte à variation continue;Diesel;1;8.2;;700;425;83;;;3.1;;;2011;2014;base
    JEEP;AVENGER;1.2 Turbo 100;Altitude;Véhicule particulier;SUV;5;Boîte manuelle;Essence;5;101;;1700;1257;127;;;5.5;;;2023;;base
    JEEP;AVENGER;Electrique 156 54 kWh;Altitude;Véhicule particulier;SUV;5;Boîte automatique;Électrique;4;156;;2010;1595;0;;;;;;2023;;base
    JEEP;AVENGER;Electrique 156 54 kWh;Longitude;Véhicule particulier;SUV;5;Boîte automatique;Électrique;4;156;;2010;1595;0;;;;;;2023;;base
    JEEP;AVENGER;Electrique 156 54 kWh;Summit;Véhicule particulier;SUV;5;Boîte automatique;Électrique;4;156;;2010;1595;0;;;;;;2023;;base
    JEEP;CHEROKEE;2.2 MultiJet 200 Active Drive;Limited;Véhicule particulier;SUV;5;Boîte automatique;Diesel;11;200;;2475;1953;150;7.0;4.9;5.7;;;2015;2018;base
    JEEP;CHEROKEE;2.5 TD;Country;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;9;116;;2270;1680;245;11.4;8.0;9.3;;;1996;2001;base
    JEEP;CHEROKEE;2.8 CRD 163;Limited;Véhicule particulier;SUV;5;Boîte automatique;Diesel;12;163;;2520;1990;262;12.2;8.6;9.9;;;2003;2008;base
    JEEP;CHEROKEE;2.8 CRD 163;Sport;Véhicule particulier;SUV;5;Boîte automatique;Diesel;12;163;;2520;1990;262;12.2;8.6;9.9;;;2003;2008;base
    JEEP;COMPASS;1.6 MultiJet II 120 4x2;Limited;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;120;;1990;1505;117;5.5;3.8;4.4;;;2017;2020;base
    JEEP;COMPASS;1.6 MultiJet II 120 4x2;Longitude;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;120;;1990;1505;117;5.5;3.8;4.4;;;2017;2020;base
    JEEP;COMPASS;2.2 CRD 163;Limited;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;10;163;;2080;1650;172;8.0;5.6;6.5;;;2010;2015;base
    JEEP;GLADIATOR;3.0 V6 264 4x4;Overland;Véhicule utilitaire;Pick-up;4;Boîte automatique;Diesel;16;264;;2990;2420;248;;;9.4;;;2020;2023;base
    JEEP;GRAND CHEROKEE;3.0 V6 CRD 250;Limited;Véhicule particulier;SUV;5;Boîte automatique;Diesel;16;250;;2949;2400;198;9.2;6.5;7.5;;;2013;2020;base
    JEEP;GRAND CHEROKEE;3.0 V6 CRD 250;Overland;Véhicule particulier;SUV;5;Boîte automatique;Diesel;16;250;;2949;2400;198;9.2;6.5;7.5;;;2013;2020;base
    JEEP;RENEGADE;1.3 Turbo T4 190 PHEV 4xe;80th Anniversary;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;7;131;190;2315;1845;46;;;2.1;;;2020;2024;base
    JEEP;RENEGADE;1.3 Turbo T4 190 PHEV 4xe;Limited;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;7;131;190;2315;1845;46;;;2.1;;;2020;2024;base
    JEEP;RENEGADE;1.6 MultiJet 120;Limited;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;120;;1885;1395;120;5.6;3.9;4.5;;;2014;2018;base
    JEEP;RENEGADE;1.6 MultiJet 120;Longitude;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;120;;1885;1395;120;5.6;3.9;4.5;;;2014;2018;base
    JEEP;WRANGLER;2.5 i;SE;Véhicule tout-terrain;Tout-terrain;3;Boîte manuelle;Essence;10;118;;1900;1530;300;17.0;10.5;12.9;;;1997;2001;base
    JEEP;WRANGLER;2.8 CRD 200;Rubicon;Véhicule tout-terrain;Tout-terrain;3;Boîte automatique;Diesel;13;200;;2400;1985;227;10.6;7.4;8.6;;;2011;2018;base
    JEEP;WRANGLER;2.8 CRD 200;Sahara;Véhicule tout-terrain;Tout-terrain;3;Boîte automatique;Diesel;13;200;;2400;1985;227;10.6;7.4;8.6;;;2011;2018;base
    KGM;TORRES;1.5 T-GDi 163 2WD;K4;Véhicule particulier;SUV;5;Boîte manuelle;Essence;9;163;;2060;1555;184;;;7.9;;;2024;;base
    KGM;TORRES;1.5 T-GDi 163 2WD;K5;Véhicule particulier;SUV;5;Boîte manuelle;Essence;9;163;;2060;1555;184;;;7.9;;;2024;;base
    KGM;TORRES;EVX 207 ch;K5;Véhicule particulier;SUV;5;Boîte automatique;Électrique;5;207;;2425;1990;0;;;;;;2024;;base
    KIA;CARNIVAL;2.9 CRDi 185;EX;Véhicule particulier;Monospace;5;Boîte automatique;Diesel;12;185;;2890;2190;232;10.8;7.6;8.8;;;2006;2011;base
    KIA;CEED;1.0 T-GDi 120;Active;Véhicule particulier;Berline;5;Boîte manuelle;Essence;6;120;;1800;1294;122;6.9;4.3;5.2;;;2018;2023;base
    KIA;CEED;1.0 T-GDi 120;Motion;Véhicule particulier;Berline;5;Boîte manuelle;Essence;6;120;;1800;1294;122;6.9;4.3;5.2;;;2018;2023;base
    KIA;CEED;1.6 CRDi 110;Active;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;110;;1920;1395;97;4.5;3.2;3.7;;;2012;2018;base
    KIA;CEED;1.6 CRDi 110;Style;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;110;;1920;1395;97;4.5;3.2;3.7;;;2012;2018;base
    KIA;CEED;1.6 CRDi 115;Active;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;116;;1880;1388;101;4.7;3.3;3.8;;;2018;2021;base
    KIA;CEED;1.6 CRDi 115;Edition 1;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;116;;1880;1388;101;4.7;3.3;3.8;;;2018;2021;base
    KIA;CEED;1.6 CRDi 90;Style;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;90;;1850;1367;125;5.8;4.1;4.7;;;2007;2012;base
    KIA;EV6;229 ch 77.4 kWh;Air;Véhicule particulier;SUV;5;Boîte automatique;Électrique;4;228;76;2490;2055;0;;;;;;2021;2024;base
    KIA;EV6;229 ch 77.4 kWh;GT-Line;Véhicule particulier;SUV;5;Boîte automatique;Électrique;4;228;76;2490;2055;0;;;;;;2021;2024;base
    KIA;NIRO;1.6 GDi Hybrid 141;Active;Véhicule particulier;SUV;5;Boîte robotisée;Hybride essence;5;105;141;1930;1500;88;;;3.8;;;2016;2022;base
    KIA;NIRO;1.6 GDi Hybrid 141;Design;Véhicule particulier;SUV;5;Boîte robotisée;Hybride essence;5;105;141;1930;1500;88;;;3.8;;;2016;2022;base
    KIA;NIRO;1.6 GDi Hybrid 141;Premium;Véhicule particulier;SUV;5;Boîte robotisée;Hybride essence;5;105;141;1930;1500;88;;;3.8;;;2016;2022;base
    KIA;NIRO;e-Niro 204 64 kWh;Active;Véhicule particulier;SUV;5;Boîte automatique;Électrique;3;204;39;2230;1812;0;;;;;;2019;2022;base
    KIA;NIRO;e-Niro 204 64 kWh;Premium;Véhicule particulier;SUV;5;Boîte automatique;Électrique;3;204;39;2230;1812;0;;;;;;2019;2022;base
    KIA;PICANTO;1.0 69;Active;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;69;;1340;930;99;5.6;3.5;4.2;;;2011;2017;base
    KIA;PICANTO;1.0 69;Lounge;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;69;;1340;930;99;5.6;3.5;4.2;;;2011;2017;base
    KIA;PICANTO;1.0 69;Motion;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;69;;1340;930;99;5.6;3.5;4.2;;;2011;2017;base
    KIA;PICANTO;1.0 DPi 67;Active;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;67;;1400;976;109;;;4.7;;;2020;2024;base
    KIA;PICANTO;1.0 DPi 67;Motion;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;67;;1400;976;109;;;4.7;;;2020;2024;base
    KIA;PICANTO;1.0 MPi 67;Active;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;67;;1400;976;102;5.8;3.6;4.4;;;2017;2020;base
    KIA;PICANTO;1.0 MPi 67;Motion;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;67;;1400;976;102;5.8;3.6;4.4;;;2017;2020;base
    KIA;PICANTO;1.1 65;LX;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;65;;1370;960;118;6.7;4.1;5.1;;;2004;2011;base
    KIA;PICANTO;1.1 65;Motion;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;65;;1370;960;118;6.7;4.1;5.1;;;2004;2011;base
    KIA;RIO;1.1 CRDi 75;Motion;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;75;;1630;1225;94;4.4;3.1;3.6;;;2011;2016;base
    KIA;RIO;1.1 CRDi 75;Style;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;75;;1630;1225;94;4.4;3.1;3.6;;;2011;2016;base
    KIA;RIO;1.2 MPI 84;Active;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;84;;1560;1080;109;6.2;3.8;4.7;;;2017;2023;base
    KIA;SORENTO;2.2 CRDi 200 4x4;Ultimate;Véhicule particulier;SUV;5;Boîte automatique;Diesel;12;200;;2510;1860;161;7.5;5.3;6.1;;;2015;2020;base
    KIA;SORENTO;2.5 CRDi 170;Alezan;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;11;170;;2640;2075;222;10.3;7.3;8.4;;;2006;2009;base
    KIA;SORENTO;2.5 CRDi 170;EX;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;11;170;;2640;2075;222;10.3;7.3;8.4;;;2006;2009;base
    KIA;SOUL;e-Soul 204 64 kWh;Active;Véhicule particulier;SUV;5;Boîte automatique;Électrique;3;204;39;2180;1757;0;;;;;;2019;2024;base
    KIA;SOUL;e-Soul 204 64 kWh;Premium;Véhicule particulier;SUV;5;Boîte automatique;Électrique;3;204;39;2180;1757;0;;;;;;2019;2024;base
    KIA;SPORTAGE;1.6 CRDi 136 MHEV;Black Edition;Véhicule particulier;SUV;5;Boîte manuelle;Hybride diesel;7;136;;2120;1600;124;4.9;4.6;4.7;;;2018;2021;base
    KIA;SPORTAGE;1.6 CRDi 136 MHEV;Design;Véhicule particulier;SUV;5;Boîte manuelle;Hybride diesel;7;136;;2120;1600;124;4.9;4.6;4.7;;;2018;2021;base
    KIA;SPORTAGE;1.6 T-GDi Hybrid 230;Active;Véhicule particulier;SUV;5;Boîte automatique;Hybride essence;10;179;230;2115;1582;125;;;5.4;;;2022;;base
    KIA;SPORTAGE;1.6 T-GDi Hybrid 230;Design;Véhicule particulier;SUV;5;Boîte automatique;Hybride essence;10;179;230;2115;1582;125;;;5.4;;;2022;;base
    KIA;SPORTAGE;1.7 CRDi 115 2WD;Active;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;116;;1920;1490;135;6.3;4.4;5.1;;;2010;2015;base
    KIA;SPORTAGE;1.7 CRDi 115 2WD;Design;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;116;;1920;1490;135;6.3;4.4;5.1;;;2010;2015;base
    KIA;SPORTAGE;1.7 CRDi 115 2WD;Style;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;116;;1920;1490;135;6.3;4.4;5.1;;;2010;2015;base
    KIA;SPORTAGE;1.7 CRDi 115 ISG 2WD;Active;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;116;;2000;1500;119;5.5;3.9;4.5;;;2016;2018;base
    KIA;SPORTAGE;1.7 CRDi 115 ISG 2WD;GT Line;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;116;;2000;1500;119;5.5;3.9;4.5;;;2016;2018;base
    KIA;SPORTAGE;2.0 CRDi 113;LX;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;7;113;;2140;1620;184;8.6;6.0;7.0;;;2004;2010;base
    KIA;STONIC;1.0 T-GDi 100 MHEV;Active;Véhicule particulier;SUV;5;Boîte manuelle;Hybride essence;5;101;;1680;1240;123;;;5.3;;;2020;2024;base
    KIA;STONIC;1.0 T-GDi 100 MHEV;Design;Véhicule particulier;SUV;5;Boîte manuelle;Hybride essence;5;101;;1680;1240;123;;;5.3;;;2020;2024;base
    KIA;STONIC;1.0 T-GDi 120;Design;Véhicule particulier;SUV;5;Boîte manuelle;Essence;6;120;;1640;1185;115;6.5;4.0;4.9;;;2017;2020;base
    KIA;STONIC;1.0 T-GDi 120;Launch Edition;Véhicule particulier;SUV;5;Boîte manuelle;Essence;6;120;;1640;1185;115;6.5;4.0;4.9;;;2017;2020;base
    KIA;TELLURIDE;3.8 V6 295 AWD;SX;Véhicule particulier;SUV;5;Boîte automatique;Essence;21;295;;2700;2010;260;;;11.2;;;2019;;etendu
    KIA;VENGA;1.4 CRDi 90;Active;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;5;90;;1820;1366;114;5.3;3.7;4.3;;;2010;2019;base
    KIA;VENGA;1.4 CRDi 90;Style;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;5;90;;1820;1366;114;5.3;3.7;4.3;;;2010;2019;base
    KIA;XCEED;1.6 GDi PHEV 141;Active;Véhicule particulier;SUV;5;Boîte robotisée;Hybride rechargeable essence;5;105;141;2030;1594;31;;;1.4;;;2020;2024;base
    KIA;XCEED;1.6 GDi PHEV 141;Premium;Véhicule particulier;SUV;5;Boîte robotisée;Hybride rechargeable essence;5;105;141;2030;1594;31;;;1.4;;;2020;2024;base
    KOENIGSEGG;AGERA;5.0 V8 960;R;Véhicule particulier;Coupé;2;Boîte robotisée;Essence;106;960;;1750;1515;345;19.5;12.0;14.8;;;2011;2014;base
    LADA;2107;1.5;GL;Véhicule particulier;Berline;4;Boîte manuelle;Essence;6;71;;1430;1100;195;11.0;6.8;8.4;;;1982;1997;base
    LADA;4X4;1.7i 83;Urban;Véhicule tout-terrain;Tout-terrain;3;Boîte manuelle;Essence;7;83;;1610;1285;216;12.2;7.5;9.3;;;2009;2020;base
    LADA;GRANTA;1.6 87;Norma;Véhicule particulier;Berline;5;Boîte manuelle;Essence;6;87;;1560;1150;155;8.8;5.4;6.7;;;2014;2019;base
    LADA;NIVA;1.7i;Cosmos;Véhicule tout-terrain;Tout-terrain;3;Boîte manuelle;Essence;7;80;;1610;1285;225;12.7;7.9;9.7;;;1995;2009;base
    LADA;NIVA;1.7i;Pack;Véhicule tout-terrain;Tout-terrain;3;Boîte manuelle;Essence;7;80;;1610;1285;225;12.7;7.9;9.7;;;1995;2009;base
    LAMBORGHINI;GALLARDO;5.0 V10 520 E-Gear;Gallardo;Véhicule particulier;Coupé;2;Boîte robotisée;Essence;46;519;;1800;1595;400;22.7;14.0;17.2;;;2005;2008;base
    LAMBORGHINI;HURACAN;5.2 V10 610 LDF;LP 610-4;Véhicule particulier;Coupé;2;Boîte robotisée;Essence;54;610;;1850;1615;290;16.4;10.1;12.4;;;2014;2019;base
    LAMBORGHINI;URUS;4.0 V8 650;Urus;Véhicule particulier;SUV;5;Boîte automatique;Essence;60;650;;2930;2275;325;18.4;11.3;13.9;;;2018;2022;base
    LANCIA;DELTA;1.6 Multijet 120;Oro;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;120;;2000;1500;122;5.7;4.0;4.6;;;2008;2014;base
    LANCIA;DELTA;1.6 Multijet 120;Platino;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;120;;2000;1500;122;5.7;4.0;4.6;;;2008;2014;base
    LANCIA;MUSA;1.3 Multijet 16v 90;Platino;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;5;90;;1760;1290;129;6.0;4.2;4.9;;;2004;2012;base
    LANCIA;PHEDRA;2.2 JTD 16v 128;Executive;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;8;128;;2505;1850;193;9.0;6.3;7.3;;;2002;2008;base
    LANCIA;VOYAGER;2.8 CRD 163 BVA;Gold;Véhicule particulier;Monospace;5;Boîte automatique;Diesel;10;163;;2770;2130;207;9.6;6.8;7.8;;;2011;2015;base
    LANCIA;VOYAGER;2.8 CRD 163 BVA;Platinum;Véhicule particulier;Monospace;5;Boîte automatique;Diesel;10;163;;2770;2130;207;9.6;6.8;7.8;;;2011;2015;base
    LANCIA;YPSILON;1.0 FireFly 70 Hybrid;Gold;Véhicule particulier;Citadine;5;Boîte manuelle;Hybride essence;4;69;;1480;1055;117;;;5.0;;;2020;2024;base
    LANCIA;YPSILON;1.0 FireFly 70 Hybrid;Oro;Véhicule particulier;Citadine;5;Boîte manuelle;Hybride essence;4;69;;1480;1055;117;;;5.0;;;2020;2024;base
    LANCIA;YPSILON;1.2 8v 69 S&S;Elefantino;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;69;;1500;1040;115;6.5;4.0;4.9;;;2011;2017;base
    LANCIA;YPSILON;1.2 8v 69 S&S;Gold;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;69;;1500;1040;115;6.5;4.0;4.9;;;2011;2017;base
    LANCIA;YPSILON;1.2 8v 69 S&S;Silver;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;69;;1500;1040;115;6.5;4.0;4.9;;;2011;2017;base
    LANCIA;YPSILON;1.2 Hybrid 100 e-DCT;LX;Véhicule particulier;Citadine;5;Boîte robotisée;Hybride essence;5;101;;1740;1297;104;;;4.5;;;2024;;base
    LAND ROVER;DEFENDER;110 2.2 TD4 122;Station Wagon SE;Véhicule tout-terrain;Tout-terrain;5;Boîte manuelle;Diesel;10;122;;3050;2100;295;13.7;9.7;11.2;;;2012;2016;base
    LAND ROVER;DEFENDER;110 2.5 Td5 122;Station Wagon S;Véhicule tout-terrain;Tout-terrain;5;Boîte manuelle;Diesel;10;122;;3050;2050;282;13.1;9.3;10.7;;;1998;2007;base
    LAND ROVER;DEFENDER;110 3.0 D250 249 BVA8;HSE;Véhicule tout-terrain;Tout-terrain;5;Boîte automatique;Diesel;14;249;;3200;2335;230;;;8.7;;;2021;2024;base
    LAND ROVER;DEFENDER;110 3.0 D250 249 BVA8;SE;Véhicule tout-terrain;Tout-terrain;5;Boîte automatique;Diesel;14;249;;3200;2335;230;;;8.7;;;2021;2024;base
    LAND ROVER;DISCOVERY;2.7 TdV6 190;HSE;Véhicule particulier;SUV;5;Boîte automatique;Diesel;13;190;;3230;2500;249;11.6;8.2;9.4;;;2004;2009;base
    LAND ROVER;DISCOVERY;3.0 SDV6 256 BVA8;HSE;Véhicule particulier;SUV;5;Boîte automatique;Diesel;17;256;;3240;2570;213;9.9;7.0;8.1;;;2012;2017;base
    LAND ROVER;DISCOVERY SPORT;2.0 TD4 150;HSE;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;150;;2505;1715;129;6.0;4.2;4.9;;;2015;2019;base
    LAND ROVER;DISCOVERY SPORT;2.0 TD4 150;SE;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;150;;2505;1715;129;6.0;4.2;4.9;;;2015;2019;base
    LAND ROVER;FREELANDER;2.2 TD4 160;HSE;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;10;160;;2505;1785;194;9.0;6.4;7.3;;;2006;2010;base
    LAND ROVER;FREELANDER;2.2 TD4 160;SE;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;10;160;;2505;1785;194;9.0;6.4;7.3;;;2006;2010;base
    LAND ROVER;RANGE ROVER;4.4 SDV8 339;Autobiography;Véhicule particulier;SUV;5;Boîte automatique;Diesel;24;340;;3200;2360;229;10.7;7.5;8.7;;;2012;2018;base
    LAND ROVER;RANGE ROVER;4.4 SDV8 339;Vogue;Véhicule particulier;SUV;5;Boîte automatique;Diesel;24;340;;3200;2360;229;10.7;7.5;8.7;;;2012;2018;base
    LAND ROVER;RANGE ROVER EVOQUE;2.0 TD4 180 BVA9;HSE Dynamic;Véhicule particulier;SUV;5;Boîte automatique;Diesel;10;179;;2350;1675;134;6.2;4.4;5.1;;;2015;2018;base
    LAND ROVER;RANGE ROVER EVOQUE;2.0 TD4 180 BVA9;SE;Véhicule particulier;SUV;5;Boîte automatique;Diesel;10;179;;2350;1675;134;6.2;4.4;5.1;;;2015;2018;base
    LAND ROVER;RANGE ROVER EVOQUE;2.2 eD4 150 4x2;Dynamic;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;150;;2250;1595;129;6.0;4.2;4.9;;;2011;2015;base
    LAND ROVER;RANGE ROVER EVOQUE;2.2 eD4 150 4x2;Pure;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;150;;2250;1595;129;6.0;4.2;4.9;;;2011;2015;base
    LAND ROVER;RANGE ROVER SPORT;3.0 SDV6 292 BVA8;HSE Dynamic;Véhicule particulier;SUV;5;Boîte automatique;Diesel;19;292;;2950;2115;199;9.3;6.5;7.5;;;2013;2017;base
    LAND ROVER;RANGE ROVER SPORT;P400e 2.0 404 PHEV;HSE;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;19;300;404;3200;2539;64;;;2.8;;;2017;2022;base
    LAND ROVER;SERIE III;88 2.25 D;;Véhicule tout-terrain;Tout-terrain;3;Boîte manuelle;Diesel;7;63;;2120;1480;268;12.5;8.8;10.2;;;1971;1985;base
    LDV;MAXUS;2.5 CDI 120;3.5 t LWB;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;9;120;;3500;2050;240;11.2;7.9;9.1;;;2005;2009;base
    LEAPMOTOR;C10;218 ch 70 kWh;Design;Véhicule particulier;SUV;5;Boîte automatique;Électrique;5;218;;2440;2065;0;;;;;;2024;;base
    LEAPMOTOR;C10;218 ch 70 kWh;Style;Véhicule particulier;SUV;5;Boîte automatique;Électrique;5;218;;2440;2065;0;;;;;;2024;;base
    LEAPMOTOR;T03;109 ch;Urban;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;3;109;;1525;1175;0;;;;;;2022;2023;base
    LEAPMOTOR;T03;95 ch 37 kWh;Design;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;3;95;;1525;1175;0;;;;;;2024;;base
    LEXUS;CT;200h 136;F Sport;Véhicule particulier;Berline;5;Boîte à variation continue;Hybride essence;5;99;136;1845;1420;87;;;3.7;;;2011;2020;base
    LEXUS;CT;200h 136;Luxe;Véhicule particulier;Berline;5;Boîte à variation continue;Hybride essence;5;99;136;1845;1420;87;;;3.7;;;2011;2020;base
    LEXUS;CT;200h 136;Pack;Véhicule particulier;Berline;5;Boîte à variation continue;Hybride essence;5;99;136;1845;1420;87;;;3.7;;;2011;2020;base
    LEXUS;IS;220d 177;Pack;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;10;177;;2020;1570;168;7.8;5.5;6.4;;;2005;2010;base
    LEXUS;IS;300h 223;F Sport;Véhicule particulier;Berline;4;Boîte à variation continue;Hybride essence;9;181;223;2130;1620;99;;;4.2;;;2013;2020;base
    LEXUS;IS;300h 223;Luxe;Véhicule particulier;Berline;4;Boîte à variation continue;Hybride essence;9;181;223;2130;1620;99;;;4.2;;;2013;2020;base
    LEXUS;NX;300h 197 2WD;Luxe;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;8;155;197;2305;1735;116;;;5.0;;;2014;2021;base
    LEXUS;NX;300h 197 2WD;Pack;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;8;155;197;2305;1735;116;;;5.0;;;2014;2021;base
    LEXUS;RX;450h 299;Executive;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;15;249;299;2700;2110;148;;;6.4;;;2009;2015;base
    LEXUS;RX;450h 299;Luxe;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;15;249;299;2700;2110;148;;;6.4;;;2009;2015;base
    LEXUS;UX;250h 184 2WD;Executive;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;7;152;184;2110;1540;97;;;4.2;;;2018;2023;base
    LEXUS;UX;250h 184 2WD;Luxe;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;7;152;184;2110;1540;97;;;4.2;;;2018;2023;base
    LINCOLN;NAVIGATOR;3.5 V6 450;Reserve;Véhicule particulier;SUV;5;Boîte automatique;Essence;37;450;;3420;2650;320;18.1;11.2;13.7;;;2018;;etendu
    LINCOLN;TOWN CAR;4.6 V8 242;Signature;Véhicule particulier;Berline;4;Boîte automatique;Essence;18;242;;2500;1980;320;18.1;11.2;13.7;;;1998;2011;etendu
    LOTUS;ELISE;1.8 16V 120;Elise;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;7;120;;1000;800;174;9.9;6.1;7.5;;;1996;2001;base
    LOTUS;ELISE;1.8 16V 220;Sport;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;13;220;;1140;990;175;9.9;6.1;7.5;;;2010;2021;base
    LOTUS;EMIRA;3.5 V6 405;First Edition;Véhicule particulier;Coupé;2;Boîte manuelle;Essence;29;405;;1715;1480;258;;;11.1;;;2022;;base
    LUCID;AIR;620 ch Touring;Touring;Véhicule particulier;Berline;4;Boîte automatique;Électrique;12;620;;2780;2285;0;;;;;;2022;;etendu
    LYNK & CO;01;1.5 PHEV 261;Base;Véhicule particulier;SUV;5;Boîte robotisée;Hybride rechargeable essence;10;179;261;2350;1954;26;;;1.2;;;2021;2024;base
    MAHINDRA;BOLERO;1.5 mHawk 76;B6;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;5;76;;2140;1690;160;7.5;5.2;6.1;;;2016;;etendu
    MAHINDRA;GOA;2.2 CRDe 120 4x4;Double Cabine;Véhicule utilitaire;Pick-up;4;Boîte manuelle;Diesel;9;120;;3150;2020;245;11.4;8.0;9.3;;;2008;2013;base
    MAHINDRA;XUV500;2.2 CRDe 140;W8;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;9;140;;2510;1840;180;8.4;5.9;6.8;;;2012;2018;base
    MARUTI;800;0.8 37;STD;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;3;37;;1000;700;125;7.1;4.4;5.4;;;1986;2014;etendu
    MARUTI;DZIRE;1.2 83;VXI;Véhicule particulier;Berline;4;Boîte manuelle;Essence;5;83;;1415;965;115;6.5;4.0;4.9;;;2012;;etendu
    MASERATI;GHIBLI;3.0 V6 275 Diesel;Ghibli;Véhicule particulier;Berline;4;Boîte automatique;Diesel;17;275;;2410;1835;158;7.4;5.2;6.0;;;2013;2020;base
    MASERATI;GRANTURISMO;4.2 V8 405;GranTurismo;Véhicule particulier;Coupé;2;Boîte automatique;Essence;32;405;;2250;1880;330;18.7;11.5;14.2;;;2007;2015;base
    MASERATI;LEVANTE;3.0 V6 275 Diesel;GranSport;Véhicule particulier;SUV;5;Boîte automatique;Diesel;18;275;;2850;2205;189;8.8;6.2;7.2;;;2016;2020;base
    MASERATI;LEVANTE;3.0 V6 275 Diesel;Levante;Véhicule particulier;SUV;5;Boîte automatique;Diesel;18;275;;2850;2205;189;8.8;6.2;7.2;;;2016;2020;base
    MASERATI;QUATTROPORTE;4.2 V8 400;Executive GT;Véhicule particulier;Berline;4;Boîte automatique;Essence;32;401;;2430;1990;345;19.5;12.0;14.8;;;2004;2012;base
    MAXUS;DELIVER 9;2.0 D 163;L2H2;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;9;163;;3500;2200;242;;;9.2;;;2021;;base
    MAXUS;DELIVER 9;2.0 D 163;L3H2;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;9;163;;3500;2200;242;;;9.2;;;2021;;base
    MAXUS;EDELIVER 3;122 ch 50 kWh;L1H1;Véhicule utilitaire;Fourgonnette;4;Boîte automatique;Électrique;3;122;;2520;1660;0;;;;;;2020;;base
    MAXUS;EDELIVER 9;204 ch 88 kWh;L3H2;Véhicule utilitaire;Fourgon;4;Boîte automatique;Électrique;5;204;;3500;2650;0;;;;;;2021;;base
    MAYBACH;57;5.5 V12 550;57;Véhicule particulier;Berline;4;Boîte automatique;Essence;49;551;;3250;2735;383;21.7;13.4;16.4;;;2002;2012;base
    MAZDA;2;1.3 MZR 86;Elégance;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;86;;1485;1025;129;7.3;4.5;5.5;;;2007;2014;base
    MAZDA;2;1.5 SKYACTIV-G 90;Dynamique;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;90;;1486;1045;105;5.9;3.7;4.5;;;2015;2022;base
    MAZDA;2;1.5 SKYACTIV-G 90;Elégance;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;90;;1486;1045;105;5.9;3.7;4.5;;;2015;2022;base
    MAZDA;2;1.5 SKYACTIV-G 90;Sélection;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;90;;1486;1045;105;5.9;3.7;4.5;;;2015;2022;base
    MAZDA;2;Hybrid 116;Agile;Véhicule particulier;Citadine;5;Boîte à variation continue;Hybride essence;5;92;116;1615;1160;87;;;3.7;;;2022;;base
    MAZDA;2;Hybrid 116;Pure;Véhicule particulier;Citadine;5;Boîte à variation continue;Hybride essence;5;92;116;1615;1160;87;;;3.7;;;2022;;base
    MAZDA;3;1.6 MZ-CD 109;Elégance;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;109;;1780;1335;128;6.0;4.2;4.8;;;2005;2009;base
    MAZDA;3;2.0 SKYACTIV-G 120;Dynamique;Véhicule particulier;Berline;5;Boîte manuelle;Essence;6;120;;1815;1280;119;6.7;4.2;5.1;;;2013;2019;base
    MAZDA;3;2.0 SKYACTIV-G 120;Elégance;Véhicule particulier;Berline;5;Boîte manuelle;Essence;6;120;;1815;1280;119;6.7;4.2;5.1;;;2013;2019;base
    MAZDA;3;2.0 SKYACTIV-X M Hybrid 180;Exclusive;Véhicule particulier;Berline;5;Boîte manuelle;Hybride essence;9;179;;1898;1440;100;;;4.3;;;2019;2021;base
    MAZDA;3;2.0 SKYACTIV-X M Hybrid 180;Sportline;Véhicule particulier;Berline;5;Boîte manuelle;Hybride essence;9;179;;1898;1440;100;;;4.3;;;2019;2021;base
    MAZDA;5;1.6 MZ-CD 115;Dynamique;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;116;;2120;1555;138;6.4;4.5;5.2;;;2010;2015;base
    MAZDA;5;1.6 MZ-CD 115;Elégance;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;116;;2120;1555;138;6.4;4.5;5.2;;;2010;2015;base
    MAZDA;5;2.0 MZ-CD 143;Elégance;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;9;143;;2180;1605;173;8.1;5.7;6.6;;;2005;2010;base
    MAZDA;6;2.0 MZ-CD 140;Performance;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;8;140;;2000;1545;149;6.9;4.9;5.6;;;2007;2012;base
    MAZDA;6;2.2 SKYACTIV-D 150;Elégance;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;7;150;;2015;1465;107;5.0;3.5;4.1;;;2013;2018;base
    MAZDA;6;2.2 SKYACTIV-D 150;Sélection;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;7;150;;2015;1465;107;5.0;3.5;4.1;;;2013;2018;base
    MAZDA;BT-50;2.5 MZR-CD 143 Double Cabine;Elégance;Véhicule utilitaire;Pick-up;4;Boîte manuelle;Diesel;10;143;;3010;1870;244;11.4;8.0;9.2;;;2006;2011;base
    MAZDA;CX-3;1.5 SKYACTIV-D 105;Dynamique;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;5;105;;1740;1275;105;4.9;3.4;4.0;;;2015;2018;base
    MAZDA;CX-3;1.5 SKYACTIV-D 105;Elégance;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;5;105;;1740;1275;105;4.9;3.4;4.0;;;2015;2018;base
    MAZDA;CX-3;2.0 SKYACTIV-G 120 4x2;Signature;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;120;;1720;1230;137;7.8;4.8;5.9;;;2015;2021;base
    MAZDA;CX-3;2.0 SKYACTIV-G 120 4x2;Sélection;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;120;;1720;1230;137;7.8;4.8;5.9;;;2015;2021;base
    MAZDA;CX-30;2.0 SKYACTIV-G M Hybrid 122;Inspiration;Véhicule particulier;SUV;5;Boîte manuelle;Hybride essence;6;122;;1900;1395;116;;;5.0;;;2019;2022;base
    MAZDA;CX-30;2.0 SKYACTIV-G M Hybrid 122;Style;Véhicule particulier;SUV;5;Boîte manuelle;Hybride essence;6;122;;1900;1395;116;;;5.0;;;2019;2022;base
    MAZDA;CX-5;2.0 SKYACTIV-G 165 4x2;Dynamique;Véhicule particulier;SUV;5;Boîte manuelle;Essence;9;165;;1950;1445;139;7.9;4.9;6.0;;;2012;2021;base
    MAZDA;CX-5;2.2 SKYACTIV-D 150 4x2;Dynamique;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;150;;2035;1530;119;5.5;3.9;4.5;;;2012;2017;base
    MAZDA;CX-5;2.2 SKYACTIV-D 150 4x2;Elégance;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;150;;2035;1530;119;5.5;3.9;4.5;;;2012;2017;base
    MAZDA;CX-5;2.2 SKYACTIV-D 150 4x2;Sélection;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;150;;2035;1530;119;5.5;3.9;4.5;;;2012;2017;base
    MAZDA;CX-60;2.5 e-SKYACTIV PHEV 327;Homura;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;10;192;327;2582;2055;33;;;1.5;;;2022;;base
    MAZDA;CX-60;2.5 e-SKYACTIV PHEV 327;Takumi;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;10;192;327;2582;2055;33;;;1.5;;;2022;;base
    MAZDA;MX-30;e-SKYACTIV 145;Modern Confidence;Véhicule particulier;SUV;5;Boîte automatique;Électrique;6;145;110;2119;1720;0;;;;;;2020;2024;base
    MAZDA;MX-5;1.5 SKYACTIV-G 131;Dynamique;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;7;131;;1210;1050;139;7.9;4.9;6.0;;;2015;2018;base
    MAZDA;MX-5;1.5 SKYACTIV-G 131;Elégance;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;7;131;;1210;1050;139;7.9;4.9;6.0;;;2015;2018;base
    MAZDA;MX-5;1.6 110;Roadster;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;7;110;;1270;1045;188;10.7;6.6;8.1;;;1998;2005;base
    MAZDA;RX-8;1.3 Wankel 231;Performance;Véhicule particulier;Coupé;4;Boîte manuelle;Essence;16;231;;1750;1425;284;16.1;9.9;12.2;;;2003;2010;base
    MCLAREN;570S;3.8 V8 570 SSG;570S;Véhicule particulier;Coupé;2;Boîte robotisée;Essence;49;570;;1690;1515;258;14.6;9.0;11.1;;;2015;2021;base
    MCLAREN;720S;4.0 V8 720 SSG;Performance;Véhicule particulier;Coupé;2;Boîte robotisée;Essence;68;721;;1680;1495;249;14.1;8.7;10.7;;;2017;2022;base
    MEGA;CLUB;0.5 D 4 kW;Club;Véhicule particulier;Voiture sans permis;3;Boîte à variation continue;Diesel;1;5.4;;640;425;85;;;3.2;;;1996;2002;base
    MEGA;MULTITRUCK;0.6 D Plateau;600;Véhicule utilitaire;Plateau;2;Boîte à variation continue;Diesel;3;12.2;;1200;650;110;5.1;3.6;4.2;;;2007;2015;base
    MERCEDES-BENZ;CITAN;109 CDI Long;Pro;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;5;90;;1950;1395;112;5.2;3.7;4.2;;;2012;2021;base
    MERCEDES-BENZ;CITAN;109 CDI Long;Select;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;5;90;;1950;1395;112;5.2;3.7;4.2;;;2012;2021;base
    MERCEDES-BENZ;CLA;180 122;Inspiration;Véhicule particulier;Berline;4;Boîte manuelle;Essence;6;122;;1915;1395;126;7.1;4.4;5.4;;;2013;2019;base
    MERCEDES-BENZ;CLA;200 CDI 136 7G-DCT;Fascination;Véhicule particulier;Berline;4;Boîte robotisée;Diesel;7;136;;2010;1525;111;5.2;3.6;4.2;;;2013;2015;base
    MERCEDES-BENZ;CLA;200 CDI 136 7G-DCT;Sensation;Véhicule particulier;Berline;4;Boîte robotisée;Diesel;7;136;;2010;1525;111;5.2;3.6;4.2;;;2013;2015;base
    MERCEDES-BENZ;CLA SHOOTING BRAKE;200 d 136 7G-DCT;Fascination;Véhicule particulier;Break;5;Boîte robotisée;Diesel;7;136;;2040;1555;109;5.1;3.6;4.1;;;2015;2019;base
    MERCEDES-BENZ;CLASSE A;160 CDI 82;Classic;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;82;;1765;1300;128;6.0;4.2;4.8;;;2004;2012;base
    MERCEDES-BENZ;CLASSE A;160 CDI 82;Elégance;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;82;;1765;1300;128;6.0;4.2;4.8;;;2004;2012;base
    MERCEDES-BENZ;CLASSE A;170 CDI 95;Elégance;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;95;;1580;1180;128;6.0;4.2;4.8;;;2001;2004;base
    MERCEDES-BENZ;CLASSE A;180 CDI 109 7G-DCT;Inspiration;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;5;109;;1990;1475;105;4.9;3.4;4.0;;;2012;2015;base
    MERCEDES-BENZ;CLASSE A;180 CDI 109 7G-DCT;Sensation;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;5;109;;1990;1475;105;4.9;3.4;4.0;;;2012;2015;base
    MERCEDES-BENZ;CLASSE A;180 d 109 7G-DCT;Business;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;5;109;;1990;1475;106;4.9;3.5;4.0;;;2015;2018;base
    MERCEDES-BENZ;CLASSE A;180 d 109 7G-DCT;Fascination;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;5;109;;1990;1475;106;4.9;3.5;4.0;;;2015;2018;base
    MERCEDES-BENZ;CLASSE A;180 d 109 7G-DCT;Inspiration;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;5;109;;1990;1475;106;4.9;3.5;4.0;;;2015;2018;base
    MERCEDES-BENZ;CLASSE A;180 d 116 7G-DCT;AMG Line;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;6;116;;1970;1445;108;5.0;3.5;4.1;;;2018;2020;base
    MERCEDES-BENZ;CLASSE A;180 d 116 7G-DCT;Progressive Line;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;6;116;;1970;1445;108;5.0;3.5;4.1;;;2018;2020;base
    MERCEDES-BENZ;CLASSE A;180 d 116 7G-DCT;Style Line;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;6;116;;1970;1445;108;5.0;3.5;4.1;;;2018;2020;base
    MERCEDES-BENZ;CLASSE A;200 163 7G-DCT;AMG Line;Véhicule particulier;Berline;5;Boîte robotisée;Essence;8;163;;1890;1375;120;6.8;4.2;5.2;;;2018;2023;base
    MERCEDES-BENZ;CLASSE A;200 d 136 7G-DCT;Fascination;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;7;136;;2010;1505;106;4.9;3.5;4.0;;;2015;2018;base
    MERCEDES-BENZ;CLASSE A;250 e 218 8G-DCT;AMG Line;Véhicule particulier;Berline;5;Boîte robotisée;Hybride rechargeable essence;8;160;218;2230;1680;25;;;1.1;;;2019;2023;base
    MERCEDES-BENZ;CLASSE A;45 AMG 360 4Matic Speedshift DCT;AMG;Véhicule particulier;Berline;5;Boîte robotisée;Essence;24;360;;2020;1555;161;9.1;5.6;6.9;;;2013;2015;base
    MERCEDES-BENZ;CLASSE B;180 CDI 109;Classic;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;109;;1895;1435;135;6.3;4.4;5.1;;;2005;2011;base
    MERCEDES-BENZ;CLASSE B;180 CDI 109;Contemporary;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;109;;1895;1435;135;6.3;4.4;5.1;;;2005;2011;base
    MERCEDES-BENZ;CLASSE B;180 d 109 7G-DCT;Business Edition;Véhicule particulier;Monospace;5;Boîte robotisée;Diesel;5;109;;2045;1505;107;5.0;3.5;4.1;;;2014;2018;base
    MERCEDES-BENZ;CLASSE B;180 d 109 7G-DCT;Inspiration;Véhicule particulier;Monospace;5;Boîte robotisée;Diesel;5;109;;2045;1505;107;5.0;3.5;4.1;;;2014;2018;base
    MERCEDES-BENZ;CLASSE C;220 CDI 143 A;Avantgarde;Véhicule particulier;Berline;4;Boîte automatique;Diesel;8;143;;2020;1535;167;7.8;5.5;6.3;;;2000;2007;base
    MERCEDES-BENZ;CLASSE C;C 200 CDI 136;Avantgarde;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;7;136;;2060;1580;136;6.3;4.5;5.2;;;2007;2014;base
    MERCEDES-BENZ;CLASSE C;C 200 CDI 136;Classic;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;7;136;;2060;1580;136;6.3;4.5;5.2;;;2007;2014;base
    MERCEDES-BENZ;CLASSE C;C 220 CDI 170 A;Avantgarde;Véhicule particulier;Berline;4;Boîte automatique;Diesel;10;170;;2085;1610;156;7.3;5.1;5.9;;;2007;2014;base
    MERCEDES-BENZ;CLASSE C;C 220 d 170 9G-Tronic;Executive;Véhicule particulier;Berline;4;Boîte automatique;Diesel;9;170;;2110;1575;110;5.1;3.6;4.2;;;2016;2018;base
    MERCEDES-BENZ;CLASSE C;C 220 d 170 9G-Tronic;Sportline;Véhicule particulier;Berline;4;Boîte automatique;Diesel;9;170;;2110;1575;110;5.1;3.6;4.2;;;2016;2018;base
    MERCEDES-BENZ;CLASSE C;C 220 d 194 9G-Tronic;AMG Line;Véhicule particulier;Berline;4;Boîte automatique;Diesel;10;194;;2120;1615;117;5.5;3.8;4.4;;;2018;2021;base
    MERCEDES-BENZ;CLASSE C;C 220 d 194 9G-Tronic;Avantgarde Line;Véhicule particulier;Berline;4;Boîte automatique;Diesel;10;194;;2120;1615;117;5.5;3.8;4.4;;;2018;2021;base
    MERCEDES-BENZ;CLASSE C;C 300 de 306 9G-Tronic;AMG Line;Véhicule particulier;Berline;4;Boîte automatique;Hybride rechargeable diesel;8;194;306;2390;1880;36;;;1.4;;;2019;2021;base
    MERCEDES-BENZ;CLASSE C;C 300 de 306 9G-Tronic;Business Line;Véhicule particulier;Berline;4;Boîte automatique;Hybride rechargeable diesel;8;194;306;2390;1880;36;;;1.4;;;2019;2021;base
    MERCEDES-BENZ;CLASSE C BREAK;200 d 160 7G-Tronic Plus;Business;Véhicule particulier;Break;5;Boîte automatique;Diesel;8;160;;2150;1610;120;5.6;3.9;4.5;;;2015;2018;base
    MERCEDES-BENZ;CLASSE C BREAK;200 d 160 7G-Tronic Plus;Executive;Véhicule particulier;Break;5;Boîte automatique;Diesel;8;160;;2150;1610;120;5.6;3.9;4.5;;;2015;2018;base
    MERCEDES-BENZ;CLASSE E;200 D 75;;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;6;75;;1890;1390;190;8.9;6.2;7.2;;;1985;1993;base
    MERCEDES-BENZ;CLASSE E;E 220 CDI 143 BA;Elégance;Véhicule particulier;Berline;4;Boîte automatique;Diesel;9;143;;2100;1565;172;8.0;5.6;6.5;;;1998;2002;base
    MERCEDES-BENZ;CLASSE E;E 220 CDI 170 A;Avantgarde;Véhicule particulier;Berline;4;Boîte automatique;Diesel;10;170;;2265;1735;167;7.8;5.5;6.3;;;2006;2009;base
    MERCEDES-BENZ;CLASSE E;E 220 CDI 170 A;Elégance;Véhicule particulier;Berline;4;Boîte automatique;Diesel;10;170;;2265;1735;167;7.8;5.5;6.3;;;2006;2009;base
    MERCEDES-BENZ;CLASSE E;E 220 CDI 170 BE A;Avantgarde Executive;Véhicule particulier;Berline;4;Boîte automatique;Diesel;9;170;;2300;1735;139;6.5;4.6;5.3;;;2009;2013;base
    MERCEDES-BENZ;CLASSE E;E 220 d 194 9G-Tronic;Executive;Véhicule particulier;Berline;4;Boîte automatique;Diesel;10;194;;2320;1680;102;4.8;3.3;3.9;;;2016;2020;base
    MERCEDES-BENZ;CLASSE E;E 220 d 194 9G-Tronic;Fascination;Véhicule particulier;Berline;4;Boîte automatique;Diesel;10;194;;2320;1680;102;4.8;3.3;3.9;;;2016;2020;base
    MERCEDES-BENZ;CLASSE E;E 300 BlueTec Hybrid 204;Executive;Véhicule particulier;Berline;4;Boîte automatique;Hybride diesel;11;204;231;2405;1845;109;4.3;4.0;4.1;;;2012;2016;base
    MERCEDES-BENZ;CLASSE E;E 300 de 306 9G-Tronic;AMG Line;Véhicule particulier;Berline;4;Boîte automatique;Hybride rechargeable diesel;11;194;306;2670;2060;41;;;1.6;;;2019;2023;base
    MERCEDES-BENZ;CLASSE G;G 350 d 245 7G-Tronic Plus;Break Long;Véhicule tout-terrain;Tout-terrain;5;Boîte automatique;Diesel;17;245;;3200;2612;261;12.2;8.6;9.9;;;2015;2018;base
    MERCEDES-BENZ;CLASSE S;S 320 CDI 235 A;;Véhicule particulier;Berline;4;Boîte automatique;Diesel;15;235;;2505;1955;220;10.2;7.2;8.3;;;2005;2009;base
    MERCEDES-BENZ;CLASSE S;S 350 d 286 9G-Tronic;Executive L;Véhicule particulier;Berline;4;Boîte automatique;Diesel;17;286;;2675;1990;139;6.5;4.6;5.3;;;2017;2020;base
    MERCEDES-BENZ;CLASSE V;220 d 163 7G-Tronic Plus Long;Executive;Véhicule particulier;Minibus;5;Boîte automatique;Diesel;9;163;;3050;2145;149;6.9;4.9;5.6;;;2014;2019;base
    MERCEDES-BENZ;CLASSE V;220 d 163 7G-Tronic Plus Long;Fascination;Véhicule particulier;Minibus;5;Boîte automatique;Diesel;9;163;;3050;2145;149;6.9;4.9;5.6;;;2014;2019;base
    MERCEDES-BENZ;CLASSE X;250 d 190 4Matic;Power;Véhicule utilitaire;Pick-up;4;Boîte automatique;Diesel;12;190;;3250;2234;207;9.6;6.8;7.8;;;2017;2020;base
    MERCEDES-BENZ;CLK;200 K 163;Elégance;Véhicule particulier;Coupé;2;Boîte automatique;Essence;10;163;;1930;1480;208;11.8;7.3;8.9;;;2002;2006;base
    MERCEDES-BENZ;EQA;250 190 ch;AMG Line;Véhicule particulier;SUV;5;Boîte automatique;Électrique;6;190;;2485;2040;0;;;;;;2021;2023;base
    MERCEDES-BENZ;EQA;250 190 ch;Progressive Line;Véhicule particulier;SUV;5;Boîte automatique;Électrique;6;190;;2485;2040;0;;;;;;2021;2023;base
    MERCEDES-BENZ;GLA;200 d 136 7G-DCT;Fascination;Véhicule particulier;SUV;5;Boîte robotisée;Diesel;7;136;;2010;1535;114;5.3;3.7;4.3;;;2014;2019;base
    MERCEDES-BENZ;GLA;200 d 136 7G-DCT;Inspiration;Véhicule particulier;SUV;5;Boîte robotisée;Diesel;7;136;;2010;1535;114;5.3;3.7;4.3;;;2014;2019;base
    MERCEDES-BENZ;GLA;200 d 150 8G-DCT;AMG Line;Véhicule particulier;SUV;5;Boîte robotisée;Diesel;8;150;;2110;1600;126;;;4.8;;;2020;2023;base
    MERCEDES-BENZ;GLA;200 d 150 8G-DCT;Progressive Line;Véhicule particulier;SUV;5;Boîte robotisée;Diesel;8;150;;2110;1600;126;;;4.8;;;2020;2023;base
    MERCEDES-BENZ;GLA;250 e 218 8G-DCT;AMG Line;Véhicule particulier;SUV;5;Boîte robotisée;Hybride rechargeable essence;8;160;218;2270;1760;31;;;1.4;;;2020;2023;base
    MERCEDES-BENZ;GLC;220 d 170 9G-Tronic 4Matic;Executive;Véhicule particulier;SUV;5;Boîte automatique;Diesel;9;170;;2500;1845;129;6.0;4.2;4.9;;;2015;2019;base
    MERCEDES-BENZ;GLC;220 d 170 9G-Tronic 4Matic;Fascination;Véhicule particulier;SUV;5;Boîte automatique;Diesel;9;170;;2500;1845;129;6.0;4.2;4.9;;;2015;2019;base
    MERCEDES-BENZ;GLC;300 de 306 9G-Tronic 4Matic;AMG Line;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable diesel;11;194;306;2750;2135;49;;;1.9;;;2020;2022;base
    MERCEDES-BENZ;GLE;350 d 258 9G-Tronic 4Matic;Fascination;Véhicule particulier;SUV;5;Boîte automatique;Diesel;16;258;;2950;2175;169;7.9;5.5;6.4;;;2015;2018;base
    MERCEDES-BENZ;ML;270 CDI 163 A;;Véhicule particulier;SUV;5;Boîte automatique;Diesel;11;163;;2810;2175;254;11.8;8.3;9.6;;;2000;2005;base
    MERCEDES-BENZ;ML;350 BlueTec 258 7G-Tronic Plus;Sport;Véhicule particulier;SUV;5;Boîte automatique;Diesel;16;258;;2950;2175;179;8.3;5.9;6.8;;;2011;2015;base
    MERCEDES-BENZ;SLK;200 K 163;SLK;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;10;163;;1705;1390;209;11.8;7.3;9.0;;;2000;2004;base
    MERCEDES-BENZ;SPRINTER;314 CDI 37S 3T5;First;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;9;143;;3500;2130;214;10.0;7.0;8.1;;;2018;2023;base
    MERCEDES-BENZ;SPRINTER;314 CDI 37S 3T5;Pro;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;9;143;;3500;2130;214;10.0;7.0;8.1;;;2018;2023;base
    MERCEDES-BENZ;SPRINTER;316 CDI 43 3T5;Select;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;11;163;;3500;2230;228;10.6;7.5;8.6;;;2009;2018;base
    MERCEDES-BENZ;VIANO;2.2 CDI 163;Ambiente Long;Véhicule particulier;Minibus;5;Boîte manuelle;Diesel;10;163;;2940;2160;187;8.7;6.1;7.1;;;2010;2014;base
    MERCEDES-BENZ;VITO;114 CDI Long;Pro;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;8;136;;3050;1970;163;7.6;5.3;6.2;;;2014;2019;base
    MERCEDES-BENZ;VITO;114 CDI Long;Select;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;8;136;;3050;1970;163;7.6;5.3;6.2;;;2014;2019;base
    MERCURY;GRAND MARQUIS;4.6 V8 227;LS;Véhicule particulier;Berline;4;Boîte automatique;Essence;17;227;;2400;1870;315;17.8;11.0;13.5;;;1998;2011;etendu
    MG;EHS;1.5T GDI PHEV 258;Comfort;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;9;162;258;2246;1842;43;;;1.8;;;2021;2024;base
    MG;EHS;1.5T GDI PHEV 258;Luxury;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;9;162;258;2246;1842;43;;;1.8;;;2021;2024;base
    MG;MG3;1.5 Hybrid+ 194;Comfort;Véhicule particulier;Citadine;5;Boîte automatique;Hybride essence;5;102;194;1785;1360;100;;;4.3;;;2024;;base
    MG;MG3;1.5 Hybrid+ 194;Luxury;Véhicule particulier;Citadine;5;Boîte automatique;Hybride essence;5;102;194;1785;1360;100;;;4.3;;;2024;;base
    MG;MG4;170 ch 51 kWh;Standard;Véhicule particulier;Berline;5;Boîte automatique;Électrique;5;170;;2137;1730;0;;;;;;2022;;base
    MG;MG4;204 ch 64 kWh;Comfort;Véhicule particulier;Berline;5;Boîte automatique;Électrique;5;204;;2171;1760;0;;;;;;2022;;base
    MG;MG4;204 ch 64 kWh;Luxury;Véhicule particulier;Berline;5;Boîte automatique;Électrique;5;204;;2171;1760;0;;;;;;2022;;base
    MG;MG5;156 ch 61 kWh;Luxury;Véhicule particulier;Break;5;Boîte automatique;Électrique;5;156;;2037;1637;0;;;;;;2022;2024;base
    MG;TF;1.8 135;TF 135;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;9;136;;1370;1180;188;10.7;6.6;8.1;;;2002;2005;base
    MG;ZS;1.5 Hybrid+ 197;Luxury;Véhicule particulier;SUV;5;Boîte automatique;Hybride essence;5;102;197;1850;1420;115;;;4.9;;;2024;;base
    MG;ZS;1.5 Hybrid+ 197;Standard;Véhicule particulier;SUV;5;Boîte automatique;Hybride essence;5;102;197;1850;1420;115;;;4.9;;;2024;;base
    MG;ZS;1.5 VTi 106;Comfort;Véhicule particulier;SUV;5;Boîte manuelle;Essence;5;106;;1720;1258;149;;;6.4;;;2021;2024;base
    MG;ZS;1.5 VTi 106;Luxury;Véhicule particulier;SUV;5;Boîte manuelle;Essence;5;106;;1720;1258;149;;;6.4;;;2021;2024;base
    MG;ZS;EV 177 ch 70 kWh;Luxury;Véhicule particulier;SUV;5;Boîte automatique;Électrique;4;177;;2060;1695;0;;;;;;2021;2024;base
    MIA ELECTRIC;MIA;Electrique 24 ch;K;Véhicule particulier;Citadine;3;Boîte automatique;Électrique;1;24;13.6;1195;865;0;;;;;;2011;2014;base
    MIA ELECTRIC;MIA;Electrique 24 ch;L;Véhicule particulier;Citadine;3;Boîte automatique;Électrique;1;24;13.6;1195;865;0;;;;;;2011;2014;base
    MICROCAR;DUE;0.5 DCI 6 kW;Initial;Véhicule particulier;Voiture sans permis;3;Boîte à variation continue;Diesel;1;8.2;;700;425;80;;;3.0;;;2013;2024;base
    MICROCAR;DUE;0.5 DCI 6 kW;Plus;Véhicule particulier;Voiture sans permis;3;Boîte à variation continue;Diesel;1;8.2;;700;425;80;;;3.0;;;2013;2024;base
    MICROCAR;M.GO;0.5 DCI 6 kW;Highland X;Véhicule particulier;Voiture sans permis;3;Boîte à variation continue;Diesel;1;8.2;;700;425;80;;;3.0;;;2010;2019;base
    MICROCAR;M.GO;0.5 DCI 6 kW;Premium;Véhicule particulier;Voiture sans permis;3;Boîte à variation continue;Diesel;1;8.2;;700;425;80;;;3.0;;;2010;2019;base
    MICROCAR;MC1;0.5 D 4 kW;Preference;Véhicule particulier;Voiture sans permis;3;Boîte à variation continue;Diesel;1;5.4;;640;425;82;;;3.1;;;2004;2009;base
    MINI;CABRIO;Cooper 136;Heddon Street;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;7;136;;1685;1280;117;6.6;4.1;5.0;;;2016;2021;base
    MINI;CLUBMAN;Cooper D 150;Business;Véhicule particulier;Break;6;Boîte manuelle;Diesel;7;150;;1900;1395;109;5.1;3.6;4.1;;;2015;2019;base
    MINI;CLUBMAN;Cooper D 150;Chili;Véhicule particulier;Break;6;Boîte manuelle;Diesel;7;150;;1900;1395;109;5.1;3.6;4.1;;;2015;2019;base
    MINI;COUNTRYMAN;Cooper D 112;Pack Chili;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;111;;1840;1385;115;5.4;3.8;4.4;;;2010;2016;base
    MINI;COUNTRYMAN;Cooper D 112;Red Hot Chili;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;111;;1840;1385;115;5.4;3.8;4.4;;;2010;2016;base
    MINI;COUNTRYMAN;Cooper D 150 BVA8;Business;Véhicule particulier;SUV;5;Boîte automatique;Diesel;8;150;;2100;1545;117;5.5;3.8;4.4;;;2017;2020;base
    MINI;COUNTRYMAN;Cooper D 150 BVA8;Longstone;Véhicule particulier;SUV;5;Boîte automatique;Diesel;8;150;;2100;1545;117;5.5;3.8;4.4;;;2017;2020;base
    MINI;COUNTRYMAN;Cooper SE 224 ALL4 BVA6;Northwood;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;5;136;224;2260;1735;45;;;2.0;;;2017;2020;base
    MINI;COUNTRYMAN;Cooper SE 224 ALL4 BVA6;Oakwood;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;5;136;224;2260;1735;45;;;2.0;;;2017;2020;base
    MINI;COUNTRYMAN;One D 90;Pack Salt;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;5;90;;1835;1360;115;5.4;3.8;4.4;;;2011;2016;base
    MINI;HATCH 3 PORTES;Cooper 136;Edition Greenwich;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;7;136;;1575;1160;105;5.9;3.7;4.5;;;2014;2021;base
    MINI;HATCH 3 PORTES;Cooper 136;Shoreditch;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;7;136;;1575;1160;105;5.9;3.7;4.5;;;2014;2021;base
    MINI;HATCH 3 PORTES;Cooper D 112;Cooper D;Véhicule particulier;Citadine;3;Boîte manuelle;Diesel;5;111;;1540;1165;99;4.6;3.2;3.8;;;2010;2013;base
    MINI;HATCH 3 PORTES;Cooper D 112;Pack Chili;Véhicule particulier;Citadine;3;Boîte manuelle;Diesel;5;111;;1540;1165;99;4.6;3.2;3.8;;;2010;2013;base
    MINI;HATCH 3 PORTES;Cooper D 116;Chili;Véhicule particulier;Citadine;3;Boîte manuelle;Diesel;5;116;;1610;1210;92;4.3;3.0;3.5;;;2014;2019;base
    MINI;HATCH 3 PORTES;Cooper D 116;Pack Salt;Véhicule particulier;Citadine;3;Boîte manuelle;Diesel;5;116;;1610;1210;92;4.3;3.0;3.5;;;2014;2019;base
    MINI;HATCH 3 PORTES;Cooper S 192 BVA7;Exquisite;Véhicule particulier;Citadine;3;Boîte robotisée;Essence;10;192;;1650;1250;119;6.7;4.2;5.1;;;2018;2021;base
    MINI;HATCH 3 PORTES;Cooper S 192 BVA7;JCW;Véhicule particulier;Citadine;3;Boîte robotisée;Essence;10;192;;1650;1250;119;6.7;4.2;5.1;;;2018;2021;base
    MINI;HATCH 3 PORTES;Cooper SE 184;Finish Greenwich;Véhicule particulier;Citadine;3;Boîte automatique;Électrique;5;184;102;1770;1440;0;;;;;;2020;2023;base
    MINI;HATCH 3 PORTES;One 98;One;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;5;98;;1510;1135;126;7.1;4.4;5.4;;;2009;2013;base
    MINI;HATCH 3 PORTES;One 98;Salt;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;5;98;;1510;1135;126;7.1;4.4;5.4;;;2009;2013;base
    MINI;HATCH 5 PORTES;Cooper 136 DKG7;Edition Premium Plus;Véhicule particulier;Citadine;5;Boîte robotisée;Essence;7;136;;1730;1275;122;6.9;4.3;5.2;;;2018;2024;base
    MINI;HATCH 5 PORTES;One D 95;Business;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;95;;1680;1265;92;4.3;3.0;3.5;;;2014;2019;base
    MINI;R50;Cooper 115;Cooper;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;7;116;;1480;1125;163;9.2;5.7;7.0;;;2001;2006;base
    MINI;R50;Cooper 115;Park Lane;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;7;116;;1480;1125;163;9.2;5.7;7.0;;;2001;2006;base
    MINI;R50;One 90;One;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;6;90;;1470;1115;158;9.0;5.5;6.8;;;2001;2006;base
    MITSUBISHI;ASX;1.6 MIVEC 117 2WD;Intense;Véhicule particulier;SUV;5;Boîte manuelle;Essence;6;117;;1870;1345;132;7.5;4.6;5.7;;;2012;2019;base
    MITSUBISHI;ASX;1.6 MIVEC 117 2WD;Invite;Véhicule particulier;SUV;5;Boîte manuelle;Essence;6;117;;1870;1345;132;7.5;4.6;5.7;;;2012;2019;base
    MITSUBISHI;ASX;1.8 DI-D 115 2WD;Invite;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;116;;2060;1445;136;6.3;4.5;5.2;;;2010;2015;base
    MITSUBISHI;COLT;1.1 75;Inform;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;75;;1430;1005;130;7.4;4.5;5.6;;;2004;2012;base
    MITSUBISHI;DELICA;2.2 DI-D 148 D:5;G Power;Véhicule particulier;Monospace;5;Boîte automatique;Diesel;9;148;;2350;1950;185;8.6;6.1;7.0;;;2013;;etendu
    MITSUBISHI;I-MIEV;Electrique 67;i-MiEV;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;1;67;48;1450;1155;0;;;;;;2010;2019;base
    MITSUBISHI;L200;2.4 DI-D 181 Double Cab;Instyle;Véhicule utilitaire;Pick-up;4;Boîte manuelle;Diesel;11;181;;2910;1950;180;8.4;5.9;6.8;;;2015;2019;base
    MITSUBISHI;L200;2.4 DI-D 181 Double Cab;Intense;Véhicule utilitaire;Pick-up;4;Boîte manuelle;Diesel;11;181;;2910;1950;180;8.4;5.9;6.8;;;2015;2019;base
    MITSUBISHI;L200;2.5 DI-D 136 Double Cab;Intense;Véhicule utilitaire;Pick-up;4;Boîte manuelle;Diesel;9;136;;2850;1855;224;10.4;7.3;8.5;;;2006;2014;base
    MITSUBISHI;OUTLANDER;2.2 DI-D 150 4WD;Intense;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;150;;2260;1570;138;6.4;4.5;5.2;;;2012;2018;base
    MITSUBISHI;OUTLANDER;PHEV Twin Motor 200;Instyle;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;5;121;200;2310;1885;44;;;1.9;;;2013;2018;base
    MITSUBISHI;OUTLANDER;PHEV Twin Motor 200;Intense;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;5;121;200;2310;1885;44;;;1.9;;;2013;2018;base
    MITSUBISHI;PAJERO;2.5 TD;GLX;Véhicule tout-terrain;Tout-terrain;5;Boîte manuelle;Diesel;9;99;;2510;1900;265;12.3;8.7;10.0;;;1991;1999;base
    MITSUBISHI;PAJERO;3.2 DI-D 200;Instyle;Véhicule tout-terrain;Tout-terrain;5;Boîte automatique;Diesel;13;200;;3030;2245;224;10.4;7.3;8.5;;;2010;2018;base
    MITSUBISHI;PAJERO;3.2 DI-D 200;Invite;Véhicule tout-terrain;Tout-terrain;5;Boîte automatique;Diesel;13;200;;3030;2245;224;10.4;7.3;8.5;;;2010;2018;base
    MITSUBISHI;SPACE STAR;1.0 MIVEC 71;In;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;71;;1290;900;92;5.2;3.2;3.9;;;2013;2020;base
    MITSUBISHI;SPACE STAR;1.0 MIVEC 71;Invite;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;71;;1290;900;92;5.2;3.2;3.9;;;2013;2020;base
    MORGAN;PLUS 4;2.0 154;Plus 4;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;9;154;;1240;1000;164;9.3;5.7;7.0;;;2014;2020;base
    MORGAN;PLUS SIX;3.0 340;Plus Six;Véhicule particulier;Cabriolet;2;Boîte automatique;Essence;23;340;;1400;1150;180;;;7.7;;;2019;2025;base
    MOSKVITCH;412;1.5;412;Véhicule particulier;Berline;4;Boîte manuelle;Essence;6;75;;1420;1045;215;12.2;7.5;9.2;;;1967;1982;etendu
    NIO;EL7;653 ch 100 kWh;Long Range;Véhicule particulier;SUV;5;Boîte automatique;Électrique;10;653;;3010;2471;0;;;;;;2023;;etendu
    NIO;ET5;490 ch 75 kWh;Standard;Véhicule particulier;Berline;4;Boîte automatique;Électrique;10;489;;2690;2220;0;;;;;;2022;;etendu
    NISSAN;350Z;3.5 V6 280;Pack;Véhicule particulier;Coupé;3;Boîte manuelle;Essence;20;280;;1830;1545;280;15.9;9.8;12.0;;;2003;2007;base
    NISSAN;ALMERA;1.5 dCi 82;Acenta;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;82;;1730;1265;132;6.2;4.3;5.0;;;2003;2006;base
    NISSAN;ALTIMA;2.5 188;SR;Véhicule particulier;Berline;4;Boîte à variation continue;Essence;11;188;;1960;1525;175;9.9;6.1;7.5;;;2018;;etendu
    NISSAN;ARIYA;218 ch 63 kWh;Advance;Véhicule particulier;SUV;5;Boîte automatique;Électrique;3;218;61;2475;1995;0;;;;;;2022;;base
    NISSAN;CABSTAR;35.12 2.5 dCi 121;Comfort;Véhicule utilitaire;Châssis-cabine;2;Boîte manuelle;Diesel;9;121;;3500;1880;260;12.1;8.5;9.8;;;2011;2014;base
    NISSAN;GT-R;3.8 V6 550;Black Edition;Véhicule particulier;Coupé;2;Boîte robotisée;Essence;47;549;;2200;1815;275;15.6;9.6;11.8;;;2011;2016;base
    NISSAN;JUKE;1.2 DIG-T 115;N-Connecta;Véhicule particulier;SUV;5;Boîte manuelle;Essence;6;116;;1690;1260;129;7.3;4.5;5.5;;;2014;2018;base
    NISSAN;JUKE;1.5 dCi 110;Acenta;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;110;;1780;1328;109;5.1;3.6;4.1;;;2010;2019;base
    NISSAN;JUKE;1.5 dCi 110;N-Connecta;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;110;;1780;1328;109;5.1;3.6;4.1;;;2010;2019;base
    NISSAN;JUKE;1.5 dCi 110;Tekna;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;110;;1780;1328;109;5.1;3.6;4.1;;;2010;2019;base
    NISSAN;JUKE;1.6 117;Acenta;Véhicule particulier;SUV;5;Boîte manuelle;Essence;6;117;;1670;1240;138;7.8;4.8;5.9;;;2010;2018;base
    NISSAN;JUKE;DIG-T 117;Acenta;Véhicule particulier;SUV;5;Boîte manuelle;Essence;6;117;;1716;1257;112;;;4.8;;;2019;2021;base
    NISSAN;JUKE;DIG-T 117;N-Connecta;Véhicule particulier;SUV;5;Boîte manuelle;Essence;6;117;;1716;1257;112;;;4.8;;;2019;2021;base
    NISSAN;JUKE;Hybrid 143;N-Connecta;Véhicule particulier;SUV;5;Boîte automatique;Hybride essence;5;94;143;1834;1405;114;;;4.9;;;2022;;base
    NISSAN;JUKE;Hybrid 143;Tekna;Véhicule particulier;SUV;5;Boîte automatique;Hybride essence;5;94;143;1834;1405;114;;;4.9;;;2022;;base
    NISSAN;LEAF;Electrique 109 24 kWh;Acenta;Véhicule particulier;Berline;5;Boîte automatique;Électrique;3;109;109;1945;1545;0;;;;;;2011;2017;base
    NISSAN;LEAF;Electrique 109 24 kWh;Tekna;Véhicule particulier;Berline;5;Boîte automatique;Électrique;3;109;109;1945;1545;0;;;;;;2011;2017;base
    NISSAN;LEAF;Electrique 150 40 kWh;Acenta;Véhicule particulier;Berline;5;Boîte automatique;Électrique;6;150;122;1995;1580;0;;;;;;2018;2023;base
    NISSAN;LEAF;Electrique 150 40 kWh;N-Connecta;Véhicule particulier;Berline;5;Boîte automatique;Électrique;6;150;122;1995;1580;0;;;;;;2018;2023;base
    NISSAN;LEAF;Electrique 150 40 kWh;Tekna;Véhicule particulier;Berline;5;Boîte automatique;Électrique;6;150;122;1995;1580;0;;;;;;2018;2023;base
    NISSAN;MICRA;1.2 80;Acenta;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;80;;1475;1000;142;8.0;5.0;6.1;;;2003;2010;base
    NISSAN;MICRA;1.2 80;Mix;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;80;;1475;1000;142;8.0;5.0;6.1;;;2003;2010;base
    NISSAN;MICRA;1.2 DIG-S 98;Acenta;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;98;;1465;1010;99;5.6;3.5;4.2;;;2011;2017;base
    NISSAN;MICRA;1.2 DIG-S 98;Connect Edition;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;98;;1465;1010;99;5.6;3.5;4.2;;;2011;2017;base
    NISSAN;MICRA;1.5 dCi 65;Mix;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;65;;1530;1080;120;5.6;3.9;4.5;;;2003;2010;base
    NISSAN;MICRA;1.5 dCi 65;Visia;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;65;;1530;1080;120;5.6;3.9;4.5;;;2003;2010;base
    NISSAN;MICRA;1.5 dCi 86;Acenta;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;86;;1535;1100;119;5.5;3.9;4.5;;;2005;2010;base
    NISSAN;MICRA;1.5 dCi 90;Acenta;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;90;;1615;1155;92;4.3;3.0;3.5;;;2017;2019;base
    NISSAN;MICRA;1.5 dCi 90;Business Edition;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;90;;1615;1155;92;4.3;3.0;3.5;;;2017;2019;base
    NISSAN;MICRA;1.5 dCi 90;N-Connecta;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;90;;1615;1155;92;4.3;3.0;3.5;;;2017;2019;base
    NISSAN;MICRA;IG-T 90;Acenta;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;90;;1530;1061;104;5.9;3.6;4.5;;;2017;2019;base
    NISSAN;MICRA;IG-T 90;N-Connecta;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;90;;1530;1061;104;5.9;3.6;4.5;;;2017;2019;base
    NISSAN;MICRA;IG-T 92;Made in France;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;92;;1560;1113;123;;;5.3;;;2020;2023;base
    NISSAN;MICRA;IG-T 92;N-Sport;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;92;;1560;1113;123;;;5.3;;;2020;2023;base
    NISSAN;NAVARA;2.3 dCi 190 Double Cab;N-Guard;Véhicule utilitaire;Pick-up;4;Boîte automatique;Diesel;11;190;;3035;2010;183;8.5;6.0;6.9;;;2016;2021;base
    NISSAN;NAVARA;2.3 dCi 190 Double Cab;Tekna;Véhicule utilitaire;Pick-up;4;Boîte automatique;Diesel;11;190;;3035;2010;183;8.5;6.0;6.9;;;2016;2021;base
    NISSAN;NAVARA;2.5 dCi 190 Double Cab;LE;Véhicule utilitaire;Pick-up;4;Boîte manuelle;Diesel;12;190;;2805;2050;210;9.8;6.9;8.0;;;2010;2015;base
    NISSAN;NOTE;1.4 88;Acenta;Véhicule particulier;Monospace;5;Boîte manuelle;Essence;5;88;;1585;1125;139;7.9;4.9;6.0;;;2006;2013;base
    NISSAN;NOTE;1.5 dCi 90;Acenta;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;4;90;;1650;1165;92;4.3;3.0;3.5;;;2013;2017;base
    NISSAN;NOTE;1.5 dCi 90;Connect Edition;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;4;90;;1650;1165;92;4.3;3.0;3.5;;;2013;2017;base
    NISSAN;NOTE;1.5 dCi 90;Tekna;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;4;90;;1650;1165;92;4.3;3.0;3.5;;;2013;2017;base
    NISSAN;NV200;1.5 dCi 90;N-Connecta;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;5;90;;2000;1337;130;6.1;4.3;4.9;;;2010;2019;base
    NISSAN;NV200;1.5 dCi 90;Optima;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;5;90;;2000;1337;130;6.1;4.3;4.9;;;2010;2019;base
    NISSAN;NV200;E-NV200 Electrique 40 kWh;Optima;Véhicule utilitaire;Fourgonnette;4;Boîte automatique;Électrique;3;109;;2250;1640;0;;;;;;2018;2021;base
    NISSAN;NV300;L1H1 2T7 1.6 dCi 120;Optima;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;7;120;;2760;1756;170;7.9;5.6;6.4;;;2016;2019;base
    NISSAN;NV400;L2H2 3T3 2.3 dCi 130;N-Connecta;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;9;131;;3300;1996;204;9.5;6.7;7.7;;;2014;2021;base
    NISSAN;PATHFINDER;2.5 dCi 171;SE;Véhicule tout-terrain;Tout-terrain;5;Boîte manuelle;Diesel;12;171;;2880;2085;238;11.1;7.8;9.0;;;2006;2010;base
    NISSAN;PATHFINDER;2.5 dCi 171;XE;Véhicule tout-terrain;Tout-terrain;5;Boîte manuelle;Diesel;12;171;;2880;2085;238;11.1;7.8;9.0;;;2006;2010;base
    NISSAN;PATROL;3.0 Di 158;Luxe;Véhicule tout-terrain;Tout-terrain;5;Boîte manuelle;Diesel;12;158;;3200;2420;285;13.3;9.3;10.8;;;2000;2009;base
    NISSAN;PULSAR;1.5 dCi 110;Acenta;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;110;;1820;1352;94;4.4;3.1;3.6;;;2014;2018;base
    NISSAN;PULSAR;1.5 dCi 110;Tekna;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;110;;1820;1352;94;4.4;3.1;3.6;;;2014;2018;base
    NISSAN;QASHQAI;1.2 DIG-T 115;Acenta;Véhicule particulier;SUV;5;Boîte manuelle;Essence;6;116;;1855;1350;129;7.3;4.5;5.5;;;2014;2018;base
    NISSAN;QASHQAI;1.3 DIG-T 140;N-Connecta;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;140;;1885;1340;121;6.9;4.2;5.2;;;2018;2021;base
    NISSAN;QASHQAI;1.3 Mild Hybrid 158 Xtronic;N-Connecta;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;8;158;;1980;1495;144;;;6.2;;;2021;;base
    NISSAN;QASHQAI;1.3 Mild Hybrid 158 Xtronic;Tekna;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;8;158;;1980;1495;144;;;6.2;;;2021;;base
    NISSAN;QASHQAI;1.5 dCi 106;Acenta;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;106;;1935;1430;139;6.5;4.6;5.3;;;2007;2010;base
    NISSAN;QASHQAI;1.5 dCi 106;Visia;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;106;;1935;1430;139;6.5;4.6;5.3;;;2007;2010;base
    NISSAN;QASHQAI;1.5 dCi 110;Acenta;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;5;110;;1860;1365;99;4.6;3.2;3.8;;;2014;2018;base
    NISSAN;QASHQAI;1.5 dCi 110;Connect Edition;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;5;110;;1860;1365;99;4.6;3.2;3.8;;;2014;2018;base
    NISSAN;QASHQAI;1.5 dCi 110;N-Connecta;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;5;110;;1860;1365;99;4.6;3.2;3.8;;;2014;2018;base
    NISSAN;QASHQAI;1.5 dCi 110;Tekna;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;5;110;;1860;1365;99;4.6;3.2;3.8;;;2014;2018;base
    NISSAN;QASHQAI;1.5 dCi 115;Business Edition;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;116;;1885;1420;100;4.7;3.3;3.8;;;2018;2021;base
    NISSAN;QASHQAI;1.5 dCi 115;N-Connecta;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;116;;1885;1420;100;4.7;3.3;3.8;;;2018;2021;base
    NISSAN;QASHQAI;1.6 dCi 130;Connect Edition;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;7;131;;1950;1480;115;5.4;3.8;4.4;;;2014;2018;base
    NISSAN;QASHQAI;1.6 dCi 130;Tekna;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;7;131;;1950;1480;115;5.4;3.8;4.4;;;2014;2018;base
    NISSAN;QASHQAI;e-Power 190;N-Connecta;Véhicule particulier;SUV;5;Boîte automatique;Hybride essence;8;158;190;2200;1690;119;;;5.1;;;2022;;base
    NISSAN;QASHQAI;e-Power 190;Tekna;Véhicule particulier;SUV;5;Boîte automatique;Hybride essence;8;158;190;2200;1690;119;;;5.1;;;2022;;base
    NISSAN;SUNNY;1.5 99;SV;Véhicule particulier;Berline;4;Boîte manuelle;Essence;6;99;;1480;1065;140;7.9;4.9;6.0;;;2011;2022;etendu
    NISSAN;TITAN;5.6 V8 390;SV;Véhicule utilitaire;Pick-up;4;Boîte automatique;Essence;31;390;;3220;2500;360;20.4;12.6;15.5;;;2016;2024;etendu
    NISSAN;X-TRAIL;1.6 dCi 130;Acenta;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;7;131;;2130;1580;129;6.0;4.2;4.9;;;2014;2018;base
    NISSAN;X-TRAIL;1.6 dCi 130;Tekna;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;7;131;;2130;1580;129;6.0;4.2;4.9;;;2014;2018;base
    NISSAN;X-TRAIL;2.2 dCi 136;Elégance;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;9;136;;2050;1600;190;8.9;6.2;7.2;;;2003;2007;base
    OLDSMOBILE;ALERO;2.4 150;GL;Véhicule particulier;Berline;4;Boîte automatique;Essence;10;152;;1850;1400;225;12.7;7.9;9.7;;;1999;2004;etendu
    OLDSMOBILE;CUTLASS;5.0 V8;Supreme;Véhicule particulier;Coupé;2;Boîte automatique;Essence;12;141;;1980;1560;320;18.1;11.2;13.7;;;1978;1988;etendu
    OPEL;ADAM;1.4 Twinport 87;Glam;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;5;87;;1455;1101;124;7.0;4.3;5.3;;;2013;2019;base
    OPEL;ADAM;1.4 Twinport 87;Jam;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;5;87;;1455;1101;124;7.0;4.3;5.3;;;2013;2019;base
    OPEL;ADAM;1.4 Twinport 87;Unlimited;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;5;87;;1455;1101;124;7.0;4.3;5.3;;;2013;2019;base
    OPEL;AGILA;1.0 12V 65;Enjoy;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;65;;1450;1050;119;6.7;4.2;5.1;;;2008;2014;base
    OPEL;AMPERA;1.4 150;Cosmo;Véhicule particulier;Berline;5;Boîte automatique;Hybride rechargeable essence;3;86;150;2000;1732;27;;;1.2;;;2012;2014;base
    OPEL;ANTARA;2.2 CDTI 163;Cosmo;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;10;163;;2353;1836;167;7.8;5.5;6.3;;;2010;2015;base
    OPEL;ASTRA;1.0 Turbo 105 ecoflex;Edition;Véhicule particulier;Berline;5;Boîte manuelle;Essence;5;105;;1760;1263;102;5.8;3.6;4.4;;;2015;2019;base
    OPEL;ASTRA;1.2 Turbo 130 BVM6;Elegance;Véhicule particulier;Berline;5;Boîte manuelle;Essence;7;131;;1880;1366;123;;;5.3;;;2021;2024;base
    OPEL;ASTRA;1.2 Turbo 130 BVM6;GS;Véhicule particulier;Berline;5;Boîte manuelle;Essence;7;131;;1880;1366;123;;;5.3;;;2021;2024;base
    OPEL;ASTRA;1.4 Turbo 140;Cosmo;Véhicule particulier;Berline;5;Boîte manuelle;Essence;8;140;;1870;1393;138;7.8;4.8;5.9;;;2010;2015;base
    OPEL;ASTRA;1.6 CDTI 110;Business;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;110;;1830;1350;93;4.3;3.1;3.5;;;2015;2018;base
    OPEL;ASTRA;1.6 CDTI 110;Edition;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;110;;1830;1350;93;4.3;3.1;3.5;;;2015;2018;base
    OPEL;ASTRA;1.6 Hybrid 180 BVA8;Elegance Business;Véhicule particulier;Berline;5;Boîte automatique;Hybride rechargeable essence;8;150;180;2190;1678;25;;;1.1;;;2021;2024;base
    OPEL;ASTRA;1.6 Hybrid 180 BVA8;GS;Véhicule particulier;Berline;5;Boîte automatique;Hybride rechargeable essence;8;150;180;2190;1678;25;;;1.1;;;2021;2024;base
    OPEL;ASTRA;1.7 CDTI 100;Cosmo;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;101;;1810;1320;135;6.3;4.4;5.1;;;2004;2009;base
    OPEL;ASTRA;1.7 CDTI 100;Enjoy;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;101;;1810;1320;135;6.3;4.4;5.1;;;2004;2009;base
    OPEL;ASTRA;1.7 CDTI 110 FAP;Cosmo;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;110;;1905;1430;124;5.8;4.1;4.7;;;2009;2012;base
    OPEL;ASTRA;1.7 CDTI 110 FAP;Enjoy;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;110;;1905;1430;124;5.8;4.1;4.7;;;2009;2012;base
    OPEL;ASTRA SPORTS TOURER;1.6 CDTI 136;Business;Véhicule particulier;Break;5;Boîte manuelle;Diesel;7;136;;1930;1410;104;4.8;3.4;3.9;;;2015;2018;base
    OPEL;ASTRA SPORTS TOURER;1.6 CDTI 136;Elite;Véhicule particulier;Break;5;Boîte manuelle;Diesel;7;136;;1930;1410;104;4.8;3.4;3.9;;;2015;2018;base
    OPEL;COMBO;1.3 CDTI 90 L1H1;Pack Clim;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;5;90;;2060;1350;129;6.0;4.2;4.9;;;2012;2018;base
    OPEL;COMBO;1.5 100 L1H1;Pack Business;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;5;102;;2010;1390;114;5.3;3.7;4.3;;;2018;2024;base
    OPEL;COMBO;1.5 100 L1H1;Pack Clim;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;5;102;;2010;1390;114;5.3;3.7;4.3;;;2018;2024;base
    OPEL;COMBO LIFE;1.5 D 100;Edition;Véhicule particulier;Ludospace;5;Boîte manuelle;Diesel;5;102;;2070;1505;115;5.4;3.8;4.4;;;2018;2023;base
    OPEL;CORSA;1.0 Turbo ecotec 90;Edition;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;90;;1650;1188;102;5.8;3.6;4.4;;;2014;2018;base
    OPEL;CORSA;1.2 75;Comfort;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;75;;1480;1070;146;8.3;5.1;6.3;;;2000;2006;base
    OPEL;CORSA;1.2 75 BVM5;Edition;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;75;;1525;1055;118;;;5.1;;;2019;2023;base
    OPEL;CORSA;1.2 Turbo 100 BVM6;Elegance;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;101;;1585;1090;122;;;5.2;;;2019;2024;base
    OPEL;CORSA;1.2 Turbo 100 BVM6;GS Line;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;101;;1585;1090;122;;;5.2;;;2019;2024;base
    OPEL;CORSA;1.2 Twinport 80;Enjoy;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;80;;1585;1145;139;7.9;4.9;6.0;;;2006;2011;base
    OPEL;CORSA;1.3 CDTI 75;Cosmo;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;75;;1670;1235;119;5.5;3.9;4.5;;;2006;2014;base
    OPEL;CORSA;1.3 CDTI 75;Enjoy;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;75;;1670;1235;119;5.5;3.9;4.5;;;2006;2014;base
    OPEL;CORSA;1.3 CDTI 95;Business;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;95;;1680;1213;93;4.3;3.1;3.5;;;2014;2018;base
    OPEL;CORSA;1.3 CDTI 95;Edition;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;95;;1680;1213;93;4.3;3.1;3.5;;;2014;2018;base
    OPEL;CORSA;1.4 Twinport 90;Color Edition;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;90;;1620;1163;120;6.8;4.2;5.2;;;2014;2019;base
    OPEL;CORSA;1.4 Twinport 90;Edition;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;90;;1620;1163;120;6.8;4.2;5.2;;;2014;2019;base
    OPEL;CORSA;1.4 Twinport 90;Enjoy;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;90;;1620;1163;120;6.8;4.2;5.2;;;2014;2019;base
    OPEL;CORSA;1.5 Diesel 100 BVM6;Edition Business;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;102;;1640;1165;107;;;4.1;;;2019;2023;base
    OPEL;CORSA;Electrique 136 ch 50 kWh;Elegance;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;4;136;77;1920;1530;0;;;;;;2020;2023;base
    OPEL;CORSA;Electrique 136 ch 50 kWh;GS Line;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;4;136;77;1920;1530;0;;;;;;2020;2023;base
    OPEL;CROSSLAND X;1.2 Turbo 110;Edition;Véhicule particulier;SUV;5;Boîte manuelle;Essence;6;110;;1700;1219;115;6.5;4.0;4.9;;;2017;2020;base
    OPEL;CROSSLAND X;1.2 Turbo 110;Innovation;Véhicule particulier;SUV;5;Boîte manuelle;Essence;6;110;;1700;1219;115;6.5;4.0;4.9;;;2017;2020;base
    OPEL;CROSSLAND X;1.6 D 99;Edition;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;5;99;;1750;1245;99;4.6;3.2;3.8;;;2017;2018;base
    OPEL;GRANDLAND X;1.2 Turbo 130;Elite;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;131;;1905;1350;120;6.8;4.2;5.2;;;2017;2021;base
    OPEL;GRANDLAND X;1.2 Turbo 130;Innovation;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;131;;1905;1350;120;6.8;4.2;5.2;;;2017;2021;base
    OPEL;GRANDLAND X;1.5 D 130 BVA8;Design Line;Véhicule particulier;SUV;5;Boîte automatique;Diesel;7;131;;2000;1430;110;5.1;3.6;4.2;;;2018;2021;base
    OPEL;GRANDLAND X;1.5 D 130 BVA8;Ultimate;Véhicule particulier;SUV;5;Boîte automatique;Diesel;7;131;;2000;1430;110;5.1;3.6;4.2;;;2018;2021;base
    OPEL;INSIGNIA;2.0 CDTI 130 FAP;Cosmo;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;7;131;;2085;1538;136;6.3;4.5;5.2;;;2008;2013;base
    OPEL;INSIGNIA;2.0 CDTI 130 FAP;Edition;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;7;131;;2085;1538;136;6.3;4.5;5.2;;;2008;2013;base
    OPEL;INSIGNIA;2.0 CDTI 170;Cosmo;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;9;170;;2135;1613;114;5.3;3.7;4.3;;;2014;2017;base
    OPEL;INSIGNIA GRAND SPORT;1.6 D 136;Business Edition;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;7;136;;2050;1522;114;5.3;3.7;4.3;;;2017;2020;base
    OPEL;INSIGNIA GRAND SPORT;1.6 D 136;Elite;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;7;136;;2050;1522;114;5.3;3.7;4.3;;;2017;2020;base
    OPEL;KARL;1.0 75;Cosmo;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;75;;1340;939;104;5.9;3.6;4.5;;;2015;2019;base
    OPEL;KARL;1.0 75;Enjoy;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;75;;1340;939;104;5.9;3.6;4.5;;;2015;2019;base
    OPEL;MERIVA;1.3 CDTI 75;Enjoy;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;5;75;;1850;1355;135;6.3;4.4;5.1;;;2005;2010;base
    OPEL;MERIVA;1.4 Turbo Twinport 120;Cosmo;Véhicule particulier;Monospace;5;Boîte manuelle;Essence;7;120;;1890;1362;139;7.9;4.9;6.0;;;2010;2017;base
    OPEL;MERIVA;1.4 Turbo Twinport 120;Drive;Véhicule particulier;Monospace;5;Boîte manuelle;Essence;7;120;;1890;1362;139;7.9;4.9;6.0;;;2010;2017;base
    OPEL;MOKKA;1.2 Turbo 130 BVA8;Elegance;Véhicule particulier;SUV;5;Boîte automatique;Essence;7;131;;1770;1295;133;;;5.7;;;2020;2024;base
    OPEL;MOKKA;1.2 Turbo 130 BVA8;GS Line;Véhicule particulier;SUV;5;Boîte automatique;Essence;7;131;;1770;1295;133;;;5.7;;;2020;2024;base
    OPEL;MOKKA;1.4 Turbo 140 4x2;Color Edition;Véhicule particulier;SUV;5;Boîte manuelle;Essence;8;140;;1850;1360;140;7.9;4.9;6.0;;;2012;2019;base
    OPEL;MOKKA;1.4 Turbo 140 4x2;Elite;Véhicule particulier;SUV;5;Boîte manuelle;Essence;8;140;;1850;1360;140;7.9;4.9;6.0;;;2012;2019;base
    OPEL;MOKKA;1.6 CDTI 136 4x2;Cosmo;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;7;136;;1890;1424;109;5.1;3.6;4.1;;;2014;2019;base
    OPEL;MOKKA;1.6 CDTI 136 4x2;Edition;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;7;136;;1890;1424;109;5.1;3.6;4.1;;;2014;2019;base
    OPEL;MOKKA;1.7 CDTI 130 4x2;Cosmo;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;7;131;;1895;1429;120;5.6;3.9;4.5;;;2012;2014;base
    OPEL;MOVANO;2.3 CDTI 130 L2H2 3T5;Pack Clim;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;9;131;;3500;1996;207;9.6;6.8;7.8;;;2014;2021;base
    OPEL;TIGRA TWINTOP;1.4 Twinport 90;Enjoy;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;5;90;;1530;1235;146;8.3;5.1;6.3;;;2004;2009;base
    OPEL;VECTRA;1.9 CDTI 120;Elegance;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;7;120;;1975;1503;154;7.2;5.1;5.8;;;2004;2008;base
    OPEL;VIVARO;1.6 CDTI 120 L1H1;Pack Clim;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;7;120;;2760;1756;170;7.9;5.6;6.4;;;2014;2019;base
    OPEL;ZAFIRA;1.9 CDTI 120;Cosmo;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;7;120;;2075;1613;165;7.7;5.4;6.2;;;2005;2011;base
    OPEL;ZAFIRA;1.9 CDTI 120;Enjoy;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;7;120;;2075;1613;165;7.7;5.4;6.2;;;2005;2011;base
    OPEL;ZAFIRA TOURER;1.6 CDTI 136;Cosmo;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;7;136;;2350;1701;115;5.4;3.8;4.4;;;2013;2018;base
    OPEL;ZAFIRA TOURER;1.6 CDTI 136;Elite;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;7;136;;2350;1701;115;5.4;3.8;4.4;;;2013;2018;base
    ORA;03;171 ch 48 kWh;300 Pro;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;4;171;;2010;1615;0;;;;;;2022;;etendu
    PAGANI;HUAYRA;6.0 V12 730;Coupé;Véhicule particulier;Coupé;2;Boîte robotisée;Essence;71;730;;1650;1430;343;19.4;12.0;14.7;;;2011;2018;base
    PERODUA;AXIA;1.0 68;SE;Véhicule particulier;Citadine;5;Boîte à variation continue;Essence;4;68;;1250;870;100;5.7;3.5;4.3;;;2014;;etendu
    PERODUA;MYVI;1.5 103;AV;Véhicule particulier;Citadine;5;Boîte à variation continue;Essence;5;103;;1430;1015;118;6.7;4.1;5.1;;;2017;;etendu
    PEUGEOT;1007;1.4 HDi 70;Trendy;Véhicule particulier;Monospace;3;Boîte manuelle;Diesel;4;68;;1620;1255;120;5.6;3.9;4.5;;;2005;2009;base
    PEUGEOT;106;1.1i;Color Line;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;5;60;;1260;880;154;8.7;5.4;6.6;;;1996;2003;base
    PEUGEOT;106;1.1i;XN;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;5;60;;1260;880;154;8.7;5.4;6.6;;;1996;2003;base
    PEUGEOT;107;1.0e 12v 68;Trendy;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;68;;1190;865;106;5.5;4.1;4.6;;;2005;2014;base
    PEUGEOT;107;1.0e 12v 68;Urban Move;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;68;;1190;865;106;5.5;4.1;4.6;;;2005;2014;base
    PEUGEOT;108;1.0 VTi 68;Active;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;69;;1240;915;97;5.5;3.4;4.2;;;2014;2018;base
    PEUGEOT;108;1.0 VTi 68;Style;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;69;;1240;915;97;5.5;3.4;4.2;;;2014;2018;base
    PEUGEOT;108;1.0 VTi 72;Collection;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;72;;1240;915;95;5.4;3.3;4.1;;;2018;2021;base
    PEUGEOT;108;1.0 VTi 72;Style;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;72;;1240;915;95;5.4;3.3;4.1;;;2018;2021;base
    PEUGEOT;2008;1.2 PureTech 100 BVM6;Active;Véhicule particulier;SUV;5;Boîte manuelle;Essence;5;101;;1670;1192;125;;;5.4;;;2019;2024;base
    PEUGEOT;2008;1.2 PureTech 100 BVM6;Style;Véhicule particulier;SUV;5;Boîte manuelle;Essence;5;101;;1670;1192;125;;;5.4;;;2019;2024;base
    PEUGEOT;2008;1.2 PureTech 110 BVM5;Allure;Véhicule particulier;SUV;5;Boîte manuelle;Essence;5;110;;1620;1160;103;5.8;3.6;4.4;;;2015;2019;base
    PEUGEOT;2008;1.2 PureTech 110 BVM5;Crossway;Véhicule particulier;SUV;5;Boîte manuelle;Essence;5;110;;1620;1160;103;5.8;3.6;4.4;;;2015;2019;base
    PEUGEOT;2008;1.2 PureTech 130 BVM6;Allure;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;131;;1730;1267;127;;;5.5;;;2019;2024;base
    PEUGEOT;2008;1.2 PureTech 130 BVM6;GT Line;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;131;;1730;1267;127;;;5.5;;;2019;2024;base
    PEUGEOT;2008;1.2 PureTech 82 BVM5;Active;Véhicule particulier;SUV;5;Boîte manuelle;Essence;4;82;;1590;1120;114;6.5;4.0;4.9;;;2013;2019;base
    PEUGEOT;2008;1.2 PureTech 82 BVM5;Style;Véhicule particulier;SUV;5;Boîte manuelle;Essence;4;82;;1590;1120;114;6.5;4.0;4.9;;;2013;2019;base
    PEUGEOT;2008;1.6 BlueHDi 100 BVM5;Active Business;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;5;99;;1690;1255;97;4.5;3.2;3.7;;;2015;2019;base
    PEUGEOT;2008;1.6 BlueHDi 100 BVM5;Allure;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;5;99;;1690;1255;97;4.5;3.2;3.7;;;2015;2019;base
    PEUGEOT;2008;Electrique 136 e-2008;Allure;Véhicule particulier;SUV;5;Boîte automatique;Électrique;4;136;77;2030;1623;0;;;;;;2020;2023;base
    PEUGEOT;2008;Electrique 136 e-2008;GT;Véhicule particulier;SUV;5;Boîte automatique;Électrique;4;136;77;2030;1623;0;;;;;;2020;2023;base
    PEUGEOT;2008;Hybrid 136 e-DCS6;Allure;Véhicule particulier;SUV;5;Boîte robotisée;Hybride essence;7;136;;1900;1405;113;;;4.8;;;2023;;base
    PEUGEOT;2008;Hybrid 136 e-DCS6;GT;Véhicule particulier;SUV;5;Boîte robotisée;Hybride essence;7;136;;1900;1405;113;;;4.8;;;2023;;base
    PEUGEOT;205;1.1;Junior;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;5;60;;1255;835;150;8.5;5.2;6.4;;;1987;1998;base
    PEUGEOT;206;1.4 75;XR Presence;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;75;;1465;1025;153;8.7;5.3;6.6;;;1998;2006;base
    PEUGEOT;206;1.4 HDi 70;Trendy;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;68;;1510;1070;113;5.3;3.7;4.3;;;2001;2009;base
    PEUGEOT;206;1.4 HDi 70;X Line;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;68;;1510;1070;113;5.3;3.7;4.3;;;2001;2009;base
    PEUGEOT;206+;1.1e 60;Trendy;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;60;;1440;1050;133;7.5;4.6;5.7;;;2009;2013;base
    PEUGEOT;207;1.4 HDi 70 FAP;Active;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;68;;1700;1258;110;5.1;3.6;4.2;;;2006;2012;base
    PEUGEOT;207;1.4 HDi 70 FAP;Trendy;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;68;;1700;1258;110;5.1;3.6;4.2;;;2006;2012;base
    PEUGEOT;207;1.4 VTi 95;Premium;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;6;95;;1660;1225;145;8.2;5.1;6.2;;;2007;2012;base
    PEUGEOT;207;1.6 HDi 90;Premium;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;90;;1715;1280;117;5.5;3.8;4.4;;;2006;2012;base
    PEUGEOT;207;1.6 HDi 90;Série 64;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;90;;1715;1280;117;5.5;3.8;4.4;;;2006;2012;base
    PEUGEOT;207;1.6 THP 175 RC;RC;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;10;174;;1700;1325;166;9.4;5.8;7.1;;;2007;2012;base
    PEUGEOT;207 CC;1.6 VTi 120;Sport Pack;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;7;120;;1785;1418;152;8.6;5.3;6.5;;;2007;2014;base
    PEUGEOT;208;1.0 PureTech 68 BVM5;Access;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;68;;1490;1035;102;5.8;3.6;4.4;;;2012;2015;base
    PEUGEOT;208;1.2 PureTech 100 BVM6;Active Pack;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;101;;1590;1165;118;;;5.1;;;2019;2024;base
    PEUGEOT;208;1.2 PureTech 100 BVM6;Allure;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;101;;1590;1165;118;;;5.1;;;2019;2024;base
    PEUGEOT;208;1.2 PureTech 110 S&S EAT6;Allure;Véhicule particulier;Citadine;5;Boîte automatique;Essence;5;110;;1605;1165;104;5.9;3.6;4.5;;;2015;2019;base
    PEUGEOT;208;1.2 PureTech 110 S&S EAT6;GT Line;Véhicule particulier;Citadine;5;Boîte automatique;Essence;5;110;;1605;1165;104;5.9;3.6;4.5;;;2015;2019;base
    PEUGEOT;208;1.2 PureTech 130 EAT8;Allure;Véhicule particulier;Citadine;5;Boîte automatique;Essence;7;131;;1640;1233;124;;;5.3;;;2019;2023;base
    PEUGEOT;208;1.2 PureTech 130 EAT8;GT;Véhicule particulier;Citadine;5;Boîte automatique;Essence;7;131;;1640;1233;124;;;5.3;;;2019;2023;base
    PEUGEOT;208;1.2 PureTech 75 BVM5;Active;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;75;;1520;1090;118;;;5.1;;;2019;2023;base
    PEUGEOT;208;1.2 PureTech 75 BVM5;Like;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;75;;1520;1090;118;;;5.1;;;2019;2023;base
    PEUGEOT;208;1.2 PureTech 82 BVM5;Active;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;82;;1515;1050;104;5.5;3.9;4.5;;;2012;2019;base
    PEUGEOT;208;1.2 PureTech 82 BVM5;Like;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;82;;1515;1050;104;5.5;3.9;4.5;;;2012;2019;base
    PEUGEOT;208;1.2 PureTech 82 BVM5;Style;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;82;;1515;1050;104;5.5;3.9;4.5;;;2012;2019;base
    PEUGEOT;208;1.4 HDi 68 BVM5;Access;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;68;;1560;1125;98;4.6;3.2;3.7;;;2012;2015;base
    PEUGEOT;208;1.4 HDi 68 BVM5;Active;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;68;;1560;1125;98;4.6;3.2;3.7;;;2012;2015;base
    PEUGEOT;208;1.5 BlueHDi 100 BVM6;Active;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;102;;1640;1165;107;;;4.1;;;2019;2023;base
    PEUGEOT;208;1.5 BlueHDi 100 BVM6;Allure;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;102;;1640;1165;107;;;4.1;;;2019;2023;base
    PEUGEOT;208;1.6 BlueHDi 100 BVM5;Allure;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;99;;1605;1165;87;3.8;3.0;3.3;;;2015;2019;base
    PEUGEOT;208;1.6 BlueHDi 100 BVM5;Style;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;99;;1605;1165;87;3.8;3.0;3.3;;;2015;2019;base
    PEUGEOT;208;1.6 BlueHDi 75 BVM5;Active;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;75;;1600;1160;90;4.2;3.0;3.4;;;2015;2019;base
    PEUGEOT;208;1.6 BlueHDi 75 BVM5;Active Business;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;75;;1600;1160;90;4.2;3.0;3.4;;;2015;2019;base
    PEUGEOT;208;1.6 THP 208 BVM6 GTi;GTi;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;11;208;;1640;1235;125;7.1;4.4;5.4;;;2015;2018;base
    PEUGEOT;208;Electrique 50 kWh 136;Active;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;4;136;77;1910;1530;0;;;;;;2019;2023;base
    PEUGEOT;208;Electrique 50 kWh 136;Allure;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;4;136;77;1910;1530;0;;;;;;2019;2023;base
    PEUGEOT;208;Electrique 50 kWh 136;GT;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;4;136;77;1910;1530;0;;;;;;2019;2023;base
    PEUGEOT;208;Hybrid 100 e-DCS6;Allure;Véhicule particulier;Citadine;5;Boîte robotisée;Hybride essence;5;101;;1690;1264;102;;;4.4;;;2023;;base
    PEUGEOT;208;Hybrid 100 e-DCS6;Style;Véhicule particulier;Citadine;5;Boîte robotisée;Hybride essence;5;101;;1690;1264;102;;;4.4;;;2023;;base
    PEUGEOT;208 AFFAIRE;1.6 BlueHDi 75 BVM5;Premium Pack;Véhicule utilitaire;Commerciale;3;Boîte manuelle;Diesel;4;75;;1590;1155;90;4.2;3.0;3.4;;;2015;2019;base
    PEUGEOT;3008;1.2 PureTech 130 BVM6;Active;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;131;;1900;1320;117;6.2;4.5;5.1;;;2016;2023;base
    PEUGEOT;3008;1.2 PureTech 130 BVM6;Active Business;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;131;;1900;1320;117;6.2;4.5;5.1;;;2016;2023;base
    PEUGEOT;3008;1.2 PureTech 130 BVM6;Allure;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;131;;1900;1320;117;6.2;4.5;5.1;;;2016;2023;base
    PEUGEOT;3008;1.5 BlueHDi 130 EAT8;Active Business;Véhicule particulier;SUV;5;Boîte automatique;Diesel;6;131;;2010;1430;107;4.6;3.8;4.1;;;2017;2024;base
    PEUGEOT;3008;1.5 BlueHDi 130 EAT8;Allure;Véhicule particulier;SUV;5;Boîte automatique;Diesel;6;131;;2010;1430;107;4.6;3.8;4.1;;;2017;2024;base
    PEUGEOT;3008;1.5 BlueHDi 130 EAT8;GT Line;Véhicule particulier;SUV;5;Boîte automatique;Diesel;6;131;;2010;1430;107;4.6;3.8;4.1;;;2017;2024;base
    PEUGEOT;3008;1.6 BlueHDi 120 BVM6;Active;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;120;;1990;1375;104;4.8;3.4;3.9;;;2016;2018;base
    PEUGEOT;3008;1.6 BlueHDi 120 BVM6;Allure;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;120;;1990;1375;104;4.8;3.4;3.9;;;2016;2018;base
    PEUGEOT;3008;1.6 HDi 115 FAP BVM6;Active;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;114;;2080;1530;125;5.8;4.1;4.7;;;2010;2016;base
    PEUGEOT;3008;1.6 HDi 115 FAP BVM6;Féline;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;114;;2080;1530;125;5.8;4.1;4.7;;;2010;2016;base
    PEUGEOT;3008;1.6 HDi 115 FAP BVM6;Style;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;114;;2080;1530;125;5.8;4.1;4.7;;;2010;2016;base
    PEUGEOT;3008;1.6 PureTech 180 EAT8;Allure;Véhicule particulier;SUV;5;Boîte automatique;Essence;10;181;;1980;1430;129;7.3;4.5;5.5;;;2018;2023;base
    PEUGEOT;3008;1.6 PureTech 180 EAT8;GT Line;Véhicule particulier;SUV;5;Boîte automatique;Essence;10;181;;1980;1430;129;7.3;4.5;5.5;;;2018;2023;base
    PEUGEOT;3008;1.6 THP 156;Premium Pack;Véhicule particulier;SUV;5;Boîte manuelle;Essence;9;156;;2020;1475;166;9.4;5.8;7.1;;;2009;2015;base
    PEUGEOT;3008;2.0 BlueHDi 180 EAT8;GT;Véhicule particulier;SUV;5;Boîte automatique;Diesel;9;177;;2080;1540;124;5.8;4.1;4.7;;;2018;2021;base
    PEUGEOT;3008;2.0 HDi 163 Hybrid4 BMP6;;Véhicule particulier;SUV;5;Boîte robotisée;Hybride diesel;8;163;200;2325;1808;99;3.9;3.6;3.8;;;2011;2016;base
    PEUGEOT;3008;Hybrid 136 e-DCS6;Allure;Véhicule particulier;SUV;5;Boîte robotisée;Hybride essence;7;136;;2110;1546;120;;;5.2;;;2023;;base
    PEUGEOT;3008;Hybrid 136 e-DCS6;GT;Véhicule particulier;SUV;5;Boîte robotisée;Hybride essence;7;136;;2110;1546;120;;;5.2;;;2023;;base
    PEUGEOT;3008;Hybrid 225 e-EAT8;Allure;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;10;181;225;2235;1795;30;;;1.3;;;2019;2024;base
    PEUGEOT;3008;Hybrid 225 e-EAT8;GT;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;10;181;225;2235;1795;30;;;1.3;;;2019;2024;base
    PEUGEOT;3008;Hybrid4 300 e-EAT8;GT Pack;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;11;200;300;2375;1915;29;;;1.3;;;2019;2024;base
    PEUGEOT;301;1.6 HDi 92;Active;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;5;92;;1548;1165;108;5.0;3.5;4.1;;;2012;2020;etendu
    PEUGEOT;306;1.9 TD;XRDT;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;92;;1660;1190;184;8.6;6.0;7.0;;;1993;1999;base
    PEUGEOT;306;2.0 HDi 90;XT;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;90;;1700;1220;138;6.4;4.5;5.2;;;1999;2001;base
    PEUGEOT;307;1.6 HDi 110;XT Premium;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;109;;1825;1375;129;6.0;4.2;4.9;;;2004;2008;base
    PEUGEOT;307;2.0 HDi 90;XR Presence;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;90;;1790;1340;138;6.4;4.5;5.2;;;2001;2005;base
    PEUGEOT;307 SW;1.6 HDi 110 FAP;Navteq;Véhicule particulier;Break;5;Boîte manuelle;Diesel;6;109;;2050;1490;134;6.2;4.4;5.1;;;2004;2008;base
    PEUGEOT;308;1.2 PureTech 110 BVM5;Access;Véhicule particulier;Berline;5;Boîte manuelle;Essence;5;110;;1730;1204;105;5.9;3.7;4.5;;;2014;2018;base
    PEUGEOT;308;1.2 PureTech 110 BVM5;Active;Véhicule particulier;Berline;5;Boîte manuelle;Essence;5;110;;1730;1204;105;5.9;3.7;4.5;;;2014;2018;base
    PEUGEOT;308;1.2 PureTech 110 BVM5;Style;Véhicule particulier;Berline;5;Boîte manuelle;Essence;5;110;;1730;1204;105;5.9;3.7;4.5;;;2014;2018;base
    PEUGEOT;308;1.2 PureTech 130 BVM6;Allure;Véhicule particulier;Berline;5;Boîte manuelle;Essence;7;131;;1790;1225;110;5.7;4.1;4.7;;;2014;2021;base
    PEUGEOT;308;1.2 PureTech 130 BVM6;GT Line;Véhicule particulier;Berline;5;Boîte manuelle;Essence;7;131;;1790;1225;110;5.7;4.1;4.7;;;2014;2021;base
    PEUGEOT;308;1.5 BlueHDi 130 EAT8;Allure;Véhicule particulier;Berline;5;Boîte automatique;Diesel;7;131;;1890;1376;113;5.3;3.7;4.3;;;2018;;base
    PEUGEOT;308;1.5 BlueHDi 130 EAT8;Allure Pack;Véhicule particulier;Berline;5;Boîte automatique;Diesel;7;131;;1890;1376;113;5.3;3.7;4.3;;;2018;;base
    PEUGEOT;308;1.5 BlueHDi 130 EAT8;GT;Véhicule particulier;Berline;5;Boîte automatique;Diesel;7;131;;1890;1376;113;5.3;3.7;4.3;;;2018;;base
    PEUGEOT;308;1.6 BlueHDi 120 BVM6;Active Business;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;120;;1850;1310;95;4.2;3.3;3.7;;;2014;2018;base
    PEUGEOT;308;1.6 BlueHDi 120 BVM6;Allure;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;120;;1850;1310;95;4.2;3.3;3.7;;;2014;2018;base
    PEUGEOT;308;1.6 BlueHDi 120 BVM6;Style;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;120;;1850;1310;95;4.2;3.3;3.7;;;2014;2018;base
    PEUGEOT;308;1.6 HDi 92 FAP BVM5;Access;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;92;;1855;1375;112;5.2;3.7;4.2;;;2011;2013;base
    PEUGEOT;308;1.6 HDi 92 FAP BVM5;Active;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;92;;1855;1375;112;5.2;3.7;4.2;;;2011;2013;base
    PEUGEOT;308;1.6 THP 270 BVM6 GTi;GTi by Peugeot Sport;Véhicule particulier;Berline;5;Boîte manuelle;Essence;16;272;;1790;1280;139;7.9;4.9;6.0;;;2015;2018;base
    PEUGEOT;308;Hybrid 136 e-DCS6;Allure;Véhicule particulier;Berline;5;Boîte robotisée;Hybride essence;7;136;;1940;1426;113;;;4.8;;;2023;;base
    PEUGEOT;308;Hybrid 136 e-DCS6;GT;Véhicule particulier;Berline;5;Boîte robotisée;Hybride essence;7;136;;1940;1426;113;;;4.8;;;2023;;base
    PEUGEOT;308;Hybrid 180 e-EAT8;Allure Pack;Véhicule particulier;Berline;5;Boîte automatique;Hybride rechargeable essence;8;150;180;2180;1679;26;;;1.2;;;2021;2024;base
    PEUGEOT;308;Hybrid 180 e-EAT8;GT;Véhicule particulier;Berline;5;Boîte automatique;Hybride rechargeable essence;8;150;180;2180;1679;26;;;1.2;;;2021;2024;base
    PEUGEOT;308 SW;1.5 BlueHDi 130 BVM6;Active Business;Véhicule particulier;Break;5;Boîte manuelle;Diesel;6;131;;1960;1372;104;4.8;3.4;3.9;;;2017;2022;base
    PEUGEOT;308 SW;1.5 BlueHDi 130 BVM6;Style;Véhicule particulier;Break;5;Boîte manuelle;Diesel;6;131;;1960;1372;104;4.8;3.4;3.9;;;2017;2022;base
    PEUGEOT;308 SW;1.6 BlueHDi 120 EAT6;Allure;Véhicule particulier;Break;5;Boîte automatique;Diesel;6;120;;1960;1390;102;4.8;3.3;3.9;;;2014;2018;base
    PEUGEOT;4007;2.2 HDi 156 FAP;Féline;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;10;156;;2410;1825;191;8.9;6.3;7.2;;;2007;2012;base
    PEUGEOT;4008;1.6 HDi 115 STT;Allure;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;114;;2060;1565;129;6.0;4.2;4.9;;;2012;2017;base
    PEUGEOT;405;1.9 TD;Style;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;6;90;;1640;1190;186;8.7;6.1;7.0;;;1988;1996;base
    PEUGEOT;406;2.0 HDi 110;Griffe;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;6;109;;1910;1410;149;6.9;4.9;5.6;;;1998;2004;base
    PEUGEOT;406;2.0 HDi 110;ST;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;6;109;;1910;1410;149;6.9;4.9;5.6;;;1998;2004;base
    PEUGEOT;407;1.6 HDi 110;Executive;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;6;109;;1970;1475;140;6.5;4.6;5.3;;;2004;2010;base
    PEUGEOT;407;2.0 HDi 136 FAP;Executive;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;8;136;;2060;1580;155;7.2;5.1;5.9;;;2004;2010;base
    PEUGEOT;407;2.0 HDi 136 FAP;Griffe;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;8;136;;2060;1580;155;7.2;5.1;5.9;;;2004;2010;base
    PEUGEOT;5008;1.6 HDi 115 FAP BVM6;Active;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;114;;2190;1590;129;6.0;4.2;4.9;;;2010;2016;base
    PEUGEOT;5008;1.6 HDi 115 FAP BVM6;Allure;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;114;;2190;1590;129;6.0;4.2;4.9;;;2010;2016;base
    PEUGEOT;5008 SUV;1.2 PureTech 130 EAT8;Allure 7 pl;Véhicule particulier;SUV;5;Boîte automatique;Essence;7;131;;2130;1455;127;7.2;4.4;5.5;;;2018;2024;base
    PEUGEOT;5008 SUV;1.5 BlueHDi 130 BVM6;Active Business;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;131;;2190;1490;108;5.0;3.5;4.1;;;2017;2024;base
    PEUGEOT;5008 SUV;1.5 BlueHDi 130 BVM6;Allure;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;131;;2190;1490;108;5.0;3.5;4.1;;;2017;2024;base
    PEUGEOT;508;1.5 BlueHDi 130 EAT8;Active Business;Véhicule particulier;Berline;4;Boîte automatique;Diesel;6;131;;1950;1500;101;4.7;3.3;3.8;;;2018;2024;base
    PEUGEOT;508;1.5 BlueHDi 130 EAT8;Allure;Véhicule particulier;Berline;4;Boîte automatique;Diesel;6;131;;1950;1500;101;4.7;3.3;3.8;;;2018;2024;base
    PEUGEOT;508;1.6 Hybrid 225 e-EAT8;GT;Véhicule particulier;Berline;4;Boîte automatique;Hybride rechargeable essence;10;181;225;2220;1795;29;;;1.3;;;2019;2024;base
    PEUGEOT;508;1.6 Hybrid 225 e-EAT8;GT Pack;Véhicule particulier;Berline;4;Boîte automatique;Hybride rechargeable essence;10;181;225;2220;1795;29;;;1.3;;;2019;2024;base
    PEUGEOT;508;2.0 BlueHDi 150;Allure;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;7;150;;2050;1505;105;4.9;3.4;4.0;;;2014;2018;base
    PEUGEOT;508;2.0 HDi 140 FAP;Allure;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;7;140;;2085;1520;125;5.8;4.1;4.7;;;2011;2014;base
    PEUGEOT;508;2.0 HDi 140 FAP;Business;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;7;140;;2085;1520;125;5.8;4.1;4.7;;;2011;2014;base
    PEUGEOT;508;2.0 HDi Hybrid4 200;Limited Edition;Véhicule particulier;Berline;4;Boîte robotisée;Hybride diesel;8;163;200;2325;1745;91;3.6;3.3;3.4;;;2012;2016;base
    PEUGEOT;607;2.2 HDi 136;Pack;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;8;133;;2140;1635;178;8.3;5.8;6.7;;;2000;2005;base
    PEUGEOT;806;2.0 HDi 110;ST;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;7;109;;2340;1660;188;8.8;6.2;7.1;;;1999;2002;base
    PEUGEOT;807;2.0 HDi 136 FAP;Navteq;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;8;136;;2505;1850;185;8.6;6.1;7.0;;;2006;2014;base
    PEUGEOT;BIPPER;1.3 HDi 75;Pack CD Clim;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;4;75;;1700;1215;113;5.3;3.7;4.3;;;2010;2017;base
    PEUGEOT;BOXER;333 L2H2 2.2 HDi 110;Pack CD Clim;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;7;110;;3300;1920;193;9.0;6.3;7.3;;;2011;2016;base
    PEUGEOT;BOXER;335 L2H2 2.2 BlueHDi 140;Asphalt;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;9;140;;3500;2025;206;;;7.8;;;2019;2024;base
    PEUGEOT;BOXER;335 L2H2 2.2 BlueHDi 140;Premium;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;9;140;;3500;2025;206;;;7.8;;;2019;2024;base
    PEUGEOT;EXPERT;Standard 1.6 BlueHDi 115;Premium;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;6;116;;2710;1695;137;6.4;4.5;5.2;;;2016;2019;base
    PEUGEOT;EXPERT;Standard 2.0 BlueHDi 145 EAT8;Asphalt;Véhicule utilitaire;Fourgon;4;Boîte automatique;Diesel;7;144;;2830;1760;168;;;6.4;;;2021;2024;base
    PEUGEOT;EXPERT;Standard 2.0 BlueHDi 145 EAT8;Premium;Véhicule utilitaire;Fourgon;4;Boîte automatique;Diesel;7;144;;2830;1760;168;;;6.4;;;2021;2024;base
    PEUGEOT;ION;Electrique 67;Active;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;1;67;48;1450;1140;0;;;;;;2010;2019;base
    PEUGEOT;J5;1.9 D Camping-car;Profilé;Véhicule particulier;Camping-car;3;Boîte manuelle;Diesel;7;69;;3000;2150;265;12.3;8.7;10.0;;;1985;1994;base
    PEUGEOT;LANDTREK;1.9 TD 150 4x4;Action;Véhicule utilitaire;Pick-up;4;Boîte manuelle;Diesel;8;150;;3050;1930;225;;;8.5;;;2020;;etendu
    PEUGEOT;PARTNER;1.5 BlueHDi 100 BVM5 Standard;Asphalt;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;5;102;;2010;1384;112;5.2;3.7;4.2;;;2018;2024;base
    PEUGEOT;PARTNER;1.5 BlueHDi 100 BVM5 Standard;Premium;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;5;102;;2010;1384;112;5.2;3.7;4.2;;;2018;2024;base
    PEUGEOT;PARTNER;1.6 BlueHDi 75 Standard;Pack Clim Nav;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;4;75;;1960;1335;112;5.2;3.7;4.2;;;2015;2018;base
    PEUGEOT;PARTNER;1.6 BlueHDi 75 Standard;Premium;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;4;75;;1960;1335;112;5.2;3.7;4.2;;;2015;2018;base
    PEUGEOT;PARTNER TEPEE;1.6 BlueHDi 100;Outdoor;Véhicule particulier;Ludospace;5;Boîte manuelle;Diesel;5;99;;2030;1429;112;5.2;3.7;4.2;;;2015;2018;base
    PEUGEOT;PARTNER TEPEE;1.6 BlueHDi 100;Style;Véhicule particulier;Ludospace;5;Boîte manuelle;Diesel;5;99;;2030;1429;112;5.2;3.7;4.2;;;2015;2018;base
    PEUGEOT;RCZ;1.6 THP 200 BVM6;Féline;Véhicule particulier;Coupé;2;Boîte manuelle;Essence;12;200;;1710;1380;159;9.1;5.6;6.9;;;2010;2015;base
    PEUGEOT;RCZ;1.6 THP 200 BVM6;Red Carbon;Véhicule particulier;Coupé;2;Boîte manuelle;Essence;12;200;;1710;1380;159;9.1;5.6;6.9;;;2010;2015;base
    PEUGEOT;RCZ;2.0 HDi 163;Allure;Véhicule particulier;Coupé;2;Boîte manuelle;Diesel;9;163;;1780;1445;139;6.5;4.6;5.3;;;2010;2015;base
    PEUGEOT;RIFTER;1.5 BlueHDi 100 BVM6;Active;Véhicule particulier;Ludospace;5;Boîte manuelle;Diesel;5;102;;2080;1505;115;5.4;3.8;4.4;;;2018;2024;base
    PEUGEOT;RIFTER;1.5 BlueHDi 100 BVM6;Allure;Véhicule particulier;Ludospace;5;Boîte manuelle;Diesel;5;102;;2080;1505;115;5.4;3.8;4.4;;;2018;2024;base
    PEUGEOT;RIFTER;1.5 BlueHDi 130 Long EAT8;GT;Véhicule particulier;Ludospace;5;Boîte automatique;Diesel;7;131;;2350;1610;118;5.5;3.9;4.5;;;2018;2024;base
    PEUGEOT;TRAVELLER;2.0 BlueHDi 150 Long;Allure;Véhicule particulier;Minibus;5;Boîte manuelle;Diesel;8;150;;2800;1830;139;6.5;4.6;5.3;;;2016;2021;base
    PEUGEOT;TRAVELLER;2.0 BlueHDi 150 Long;Business;Véhicule particulier;Minibus;5;Boîte manuelle;Diesel;8;150;;2800;1830;139;6.5;4.6;5.3;;;2016;2021;base
    PGO;CEVENNES;1.6 16V THP 184;Cévennes;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;11;184;;1270;1040;160;9.1;5.6;6.9;;;2012;2020;base
    PIAGGIO;APE;50 Pick-up;Classic;Véhicule particulier;Autre;2;Boîte manuelle;Essence;2;2.4;;510;330;76;4.3;2.7;3.3;;;1996;2017;base
    PIAGGIO;PORTER;1.3 16V 65;Extra;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Essence;5;65;;1550;925;181;10.3;6.3;7.8;;;2009;2013;base
    PIAGGIO;PORTER;1.4 Multitech 71 benne;Maxxi;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Essence GPL;6;71;;2200;1200;188;10.7;6.6;8.1;;;2013;2021;base
    PLYMOUTH;PROWLER;3.5 V6 257;Prowler;Véhicule particulier;Cabriolet;2;Boîte automatique;Essence;18;257;;1520;1290;280;15.9;9.8;12.0;;;1997;2001;etendu
    POLESTAR;2;Long range dual motor 408 ch;Performance;Véhicule particulier;Berline;5;Boîte automatique;Électrique;7;408;;2600;2198;0;;;;;;2020;2023;base
    POLESTAR;2;Long range dual motor 408 ch;Plus;Véhicule particulier;Berline;5;Boîte automatique;Électrique;7;408;;2600;2198;0;;;;;;2020;2023;base
    POLESTAR;2;Standard range single motor 224 ch;Pilot;Véhicule particulier;Berline;5;Boîte automatique;Électrique;5;224;;2490;2040;0;;;;;;2021;2023;base
    PONTIAC;FIREBIRD;5.7 V8;Trans Am;Véhicule particulier;Coupé;3;Boîte automatique;Essence;21;286;;1900;1570;315;17.8;11.0;13.5;;;1993;2002;etendu
    PONTIAC;G6;2.4 169;Base;Véhicule particulier;Berline;4;Boîte automatique;Essence;11;171;;1950;1530;215;12.2;7.5;9.2;;;2005;2010;etendu
    PONTIAC;TRANS SPORT;2.3 16V;SE;Véhicule particulier;Monospace;4;Boîte manuelle;Essence;10;139;;2340;1710;265;15.0;9.3;11.4;;;1993;1997;base
    PORSCHE;718 CAYMAN;2.0i 300 PDK;718;Véhicule particulier;Coupé;2;Boîte robotisée;Essence;19;300;;1685;1440;158;9.0;5.5;6.8;;;2016;2024;base
    PORSCHE;911;3.0i 385 PDK;Carrera;Véhicule particulier;Coupé;2;Boîte robotisée;Essence;27;385;;1960;1580;206;;;8.8;;;2019;2024;base
    PORSCHE;911;3.4 Carrera 300;Carrera;Véhicule particulier;Coupé;2;Boîte manuelle;Essence;22;300;;1720;1395;285;16.1;10.0;12.2;;;1998;2001;base
    PORSCHE;911;3.4i 350 PDK;Carrera;Véhicule particulier;Coupé;2;Boîte robotisée;Essence;24;349;;1840;1475;194;11.0;6.8;8.3;;;2011;2015;base
    PORSCHE;911;4.0 GT3 500;GT3;Véhicule particulier;Coupé;2;Boîte robotisée;Essence;41;500;;1800;1505;288;16.3;10.1;12.4;;;2017;2019;base
    PORSCHE;944;2.5 163;944;Véhicule particulier;Coupé;3;Boîte manuelle;Essence;11;163;;1550;1255;225;12.7;7.9;9.7;;;1982;1989;base
    PORSCHE;BOXSTER;2.7i 245;Boxster;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;16;245;;1670;1410;221;12.5;7.7;9.5;;;2009;2012;base
    PORSCHE;BOXSTER;3.4i 315 PDK;S;Véhicule particulier;Cabriolet;2;Boîte robotisée;Essence;21;315;;1675;1425;188;10.7;6.6;8.1;;;2012;2016;base
    PORSCHE;CAYENNE;3.0 V6 TDI 240 Tiptronic S;Cayenne;Véhicule particulier;SUV;5;Boîte automatique;Diesel;16;239;;2890;2315;244;11.4;8.0;9.2;;;2009;2010;base
    PORSCHE;CAYENNE;3.0 V6 TDI 262 Tiptronic S;Platinum Edition;Véhicule particulier;SUV;5;Boîte automatique;Diesel;16;262;;2890;2185;173;8.1;5.7;6.6;;;2014;2017;base
    PORSCHE;CAYENNE;E-Hybrid 3.0 V6 462 Tiptronic S;Cayenne;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;21;340;462;3030;2370;78;;;3.4;;;2018;2020;base
    PORSCHE;MACAN;2.0 252 PDK;Macan;Véhicule particulier;SUV;5;Boîte robotisée;Essence;15;252;;2445;1845;167;9.5;5.8;7.2;;;2014;2018;base
    PORSCHE;MACAN;3.0 V6 258 S Diesel PDK;S;Véhicule particulier;SUV;5;Boîte robotisée;Diesel;16;258;;2575;1955;159;7.4;5.2;6.0;;;2014;2018;base
    PORSCHE;PANAMERA;3.0 V6 TDI 250 Tiptronic S;Panamera;Véhicule particulier;Berline;5;Boîte automatique;Diesel;15;250;;2500;1955;172;8.0;5.6;6.5;;;2011;2013;base
    PORSCHE;PANAMERA;4 E-Hybrid V6 2.9 462 PDK;Edition;Véhicule particulier;Berline;5;Boîte robotisée;Hybride rechargeable essence;19;330;462;2770;2245;56;;;2.5;;;2017;2020;base
    PORSCHE;TAYCAN;4S Performance Plus 571 ch;4S;Véhicule particulier;Berline;4;Boîte automatique;Électrique;10;571;190;2880;2295;0;;;;;;2019;2024;base
    PROTON;PERSONA;1.6 109;Executive;Véhicule particulier;Berline;4;Boîte à variation continue;Essence;6;109;;1620;1210;155;8.8;5.4;6.7;;;2016;;etendu
    PROTON;SAGA;1.3 95;Standard;Véhicule particulier;Berline;4;Boîte à variation continue;Essence;6;95;;1500;1090;145;8.2;5.1;6.2;;;2016;;etendu
    RAM;1500;5.7 V8 401 4x4;Laramie;Véhicule utilitaire;Pick-up;4;Boîte automatique;Essence;32;401;;3450;2470;330;18.7;11.5;14.2;;;2018;;etendu
    RAM;1500;5.7 V8 401 4x4;Limited;Véhicule utilitaire;Pick-up;4;Boîte automatique;Essence;32;401;;3450;2470;330;18.7;11.5;14.2;;;2018;;etendu
    RAM;1500;5.7 V8 401 4x4;Sport;Véhicule utilitaire;Pick-up;4;Boîte automatique;Essence;32;401;;3450;2470;330;18.7;11.5;14.2;;;2018;;etendu
    RAM;2500;6.7 TD 370 4x4;Laramie;Véhicule utilitaire;Pick-up;4;Boîte automatique;Diesel;30;370;;4540;3300;400;;;15.2;;;2019;;etendu
    RENAULT;5 E-TECH ELECTRIQUE;Comfort range 150 ch 52 kWh;Iconic Cinq;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;4;150;;1943;1524;0;;;;;;2024;;base
    RENAULT;5 E-TECH ELECTRIQUE;Comfort range 150 ch 52 kWh;Techno;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;4;150;;1943;1524;0;;;;;;2024;;base
    RENAULT;5 E-TECH ELECTRIQUE;Urban range 120 ch 40 kWh;Evolution;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;4;122;;1880;1447;0;;;;;;2024;;base
    RENAULT;5 E-TECH ELECTRIQUE;Urban range 120 ch 40 kWh;Techno;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;4;122;;1880;1447;0;;;;;;2024;;base
    RENAULT;ARKANA;1.3 TCe 140 EDC FAP;Zen;Véhicule particulier;SUV;5;Boîte robotisée;Hybride essence;7;140;;1870;1411;131;;;5.6;;;2021;;base
    RENAULT;ARKANA;1.6 E-Tech 145;Intens;Véhicule particulier;SUV;5;Boîte automatique;Hybride essence;5;94;145;1945;1510;108;;;4.6;;;2021;;base
    RENAULT;ARKANA;1.6 E-Tech 145;RS Line;Véhicule particulier;SUV;5;Boîte automatique;Hybride essence;5;94;145;1945;1510;108;;;4.6;;;2021;;base
    RENAULT;AUSTRAL;1.2 E-Tech full hybrid 200;Iconic Esprit Alpine;Véhicule particulier;SUV;5;Boîte automatique;Hybride essence;7;131;200;2071;1517;105;;;4.5;;;2022;;base
    RENAULT;AUSTRAL;1.2 E-Tech full hybrid 200;Techno;Véhicule particulier;SUV;5;Boîte automatique;Hybride essence;7;131;200;2071;1517;105;;;4.5;;;2022;;base
    RENAULT;AUSTRAL;1.3 mild hybrid 160 auto;Equilibre;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;8;158;;1978;1470;139;;;6.0;;;2022;;base
    RENAULT;AUSTRAL;1.3 mild hybrid 160 auto;Techno;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;8;158;;1978;1470;139;;;6.0;;;2022;;base
    RENAULT;CAPTUR;0.9 TCe 90 Energy;Intens;Véhicule particulier;SUV;5;Boîte manuelle;Essence;5;90;;1706;1176;113;6.0;4.3;4.9;;;2013;2019;base
    RENAULT;CAPTUR;0.9 TCe 90 Energy;Zen;Véhicule particulier;SUV;5;Boîte manuelle;Essence;5;90;;1706;1176;113;6.0;4.3;4.9;;;2013;2019;base
    RENAULT;CAPTUR;1.0 TCe 100 GPL - 20;Intens;Véhicule particulier;SUV;5;Boîte manuelle;Essence GPL;5;101;;1755;1283;135;;;5.8;;;2020;2022;base
    RENAULT;CAPTUR;1.0 TCe 100 GPL - 20;Zen;Véhicule particulier;SUV;5;Boîte manuelle;Essence GPL;5;101;;1755;1283;135;;;5.8;;;2020;2022;base
    RENAULT;CAPTUR;1.0 TCe 90 - 21;Equilibre;Véhicule particulier;SUV;5;Boîte manuelle;Essence;5;91;;1706;1246;130;;;5.6;;;2021;2024;base
    RENAULT;CAPTUR;1.0 TCe 90 - 21;Evolution;Véhicule particulier;SUV;5;Boîte manuelle;Essence;5;91;;1706;1246;130;;;5.6;;;2021;2024;base
    RENAULT;CAPTUR;1.0 TCe 90 - 21;Techno;Véhicule particulier;SUV;5;Boîte manuelle;Essence;5;91;;1706;1246;130;;;5.6;;;2021;2024;base
    RENAULT;CAPTUR;1.2 TCe 120 EDC;Intens;Véhicule particulier;SUV;5;Boîte robotisée;Essence;6;120;;1737;1256;125;7.1;4.4;5.4;;;2013;2018;base
    RENAULT;CAPTUR;1.3 TCe 140 EDC mild hybrid;Esprit Alpine;Véhicule particulier;SUV;5;Boîte robotisée;Hybride essence;7;140;;1803;1346;132;;;5.7;;;2021;;base
    RENAULT;CAPTUR;1.3 TCe 140 EDC mild hybrid;Techno;Véhicule particulier;SUV;5;Boîte robotisée;Hybride essence;7;140;;1803;1346;132;;;5.7;;;2021;;base
    RENAULT;CAPTUR;1.5 dCi 90 Energy;Business;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;4;90;;1733;1245;95;4.2;3.4;3.6;;;2013;2019;base
    RENAULT;CAPTUR;1.5 dCi 90 Energy;Intens;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;4;90;;1733;1245;95;4.2;3.4;3.6;;;2013;2019;base
    RENAULT;CAPTUR;1.6 E-Tech full hybrid 145;Techno;Véhicule particulier;SUV;5;Boîte automatique;Hybride essence;5;94;145;1916;1445;107;;;4.6;;;2021;;base
    RENAULT;CAPTUR;E-Tech Plug-in 160 - 21;Initiale Paris;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;5;91;160;2060;1639;34;;;1.5;;;2020;2022;base
    RENAULT;CAPTUR;E-Tech Plug-in 160 - 21;Intens;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;5;91;160;2060;1639;34;;;1.5;;;2020;2022;base
    RENAULT;CLIO;1.2 RN;RN;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;58;;1320;895;146;8.3;5.1;6.3;;;1990;1998;base
    RENAULT;CLIO II;1.2 16v 75 Campus;Authentique;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;5;75;;1440;1010;139;7.9;4.9;6.0;;;2003;2012;base
    RENAULT;CLIO II;1.2 16v 75 Campus;Campus;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;5;75;;1440;1010;139;7.9;4.9;6.0;;;2003;2012;base
    RENAULT;CLIO II;1.5 dCi 65 Campus;Campus;Véhicule particulier;Citadine;3;Boîte manuelle;Diesel;4;65;;1465;1030;113;5.3;3.7;4.3;;;2003;2012;base
    RENAULT;CLIO III;1.2 16v 75;Authentique;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;75;;1620;1155;135;7.6;4.9;5.9;;;2005;2012;base
    RENAULT;CLIO III;1.2 16v 75;Expression;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;75;;1620;1155;135;7.6;4.9;5.9;;;2005;2012;base
    RENAULT;CLIO III;1.2 TCe 100;Dynamique;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;6;101;;1640;1200;137;7.8;4.8;5.9;;;2007;2012;base
    RENAULT;CLIO III;1.5 dCi 70 eco2;Expression;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;68;;1640;1180;115;5.4;3.8;4.4;;;2005;2012;base
    RENAULT;CLIO III;1.5 dCi 85 eco2;Dynamique;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;86;;1655;1215;115;5.2;3.9;4.4;;;2007;2012;base
    RENAULT;CLIO III;1.5 dCi 85 eco2;Exception;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;86;;1655;1215;115;5.2;3.9;4.4;;;2007;2012;base
    RENAULT;CLIO III;1.5 dCi 85 eco2;TomTom;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;86;;1655;1215;115;5.2;3.9;4.4;;;2007;2012;base
    RENAULT;CLIO III;2.0 16v RS 203;Renault Sport;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;13;203;;1690;1279;195;11.3;6.5;8.2;;;2009;2012;base
    RENAULT;CLIO III ESTATE;1.5 dCi 90 eco2;Dynamique;Véhicule particulier;Break;5;Boîte manuelle;Diesel;5;90;;1735;1285;106;4.9;3.5;4.0;;;2010;2013;base
    RENAULT;CLIO III SOCIETE;1.5 dCi 75 eco2;Air;Véhicule utilitaire;Commerciale;3;Boîte manuelle;Diesel;4;75;;1620;1190;106;4.9;3.5;4.0;;;2010;2013;base
    RENAULT;CLIO IV;0.9 TCe 90;Intens;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;90;;1588;1084;105;5.5;3.9;4.5;;;2012;2019;base
    RENAULT;CLIO IV;0.9 TCe 90;Limited;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;90;;1588;1084;105;5.5;3.9;4.5;;;2012;2019;base
    RENAULT;CLIO IV;0.9 TCe 90;Zen;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;90;;1588;1084;105;5.5;3.9;4.5;;;2012;2019;base
    RENAULT;CLIO IV;1.2 16V 75;Life;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;73;;1552;1055;127;7.2;4.5;5.5;;;2012;2019;base
    RENAULT;CLIO IV;1.2 16V 75;Zen;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;73;;1552;1055;127;7.2;4.5;5.5;;;2012;2019;base
    RENAULT;CLIO IV;1.2 TCe 120 EDC;GT;Véhicule particulier;Citadine;5;Boîte robotisée;Essence;6;120;;1664;1180;120;6.8;4.2;5.2;;;2013;2019;base
    RENAULT;CLIO IV;1.2 TCe 120 EDC;Intens;Véhicule particulier;Citadine;5;Boîte robotisée;Essence;6;120;;1664;1180;120;6.8;4.2;5.2;;;2013;2019;base
    RENAULT;CLIO IV;1.5 dCi 75 Energy;Business;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;75;;1640;1146;85;4.0;2.8;3.2;;;2014;2019;base
    RENAULT;CLIO IV;1.5 dCi 75 Energy;Life;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;75;;1640;1146;85;4.0;2.8;3.2;;;2014;2019;base
    RENAULT;CLIO IV;1.5 dCi 90 EDC;Intens;Véhicule particulier;Citadine;5;Boîte robotisée;Diesel;4;90;;1675;1176;92;4.3;3.0;3.5;;;2013;2019;base
    RENAULT;CLIO IV;1.5 dCi 90 Energy;Business;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;90;;1655;1146;83;3.6;3.0;3.2;;;2012;2019;base
    RENAULT;CLIO IV;1.5 dCi 90 Energy;Intens;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;90;;1655;1146;83;3.6;3.0;3.2;;;2012;2019;base
    RENAULT;CLIO IV;1.5 dCi 90 Energy;Zen;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;90;;1655;1146;83;3.6;3.0;3.2;;;2012;2019;base
    RENAULT;CLIO IV;1.6 T 200 EDC;RS;Véhicule particulier;Citadine;5;Boîte robotisée;Essence;11;200;;1711;1279;144;8.1;5.1;6.3;;;2013;2019;base
    RENAULT;CLIO IV ESTATE;1.5 dCi 90 Energy;Business;Véhicule particulier;Break;5;Boîte manuelle;Diesel;4;90;;1711;1205;85;4.0;2.8;3.2;;;2013;2020;base
    RENAULT;CLIO IV ESTATE;1.5 dCi 90 Energy;Intens;Véhicule particulier;Break;5;Boîte manuelle;Diesel;4;90;;1711;1205;85;4.0;2.8;3.2;;;2013;2020;base
    RENAULT;CLIO IV SOCIETE;1.5 dCi 75 Energy;Air;Véhicule utilitaire;Commerciale;5;Boîte manuelle;Diesel;4;75;;1618;1150;88;4.1;2.9;3.3;;;2014;2019;base
    RENAULT;CLIO IV SOCIETE;1.5 dCi 75 Energy;Air MediaNav;Véhicule utilitaire;Commerciale;5;Boîte manuelle;Diesel;4;75;;1618;1150;88;4.1;2.9;3.3;;;2014;2019;base
    RENAULT;CLIO V;1.0 SCe 65;Life;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;65;;1546;1112;119;;;5.1;;;2019;2022;base
    RENAULT;CLIO V;1.0 TCe 100;Intens;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;101;;1612;1146;118;;;5.1;;;2019;2021;base
    RENAULT;CLIO V;1.0 TCe 100;Zen;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;101;;1612;1146;118;;;5.1;;;2019;2021;base
    RENAULT;CLIO V;1.0 TCe 100 GPL;Evolution;Véhicule particulier;Citadine;5;Boîte manuelle;Essence GPL;5;101;;1650;1215;122;;;5.2;;;2020;;base
    RENAULT;CLIO V;1.0 TCe 100 GPL;Zen;Véhicule particulier;Citadine;5;Boîte manuelle;Essence GPL;5;101;;1650;1215;122;;;5.2;;;2020;;base
    RENAULT;CLIO V;1.0 TCe 90 - 21;Equilibre;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;91;;1590;1142;119;;;5.1;;;2021;;base
    RENAULT;CLIO V;1.0 TCe 90 - 21;Evolution;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;91;;1590;1142;119;;;5.1;;;2021;;base
    RENAULT;CLIO V;1.0 TCe 90 - 21;Intens;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;91;;1590;1142;119;;;5.1;;;2021;;base
    RENAULT;CLIO V;1.3 TCe 130 EDC FAP;Intens;Véhicule particulier;Citadine;5;Boîte robotisée;Essence;7;131;;1668;1233;127;;;5.5;;;2019;2021;base
    RENAULT;CLIO V;1.3 TCe 130 EDC FAP;RS Line;Véhicule particulier;Citadine;5;Boîte robotisée;Essence;7;131;;1668;1233;127;;;5.5;;;2019;2021;base
    RENAULT;CLIO V;1.5 Blue dCi 100;Evolution;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;101;;1700;1240;107;;;4.1;;;2021;2024;base
    RENAULT;CLIO V;1.5 Blue dCi 85;Business;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;86;;1690;1232;110;;;4.2;;;2019;2021;base
    RENAULT;CLIO V;1.5 Blue dCi 85;Zen;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;86;;1690;1232;110;;;4.2;;;2019;2021;base
    RENAULT;CLIO V;1.6 E-Tech 140 - 21;Intens;Véhicule particulier;Citadine;5;Boîte automatique;Hybride essence;5;91;140;1758;1313;98;;;4.2;;;2020;2022;base
    RENAULT;CLIO V;1.6 E-Tech 140 - 21;RS Line;Véhicule particulier;Citadine;5;Boîte automatique;Hybride essence;5;91;140;1758;1313;98;;;4.2;;;2020;2022;base
    RENAULT;CLIO V;1.6 E-Tech full hybrid 145;Esprit Alpine;Véhicule particulier;Citadine;5;Boîte automatique;Hybride essence;5;94;145;1766;1323;97;;;4.2;;;2023;;base
    RENAULT;CLIO V;1.6 E-Tech full hybrid 145;Techno;Véhicule particulier;Citadine;5;Boîte automatique;Hybride essence;5;94;145;1766;1323;97;;;4.2;;;2023;;base
    RENAULT;DUSTER;1.6 16V 114 4x4;Dynamique;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;114;;1870;1350;177;10.0;6.2;7.6;;;2012;2018;etendu
    RENAULT;ESPACE IV;2.0 dCi 150;25th;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;9;150;;2600;1860;179;8.3;5.9;6.8;;;2006;2014;base
    RENAULT;ESPACE V;1.6 dCi 160 EDC Energy;Initiale Paris;Véhicule particulier;Monospace;5;Boîte robotisée;Diesel;8;160;;2425;1734;120;5.6;3.9;4.5;;;2015;2018;base
    RENAULT;ESPACE V;1.6 dCi 160 EDC Energy;Intens;Véhicule particulier;Monospace;5;Boîte robotisée;Diesel;8;160;;2425;1734;120;5.6;3.9;4.5;;;2015;2018;base
    RENAULT;ESPACE V;2.0 Blue dCi 190 EDC;Initiale Paris;Véhicule particulier;Monospace;5;Boîte robotisée;Diesel;10;189;;2483;1819;150;;;5.7;;;2020;2023;base
    RENAULT;ESPACE VI;1.2 E-Tech full hybrid 200;Iconic;Véhicule particulier;SUV;5;Boîte automatique;Hybride essence;7;131;200;2243;1587;104;;;4.5;;;2023;;base
    RENAULT;ESPACE VI;1.2 E-Tech full hybrid 200;Techno;Véhicule particulier;SUV;5;Boîte automatique;Hybride essence;7;131;200;2243;1587;104;;;4.5;;;2023;;base
    RENAULT;GRAND SCENIC III;1.6 dCi 130 FAP eco2 Energy;Bose 7 pl;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;7;131;;2210;1580;117;5.5;3.8;4.4;;;2011;2016;base
    RENAULT;GRAND SCENIC IV;1.7 Blue dCi 120 EDC;Business 7 pl;Véhicule particulier;Monospace;5;Boîte robotisée;Diesel;6;120;;2340;1684;129;6.0;4.2;4.9;;;2018;2022;base
    RENAULT;KADJAR;1.2 TCe 130 Energy;Intens;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;131;;1908;1381;126;7.1;4.4;5.4;;;2015;2018;base
    RENAULT;KADJAR;1.2 TCe 130 Energy;Zen;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;131;;1908;1381;126;7.1;4.4;5.4;;;2015;2018;base
    RENAULT;KADJAR;1.5 Blue dCi 115 EDC;Techno;Véhicule particulier;SUV;5;Boîte robotisée;Diesel;6;116;;2015;1509;121;5.6;4.0;4.6;;;2018;2022;base
    RENAULT;KADJAR;1.5 dCi 110 Energy eco2;Business;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;5;110;;1962;1455;99;4.1;3.7;3.8;;;2015;2018;base
    RENAULT;KADJAR;1.5 dCi 110 Energy eco2;Intens;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;5;110;;1962;1455;99;4.1;3.7;3.8;;;2015;2018;base
    RENAULT;KADJAR;1.5 dCi 110 Energy eco2;Zen;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;5;110;;1962;1455;99;4.1;3.7;3.8;;;2015;2018;base
    RENAULT;KADJAR;1.6 dCi 130 4WD Energy;Intens;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;7;131;;2079;1611;129;6.0;4.2;4.9;;;2015;2018;base
    RENAULT;KANGOO;1.5 Blue dCi 95 - 21;Equilibre;Véhicule particulier;Ludospace;5;Boîte manuelle;Diesel;5;95;;2145;1636;139;;;5.3;;;2021;;base
    RENAULT;KANGOO;1.5 Blue dCi 95 - 21;Techno;Véhicule particulier;Ludospace;5;Boîte manuelle;Diesel;5;95;;2145;1636;139;;;5.3;;;2021;;base
    RENAULT;KANGOO;1.5 dCi 90 Energy;Intens;Véhicule particulier;Ludospace;5;Boîte manuelle;Diesel;5;90;;1944;1395;112;5.2;3.7;4.2;;;2013;2019;base
    RENAULT;KANGOO;1.5 dCi 90 Energy;Zen;Véhicule particulier;Ludospace;5;Boîte manuelle;Diesel;5;90;;1944;1395;112;5.2;3.7;4.2;;;2013;2019;base
    RENAULT;KANGOO EXPRESS;1.5 dCi 75 Energy;Grand Confort;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;4;75;;1920;1320;112;5.2;3.7;4.2;;;2013;2019;base
    RENAULT;KANGOO EXPRESS;1.5 dCi 90 Energy Maxi;Extra R-Link;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;5;90;;2175;1410;115;5.4;3.8;4.4;;;2013;2021;base
    RENAULT;KANGOO EXPRESS;1.5 dCi 90 Energy Maxi;Grand Confort;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;5;90;;2175;1410;115;5.4;3.8;4.4;;;2013;2021;base
    RENAULT;KOLEOS;1.6 dCi 130 Energy 4x2;Zen;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;7;131;;2123;1620;120;5.6;3.9;4.5;;;2017;2019;base
    RENAULT;KOLEOS;2.0 dCi 150 4x4;Dynamique;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;9;150;;2200;1725;166;7.7;5.4;6.3;;;2008;2016;base
    RENAULT;KWID;1.0 SCe 68;RXT;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;68;;1150;775;105;5.9;3.7;4.5;;;2016;;etendu
    RENAULT;LAGUNA II;1.9 dCi 120;Privilège;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;7;120;;1930;1435;149;6.9;4.9;5.6;;;2001;2007;base
    RENAULT;LAGUNA III;1.5 dCi 110 eco2;Business;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;110;;1965;1480;120;5.6;3.9;4.5;;;2008;2015;base
    RENAULT;LAGUNA III;2.0 dCi 150 FAP;Bose;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;8;150;;2050;1565;136;6.3;4.5;5.2;;;2007;2015;base
    RENAULT;LAGUNA III;2.0 dCi 150 FAP;Initiale;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;8;150;;2050;1565;136;6.3;4.5;5.2;;;2007;2015;base
    RENAULT;MASTER BENNE;L2 RJ3500 2.3 dCi 130;Confort;Véhicule utilitaire;Benne;2;Boîte manuelle;Diesel;9;131;;3500;2240;235;10.9;7.7;8.9;;;2014;2021;base
    RENAULT;MASTER CHASSIS CABINE;L3 RJ3500 2.3 dCi 165 Energy;Confort;Véhicule utilitaire;Châssis-cabine;2;Boîte manuelle;Diesel;11;163;;3500;1850;228;10.6;7.5;8.6;;;2016;2021;base
    RENAULT;MASTER FOURGON;L2H2 F3500 2.3 dCi 130;Confort;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;9;131;;3500;1996;207;9.6;6.8;7.8;;;2014;2019;base
    RENAULT;MASTER FOURGON;L2H2 F3500 2.3 dCi 130;Grand Confort;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;9;131;;3500;1996;207;9.6;6.8;7.8;;;2014;2019;base
    RENAULT;MASTER FOURGON;L3H2 F3500 2.3 dCi 145 Energy;Grand Confort;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;9;145;;3500;2060;195;9.1;6.4;7.4;;;2016;2021;base
    RENAULT;MEGANE;1.6e RT;RT;Véhicule particulier;Berline;5;Boîte manuelle;Essence;6;90;;1585;1120;172;9.7;6.0;7.4;;;1995;1999;base
    RENAULT;MEGANE;1.9 dTi RXE;RXE;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;98;;1660;1170;143;6.7;4.7;5.4;;;1997;2002;base
    RENAULT;MEGANE E-TECH ELECTRIQUE;EV60 130 ch optimum charge;Equilibre;Véhicule particulier;Berline;5;Boîte automatique;Électrique;4;131;75;2139;1699;0;;;;;;2022;2024;base
    RENAULT;MEGANE E-TECH ELECTRIQUE;EV60 220 ch super charge;Iconic;Véhicule particulier;Berline;5;Boîte automatique;Électrique;5;218;;2158;1711;0;;;;;;2022;;base
    RENAULT;MEGANE E-TECH ELECTRIQUE;EV60 220 ch super charge;Techno;Véhicule particulier;Berline;5;Boîte automatique;Électrique;5;218;;2158;1711;0;;;;;;2022;;base
    RENAULT;MEGANE II BERLINE;1.5 dCi 105;Dynamique;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;106;;1785;1310;120;5.5;4.0;4.5;;;2005;2008;base
    RENAULT;MEGANE II BERLINE;1.5 dCi 105;Privilège;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;106;;1785;1310;120;5.5;4.0;4.5;;;2005;2008;base
    RENAULT;MEGANE II BERLINE;1.6 16V 115;Confort Expression;Véhicule particulier;Berline;5;Boîte manuelle;Essence;7;113;;1745;1255;164;9.3;5.7;7.0;;;2002;2008;base
    RENAULT;MEGANE II BERLINE;1.9 dCi 120;Luxe Privilège;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;7;120;;1850;1375;143;6.7;4.7;5.4;;;2002;2005;base
    RENAULT;MEGANE III BERLINE;TCE 115 Energy E6;Limited;Véhicule particulier;Berline;5;Boîte manuelle;Essence;6;116;;1756;1280;119;6.7;4.2;5.1;;;2013;2015;base
    RENAULT;MEGANE III BERLINE;TCE 115 Energy E6;Zen;Véhicule particulier;Berline;5;Boîte manuelle;Essence;6;116;;1756;1280;119;6.7;4.2;5.1;;;2013;2015;base
    RENAULT;MEGANE III BERLINE;TCE 130 EDC E6;Bose Edition;Véhicule particulier;Berline;5;Boîte robotisée;Essence;7;132;;1791;1315;125;6.9;4.6;5.4;;;2014;2015;base
    RENAULT;MEGANE III BERLINE;TCE 130 EDC E6;Intens;Véhicule particulier;Berline;5;Boîte robotisée;Essence;7;132;;1791;1315;125;6.9;4.6;5.4;;;2014;2015;base
    RENAULT;MEGANE III BERLINE;dCi 110 FAP EDC eco2;Bose;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;6;110;;1820;1335;110;5.1;3.6;4.2;;;2010;2015;base
    RENAULT;MEGANE III BERLINE;dCi 110 FAP eco2;Bose;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;110;;1801;1310;106;4.9;3.5;4.0;;;2009;2015;base
    RENAULT;MEGANE III BERLINE;dCi 110 FAP eco2;Dynamique;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;110;;1801;1310;106;4.9;3.5;4.0;;;2009;2015;base
    RENAULT;MEGANE III BERLINE;dCi 110 FAP eco2;Expression;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;110;;1801;1310;106;4.9;3.5;4.0;;;2009;2015;base
    RENAULT;MEGANE III BERLINE;dCi 130 FAP Energy;Bose;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;131;;1881;1395;104;4.8;3.4;3.9;;;2011;2015;base
    RENAULT;MEGANE III BERLINE;dCi 95 FAP eco2;Life;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;95;;1780;1290;104;4.8;3.4;3.9;;;2013;2015;base
    RENAULT;MEGANE III COUPE;2.0T 16V 265 RS;Renault Sport;Véhicule particulier;Coupé;3;Boîte manuelle;Essence;16;265;;1835;1449;174;9.8;6.1;7.5;;;2012;2016;base
    RENAULT;MEGANE III ESTATE;dCi 110 FAP eco2;Bose;Véhicule particulier;Break;5;Boîte manuelle;Diesel;5;110;;1873;1365;106;4.9;3.5;4.0;;;2009;2016;base
    RENAULT;MEGANE III ESTATE;dCi 110 FAP eco2;Business;Véhicule particulier;Break;5;Boîte manuelle;Diesel;5;110;;1873;1365;106;4.9;3.5;4.0;;;2009;2016;base
    RENAULT;MEGANE IV BERLINE;1.2 TCe 100 Energy;Life;Véhicule particulier;Berline;5;Boîte manuelle;Essence;5;101;;1774;1280;120;6.8;4.2;5.2;;;2016;2018;base
    RENAULT;MEGANE IV BERLINE;1.2 TCe 100 Energy;Zen;Véhicule particulier;Berline;5;Boîte manuelle;Essence;5;101;;1774;1280;120;6.8;4.2;5.2;;;2016;2018;base
    RENAULT;MEGANE IV BERLINE;1.2 TCe 130 EDC Energy;GT Line;Véhicule particulier;Berline;5;Boîte robotisée;Essence;7;132;;1808;1324;122;6.9;4.3;5.2;;;2016;2018;base
    RENAULT;MEGANE IV BERLINE;1.2 TCe 130 EDC Energy;Intens;Véhicule particulier;Berline;5;Boîte robotisée;Essence;7;132;;1808;1324;122;6.9;4.3;5.2;;;2016;2018;base
    RENAULT;MEGANE IV BERLINE;1.3 TCe 140 EDC FAP;Intens;Véhicule particulier;Berline;5;Boîte robotisée;Essence;7;140;;1840;1367;126;7.1;4.4;5.4;;;2018;2022;base
    RENAULT;MEGANE IV BERLINE;1.3 TCe 140 EDC FAP;RS Line;Véhicule particulier;Berline;5;Boîte robotisée;Essence;7;140;;1840;1367;126;7.1;4.4;5.4;;;2018;2022;base
    RENAULT;MEGANE IV BERLINE;1.5 Blue dCi 115 EDC;Intens;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;6;116;;1929;1443;112;5.2;3.7;4.2;;;2018;2023;base
    RENAULT;MEGANE IV BERLINE;1.5 Blue dCi 115 EDC;Techno;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;6;116;;1929;1443;112;5.2;3.7;4.2;;;2018;2023;base
    RENAULT;MEGANE IV BERLINE;1.5 dCi 110 Energy;Business;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;110;;1851;1318;95;4.2;3.4;3.7;;;2016;2018;base
    RENAULT;MEGANE IV BERLINE;1.5 dCi 110 Energy;Intens;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;110;;1851;1318;95;4.2;3.4;3.7;;;2016;2018;base
    RENAULT;MEGANE IV BERLINE;1.5 dCi 110 Energy;Zen;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;110;;1851;1318;95;4.2;3.4;3.7;;;2016;2018;base
    RENAULT;MEGANE IV BERLINE;1.8 T 300 EDC RS;Trophy;Véhicule particulier;Berline;5;Boîte robotisée;Essence;19;300;;1930;1494;163;9.2;5.7;7.0;;;2018;2023;base
    RENAULT;MEGANE IV ESTATE;1.5 Blue dCi 115;Business;Véhicule particulier;Break;5;Boîte manuelle;Diesel;6;116;;1944;1462;108;5.0;3.5;4.1;;;2018;2023;base
    RENAULT;MEGANE IV ESTATE;1.6 E-Tech Plug-in 160 - 21;Business;Véhicule particulier;Break;5;Boîte automatique;Hybride rechargeable essence;5;92;160;2086;1603;30;;;1.3;;;2020;2023;base
    RENAULT;MEGANE IV ESTATE;1.6 E-Tech Plug-in 160 - 21;RS Line;Véhicule particulier;Break;5;Boîte automatique;Hybride rechargeable essence;5;92;160;2086;1603;30;;;1.3;;;2020;2023;base
    RENAULT;MODUS;1.5 dCi 85;Expression;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;5;86;;1700;1240;119;5.5;3.9;4.5;;;2007;2012;base
    RENAULT;RAFALE;1.2 E-Tech full hybrid 200;Esprit Alpine;Véhicule particulier;SUV;5;Boîte automatique;Hybride essence;7;131;200;2165;1653;107;;;4.6;;;2024;;base
    RENAULT;RAFALE;1.2 E-Tech full hybrid 200;Techno;Véhicule particulier;SUV;5;Boîte automatique;Hybride essence;7;131;200;2165;1653;107;;;4.6;;;2024;;base
    RENAULT;SAFRANE;2.2 dT RXE;RXE;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;8;113;;2020;1525;198;9.2;6.5;7.5;;;1996;2000;base
    RENAULT;SCENIC;1.6 16V 110;RXE;Véhicule particulier;Monospace;5;Boîte manuelle;Essence;7;107;;1800;1320;175;9.9;6.1;7.5;;;1999;2003;base
    RENAULT;SCENIC E-TECH ELECTRIQUE;EV87 220 ch grande autonomie;Esprit Alpine;Véhicule particulier;SUV;5;Boîte automatique;Électrique;5;218;;2374;1917;0;;;;;;2024;;base
    RENAULT;SCENIC E-TECH ELECTRIQUE;EV87 220 ch grande autonomie;Techno;Véhicule particulier;SUV;5;Boîte automatique;Électrique;5;218;;2374;1917;0;;;;;;2024;;base
    RENAULT;SCENIC II;1.5 dCi 105;Dynamique;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;106;;1920;1445;132;6.2;4.3;5.0;;;2005;2009;base
    RENAULT;SCENIC II;1.5 dCi 105;Expression;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;106;;1920;1445;132;6.2;4.3;5.0;;;2005;2009;base
    RENAULT;SCENIC II;1.9 dCi 130;Exception;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;8;131;;1990;1515;157;7.3;5.2;5.9;;;2005;2009;base
    RENAULT;SCENIC III;1.5 dCi 110 FAP eco2;Bose;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;110;;1956;1460;113;5.3;3.7;4.3;;;2009;2016;base
    RENAULT;SCENIC III;1.5 dCi 110 FAP eco2;Expression;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;110;;1956;1460;113;5.3;3.7;4.3;;;2009;2016;base
    RENAULT;SCENIC III;1.6 dCi 130 FAP eco2 Energy;Bose;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;7;131;;2005;1520;114;5.3;3.7;4.3;;;2011;2016;base
    RENAULT;SCENIC IV;1.3 TCe 140 EDC FAP;Intens;Véhicule particulier;Monospace;5;Boîte robotisée;Essence;8;140;;2010;1475;136;7.7;4.7;5.8;;;2018;2022;base
    RENAULT;SCENIC IV;1.5 dCi 110 Energy;Business;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;5;110;;2060;1505;100;4.7;3.3;3.8;;;2016;2018;base
    RENAULT;SCENIC IV;1.5 dCi 110 Energy;Zen;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;5;110;;2060;1505;100;4.7;3.3;3.8;;;2016;2018;base
    RENAULT;SYMBOL;1.5 dCi 65;Expression;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;4;65;;1515;1050;113;5.3;3.7;4.3;;;2004;2013;etendu
    RENAULT;TALISMAN;1.6 dCi 130 EDC Energy;Intens;Véhicule particulier;Berline;4;Boîte robotisée;Diesel;6;131;;2045;1545;108;5.0;3.5;4.1;;;2015;2018;base
    RENAULT;TALISMAN;1.6 dCi 130 EDC Energy;Zen;Véhicule particulier;Berline;4;Boîte robotisée;Diesel;6;131;;2045;1545;108;5.0;3.5;4.1;;;2015;2018;base
    RENAULT;TALISMAN;2.0 Blue dCi 160 EDC;Initiale Paris;Véhicule particulier;Berline;4;Boîte robotisée;Diesel;8;160;;2130;1628;128;6.0;4.2;4.8;;;2018;2022;base
    RENAULT;TRAFIC COMBI;L2 1.6 dCi 125 Energy 9 pl;Intens;Véhicule particulier;Minibus;4;Boîte manuelle;Diesel;7;125;;2940;2056;155;7.2;5.1;5.9;;;2014;2019;base
    RENAULT;TRAFIC COMBI;L2 1.6 dCi 125 Energy 9 pl;Zen;Véhicule particulier;Minibus;4;Boîte manuelle;Diesel;7;125;;2940;2056;155;7.2;5.1;5.9;;;2014;2019;base
    RENAULT;TRAFIC FOURGON;L1H1 1000 1.6 dCi 120;Grand Confort;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;7;120;;2760;1756;170;7.9;5.6;6.4;;;2014;2019;base
    RENAULT;TRAFIC FOURGON;L2H1 1200 2.0 dCi 120;Confort;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;8;120;;2980;1845;190;;;7.2;;;2019;2023;base
    RENAULT;TRAFIC FOURGON;L2H1 1200 2.0 dCi 120;Grand Confort;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;8;120;;2980;1845;190;;;7.2;;;2019;2023;base
    RENAULT;TWINGO;1.2 16V 75;Expression;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;5;75;;1290;925;138;7.4;5.0;5.9;;;2001;2007;base
    RENAULT;TWINGO;1.2 16V 75;Privilège;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;5;75;;1290;925;138;7.4;5.0;5.9;;;2001;2007;base
    RENAULT;TWINGO;1.2 60;Alizé;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;58;;1260;890;143;8.1;5.0;6.1;;;1996;2002;base
    RENAULT;TWINGO;1.2 60;Pack;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;58;;1260;890;143;8.1;5.0;6.1;;;1996;2002;base
    RENAULT;TWINGO II;1.2 LEV 16v 75 eco2;Authentique;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;75;;1395;1025;119;6.7;4.2;5.1;;;2011;2014;base
    RENAULT;TWINGO II;1.2 LEV 16v 75 eco2;Dynamique;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;75;;1395;1025;119;6.7;4.2;5.1;;;2011;2014;base
    RENAULT;TWINGO II;1.2 LEV 16v 75 eco2;Purple & Grey;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;75;;1395;1025;119;6.7;4.2;5.1;;;2011;2014;base
    RENAULT;TWINGO II;1.5 dCi 75 eco2;Dynamique;Véhicule particulier;Citadine;3;Boîte manuelle;Diesel;4;75;;1440;1070;104;4.8;3.4;3.9;;;2010;2014;base
    RENAULT;TWINGO II;RS 1.6 16v 133;Renault Sport;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;8;133;;1440;1124;159;9.0;5.6;6.8;;;2008;2013;base
    RENAULT;TWINGO III;0.9 TCe 90;Intens;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;90;;1382;1018;99;4.9;3.9;4.3;;;2014;2019;base
    RENAULT;TWINGO III;0.9 TCe 90 EDC;Intens;Véhicule particulier;Citadine;5;Boîte robotisée;Essence;5;90;;1410;1045;107;6.1;3.7;4.6;;;2016;2019;base
    RENAULT;TWINGO III;1.0 SCe 70;Intens;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;71;;1359;939;105;5.6;3.9;4.5;;;2014;2019;base
    RENAULT;TWINGO III;1.0 SCe 70;Life;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;71;;1359;939;105;5.6;3.9;4.5;;;2014;2019;base
    RENAULT;TWINGO III;1.0 SCe 70;Zen;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;71;;1359;939;105;5.6;3.9;4.5;;;2014;2019;base
    RENAULT;TWINGO III;E-Tech électrique 80;Vibes;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;3;82;42;1525;1187;0;;;;;;2020;2024;base
    RENAULT;TWINGO III;E-Tech électrique 80;Zen;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;3;82;42;1525;1187;0;;;;;;2020;2024;base
    RENAULT;TWIZY;Intens 45;Cargo;Véhicule particulier;Autre;2;Boîte automatique;Électrique;1;17.7;;690;549;0;;;;;;2012;2023;base
    RENAULT;TWIZY;Intens 45;Technic;Véhicule particulier;Autre;2;Boîte automatique;Électrique;1;17.7;;690;549;0;;;;;;2012;2023;base
    RENAULT;VEL SATIS;2.2 dCi 150;Privilège;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;9;150;;2250;1735;188;8.8;6.2;7.1;;;2002;2005;base
    RENAULT;ZOE;Q210;Intens;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;1;88;58;1943;1503;0;;;;;;2013;2015;base
    RENAULT;ZOE;Q210;Life;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;1;88;58;1943;1503;0;;;;;;2013;2015;base
    RENAULT;ZOE;Q210;Zen;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;1;88;58;1943;1503;0;;;;;;2013;2015;base
    RENAULT;ZOE;R90 Z.E. 40;Intens;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;1;92;;1966;1555;0;;;;;;2017;2019;base
    RENAULT;ZOE;R90 Z.E. 40;Zen;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;1;92;;1966;1555;0;;;;;;2017;2019;base
    RENAULT;ZOE E-TECH ELECTRIQUE;R110 Achat Intégral - 22B;Equilibre;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;4;109;69;1988;1577;0;;;;;;2022;2024;base
    RENAULT;ZOE E-TECH ELECTRIQUE;R110 Achat Intégral - 22B;Evolution;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;4;109;69;1988;1577;0;;;;;;2022;2024;base
    RENAULT;ZOE E-TECH ELECTRIQUE;R135 Achat Intégral - 22B;Iconic;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;4;136;69;1988;1577;0;;;;;;2022;2024;base
    RENAULT;ZOE E-TECH ELECTRIQUE;R135 Achat Intégral - 22B;Techno;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;4;136;69;1988;1577;0;;;;;;2022;2024;base
    RIVIAN;R1S;Quad Motor 835 ch;Adventure;Véhicule particulier;SUV;5;Boîte automatique;Électrique;14;835;;3860;3185;0;;;;;;2022;;etendu
    RIVIAN;R1T;Quad Motor 835 ch;Adventure;Véhicule utilitaire;Pick-up;4;Boîte automatique;Électrique;14;835;;3860;3250;0;;;;;;2021;;etendu
    ROLLS-ROYCE;CULLINAN;6.75 V12 571;Cullinan;Véhicule particulier;SUV;5;Boîte automatique;Essence;51;571;;3330;2735;341;19.3;11.9;14.6;;;2018;;base
    ROLLS-ROYCE;GHOST;6.6 V12 570;Ghost;Véhicule particulier;Berline;4;Boîte automatique;Essence;50;571;;2900;2435;317;18.0;11.1;13.6;;;2009;2020;base
    ROLLS-ROYCE;PHANTOM;6.75 V12 460;Phantom;Véhicule particulier;Berline;4;Boîte automatique;Essence;39;460;;3050;2560;385;21.8;13.4;16.5;;;2003;2012;base
    ROVER;200;214 Si 16V;Si;Véhicule particulier;Berline;5;Boîte manuelle;Essence;6;103;;1590;1095;167;9.5;5.8;7.2;;;1995;1999;base
    ROVER;25;2.0 TD 101;Sport;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;101;;1650;1205;142;6.6;4.7;5.4;;;1999;2005;base
    ROVER;75;2.0 CDT 115;Pack;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;7;116;;1985;1540;154;7.2;5.1;5.8;;;1999;2005;base
    ROVER;MINI;1.3i;British Open;Véhicule particulier;Citadine;2;Boîte manuelle;Essence;5;63;;1065;740;158;9.0;5.5;6.8;;;1992;2000;base
    ROVER;MINI;1.3i;Knightsbridge;Véhicule particulier;Citadine;2;Boîte manuelle;Essence;5;63;;1065;740;158;9.0;5.5;6.8;;;1992;2000;base
    SAAB;9-3;1.9 TiD 150;Linear;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;9;150;;2010;1540;157;7.3;5.2;5.9;;;2004;2011;base
    SAAB;9-3;1.9 TiD 150;Vector;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;9;150;;2010;1540;157;7.3;5.2;5.9;;;2004;2011;base
    SAAB;9-3;2.0t BioPower 175;Vector;Véhicule particulier;Berline;4;Boîte manuelle;Superéthanol;11;175;;1990;1500;184;10.4;6.4;7.9;;;2007;2011;base
    SAAB;9-5;2.2 TiD 120;Linear;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;7;120;;2100;1600;177;8.2;5.8;6.7;;;2002;2005;base
    SAAB;900;2.0i 131;S;Véhicule particulier;Berline;3;Boîte manuelle;Essence;9;131;;1830;1350;225;12.7;7.9;9.7;;;1993;1998;base
    SANTANA;PS-10;2.8 TD 125;Anibal;Véhicule tout-terrain;Tout-terrain;5;Boîte manuelle;Diesel;10;125;;3050;2085;290;13.5;9.5;11.0;;;2002;2009;base
    SATURN;SKY;2.4 177;Sky;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;12;177;;1600;1330;240;13.6;8.4;10.3;;;2006;2010;etendu
    SATURN;VUE;2.4 172;XE;Véhicule particulier;SUV;5;Boîte automatique;Essence;11;171;;2150;1620;225;12.7;7.9;9.7;;;2008;2010;etendu
    SCION;TC;2.5 180;tC;Véhicule particulier;Coupé;3;Boîte automatique;Essence;12;182;;1800;1405;210;11.9;7.3;9.0;;;2011;2016;etendu
    SCION;XB;2.4 158;xB;Véhicule particulier;Monospace;5;Boîte automatique;Essence;11;160;;1800;1390;235;13.3;8.2;10.1;;;2008;2015;etendu
    SEAT;ALHAMBRA;2.0 TDI 150 S&S;Style;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;8;150;;2370;1760;130;6.1;4.3;4.9;;;2015;2020;base
    SEAT;ALTEA;1.9 TDI 105;Reference;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;105;;2000;1435;143;6.7;4.7;5.4;;;2004;2010;base
    SEAT;ALTEA;1.9 TDI 105;Stylance;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;105;;2000;1435;143;6.7;4.7;5.4;;;2004;2010;base
    SEAT;ARONA;1.0 EcoTSI 95 S&S BVM5;Style;Véhicule particulier;SUV;5;Boîte manuelle;Essence;5;95;;1665;1187;111;6.3;3.9;4.8;;;2017;2020;base
    SEAT;ARONA;1.0 EcoTSI 95 S&S BVM5;Urban;Véhicule particulier;SUV;5;Boîte manuelle;Essence;5;95;;1665;1187;111;6.3;3.9;4.8;;;2017;2020;base
    SEAT;ARONA;1.0 TSI 110 S&S DSG7;FR;Véhicule particulier;SUV;5;Boîte robotisée;Essence;6;110;;1720;1240;127;;;5.5;;;2020;;base
    SEAT;ARONA;1.0 TSI 110 S&S DSG7;Xperience;Véhicule particulier;SUV;5;Boîte robotisée;Essence;6;110;;1720;1240;127;;;5.5;;;2020;;base
    SEAT;AROSA;1.0 50;Stella;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;50;;1270;890;139;7.9;4.9;6.0;;;1997;2004;base
    SEAT;ATECA;1.5 TSI 150 ACT DSG7;FR;Véhicule particulier;SUV;5;Boîte robotisée;Essence;8;150;;1960;1425;128;7.3;4.5;5.5;;;2018;2024;base
    SEAT;ATECA;1.5 TSI 150 ACT DSG7;Xcellence;Véhicule particulier;SUV;5;Boîte robotisée;Essence;8;150;;1960;1425;128;7.3;4.5;5.5;;;2018;2024;base
    SEAT;ATECA;1.6 TDI 115 Ecomotive;Style;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;116;;1930;1375;113;5.3;3.7;4.3;;;2016;2020;base
    SEAT;ATECA;1.6 TDI 115 Ecomotive;Urban;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;116;;1930;1375;113;5.3;3.7;4.3;;;2016;2020;base
    SEAT;CORDOBA;1.4 TDI 75;Stella;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;4;75;;1650;1180;124;5.8;4.1;4.7;;;2002;2008;base
    SEAT;IBIZA;1.0 EcoTSI 95 S&S BVM5;FR;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;95;;1590;1122;106;6.0;3.7;4.5;;;2017;2021;base
    SEAT;IBIZA;1.0 EcoTSI 95 S&S BVM5;Style;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;95;;1590;1122;106;6.0;3.7;4.5;;;2017;2021;base
    SEAT;IBIZA;1.0 EcoTSI 95 S&S BVM5;Urban;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;95;;1590;1122;106;6.0;3.7;4.5;;;2017;2021;base
    SEAT;IBIZA;1.0 MPI 75 S&S;Reference;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;75;;1560;1100;112;6.3;3.9;4.8;;;2017;2019;base
    SEAT;IBIZA;1.0 TSI 110 S&S DSG7;FR;Véhicule particulier;Citadine;5;Boîte robotisée;Essence;6;110;;1650;1190;121;;;5.2;;;2019;;base
    SEAT;IBIZA;1.0 TSI 110 S&S DSG7;Xperience;Véhicule particulier;Citadine;5;Boîte robotisée;Essence;6;110;;1650;1190;121;;;5.2;;;2019;;base
    SEAT;IBIZA;1.2 TDI 75 CR FAP Ecomotive;Reference;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;75;;1620;1155;89;4.1;2.9;3.4;;;2010;2015;base
    SEAT;IBIZA;1.2 TSI 90;FR;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;90;;1570;1090;116;6.6;4.1;5.0;;;2015;2017;base
    SEAT;IBIZA;1.2 TSI 90;Style;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;90;;1570;1090;116;6.6;4.1;5.0;;;2015;2017;base
    SEAT;IBIZA;1.4 TDI 80 FAP;Reference;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;80;;1660;1165;109;5.1;3.6;4.1;;;2008;2010;base
    SEAT;IBIZA;1.4 TDI 80 FAP;Style;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;80;;1660;1165;109;5.1;3.6;4.1;;;2008;2010;base
    SEAT;IBIZA;1.6 TDI 90 CR FAP;Sport;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;90;;1660;1175;109;5.1;3.6;4.1;;;2009;2012;base
    SEAT;IBIZA;1.6 TDI 90 CR FAP;Style;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;90;;1660;1175;109;5.1;3.6;4.1;;;2009;2012;base
    SEAT;IBIZA;1.6 TDI 95 S&S BVM5;Style Business;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;95;;1670;1200;99;4.6;3.2;3.8;;;2017;2020;base
    SEAT;IBIZA;1.9 TDI 100;Signo;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;6;101;;1650;1160;135;6.3;4.4;5.1;;;2002;2008;base
    SEAT;IBIZA;1.9 TDI 100;Sport;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;6;101;;1650;1160;135;6.3;4.4;5.1;;;2002;2008;base
    SEAT;IBIZA SC;1.4 16V 85;Sport;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;5;86;;1500;1030;139;7.9;4.9;6.0;;;2008;2015;base
    SEAT;IBIZA SC;1.4 TDI 80 FAP;Reference;Véhicule particulier;Citadine;3;Boîte manuelle;Diesel;4;80;;1600;1150;109;5.4;3.5;4.2;;;2008;2010;base
    SEAT;IBIZA SC;1.4 TDI 80 FAP;Style;Véhicule particulier;Citadine;3;Boîte manuelle;Diesel;4;80;;1600;1150;109;5.4;3.5;4.2;;;2008;2010;base
    SEAT;IBIZA SC;1.4 TSI 180 DSG7;Cupra;Véhicule particulier;Citadine;3;Boîte robotisée;Essence;10;179;;1680;1259;139;7.9;4.9;6.0;;;2009;2015;base
    SEAT;LEON;1.0 eTSI 110 DSG7;Style;Véhicule particulier;Berline;5;Boîte robotisée;Hybride essence;6;110;;1830;1330;122;;;5.2;;;2020;2024;base
    SEAT;LEON;1.4 TSI 150 ACT;FR;Véhicule particulier;Berline;5;Boîte manuelle;Essence;8;150;;1750;1231;110;6.2;3.8;4.7;;;2014;2018;base
    SEAT;LEON;1.4 e-Hybrid 204 DSG6;FR;Véhicule particulier;Berline;5;Boîte robotisée;Hybride rechargeable essence;8;150;204;2050;1614;27;;;1.2;;;2020;2024;base
    SEAT;LEON;1.4 e-Hybrid 204 DSG6;Xperience;Véhicule particulier;Berline;5;Boîte robotisée;Hybride rechargeable essence;8;150;204;2050;1614;27;;;1.2;;;2020;2024;base
    SEAT;LEON;1.5 TGI 130 GNV;Style Business;Véhicule particulier;Berline;5;Boîte manuelle;Essence GNV;7;131;;1880;1440;120;;;5.2;;;2018;2020;base
    SEAT;LEON;1.5 eTSI 150 DSG7;FR;Véhicule particulier;Berline;5;Boîte robotisée;Hybride essence;8;150;;1860;1361;128;;;5.5;;;2020;2024;base
    SEAT;LEON;1.6 TDI 105 FAP S&S;Reference;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;105;;1790;1280;99;4.6;3.2;3.8;;;2012;2015;base
    SEAT;LEON;1.6 TDI 105 FAP S&S;Style;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;105;;1790;1280;99;4.6;3.2;3.8;;;2012;2015;base
    SEAT;LEON;1.9 TDI 105;Reference;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;105;;1900;1365;137;6.4;4.5;5.2;;;2005;2010;base
    SEAT;LEON;1.9 TDI 105;Stylance;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;105;;1900;1365;137;6.4;4.5;5.2;;;2005;2010;base
    SEAT;LEON;2.0 TDI 150 FAP S&S;FR;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;7;150;;1820;1305;106;4.9;3.5;4.0;;;2012;2018;base
    SEAT;LEON ST;1.6 TDI 115 S&S;Style Business;Véhicule particulier;Break;5;Boîte manuelle;Diesel;6;116;;1880;1326;105;4.9;3.4;4.0;;;2017;2020;base
    SEAT;MII;1.0 60;Reference;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;60;;1290;929;105;5.9;3.7;4.5;;;2012;2019;base
    SEAT;MII;1.0 60;Style;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;60;;1290;929;105;5.9;3.7;4.5;;;2012;2019;base
    SEAT;MII;Electric 83;Plus;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;4;83;83;1530;1230;0;;;;;;2020;2021;base
    SEAT;TARRACO;2.0 TDI 150 DSG7;Xcellence 7 pl;Véhicule particulier;SUV;5;Boîte robotisée;Diesel;8;150;;2370;1735;135;6.3;4.4;5.1;;;2018;2024;base
    SEAT;TOLEDO;1.6 TDI 105 FAP;Style;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;105;;1730;1214;104;4.8;3.4;3.9;;;2012;2018;base
    SERES;3;163 ch 54 kWh;Luxury;Véhicule particulier;SUV;5;Boîte automatique;Électrique;4;163;;2125;1765;0;;;;;;2022;2024;base
    SIMCA;1000;1000;GLS;Véhicule particulier;Berline;4;Boîte manuelle;Essence;5;41;;1130;770;175;9.9;6.1;7.5;;;1961;1978;base
    SIMCA;1100;1100;LE;Véhicule particulier;Berline;5;Boîte manuelle;Essence;5;60;;1370;970;190;10.8;6.6;8.2;;;1967;1981;base
    SIMCA;1100;1100;Spécial;Véhicule particulier;Berline;5;Boîte manuelle;Essence;5;60;;1370;970;190;10.8;6.6;8.2;;;1967;1981;base
    SKODA;CITIGO;1.0 60;Active;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;60;;1290;929;105;5.9;3.7;4.5;;;2012;2019;base
    SKODA;CITIGO;1.0 60;Ambition;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;60;;1290;929;105;5.9;3.7;4.5;;;2012;2019;base
    SKODA;ENYAQ IV;80 204 ch;Loft;Véhicule particulier;SUV;5;Boîte automatique;Électrique;5;204;;2610;2090;0;;;;;;2021;2023;base
    SKODA;ENYAQ IV;80 204 ch;Suite;Véhicule particulier;SUV;5;Boîte automatique;Électrique;5;204;;2610;2090;0;;;;;;2021;2023;base
    SKODA;FABIA;1.0 TSI 95;Active;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;95;;1607;1101;106;6.0;3.7;4.5;;;2017;2021;base
    SKODA;FABIA;1.0 TSI 95;Style;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;95;;1607;1101;106;6.0;3.7;4.5;;;2017;2021;base
    SKODA;FABIA;1.0 TSI EVO 95;Ambition;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;95;;1610;1124;114;;;4.9;;;2021;2024;base
    SKODA;FABIA;1.0 TSI EVO 95;Style;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;95;;1610;1124;114;;;4.9;;;2021;2024;base
    SKODA;FABIA;1.2 TSI 90;Ambition;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;90;;1600;1109;107;6.1;3.7;4.6;;;2014;2017;base
    SKODA;FABIA;1.2 TSI 90;Monte-Carlo;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;90;;1600;1109;107;6.1;3.7;4.6;;;2014;2017;base
    SKODA;FABIA;1.4 TDI 90 CR FAP;Ambition Business;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;90;;1650;1165;88;4.1;2.9;3.3;;;2014;2018;base
    SKODA;FABIA;1.9 TDI 105;Ambiente;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;6;105;;1690;1245;130;6.1;4.3;4.9;;;2007;2010;base
    SKODA;FELICIA;1.9 D;GLX;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;64;;1540;1080;157;7.3;5.2;5.9;;;1995;2001;base
    SKODA;KAMIQ;1.0 TSI 116 DSG7;Ambition;Véhicule particulier;SUV;5;Boîte robotisée;Essence;6;116;;1770;1250;116;;;5.0;;;2019;2021;base
    SKODA;KAMIQ;1.0 TSI 116 DSG7;Style;Véhicule particulier;SUV;5;Boîte robotisée;Essence;6;116;;1770;1250;116;;;5.0;;;2019;2021;base
    SKODA;KAROQ;1.5 TSI ACT 150 DSG7;Sportline;Véhicule particulier;SUV;5;Boîte robotisée;Essence;8;150;;1960;1424;132;7.5;4.6;5.7;;;2017;2024;base
    SKODA;KAROQ;1.5 TSI ACT 150 DSG7;Style;Véhicule particulier;SUV;5;Boîte robotisée;Essence;8;150;;1960;1424;132;7.5;4.6;5.7;;;2017;2024;base
    SKODA;KAROQ;1.6 TDI 116 CR FAP;Ambition;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;116;;1980;1423;118;5.5;3.9;4.5;;;2017;2020;base
    SKODA;KAROQ;1.6 TDI 116 CR FAP;Business;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;116;;1980;1423;118;5.5;3.9;4.5;;;2017;2020;base
    SKODA;KODIAQ;2.0 TDI 150 DSG7;Business 7 pl;Véhicule particulier;SUV;5;Boîte robotisée;Diesel;8;150;;2350;1705;131;6.1;4.3;5.0;;;2017;2023;base
    SKODA;KODIAQ;2.0 TDI 150 DSG7;Style;Véhicule particulier;SUV;5;Boîte robotisée;Diesel;8;150;;2350;1705;131;6.1;4.3;5.0;;;2017;2023;base
    SKODA;OCTAVIA;1.6 TDI 105 CR FAP;Ambition;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;105;;1860;1305;99;4.6;3.2;3.8;;;2013;2015;base
    SKODA;OCTAVIA;1.6 TDI 116 CR FAP;Business;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;116;;1850;1320;103;4.8;3.4;3.9;;;2017;2020;base
    SKODA;OCTAVIA;1.9 TDI 105 FAP;Ambiente;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;105;;1900;1350;130;6.1;4.3;4.9;;;2004;2010;base
    SKODA;OCTAVIA;1.9 TDI 105 FAP;Elegance;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;105;;1900;1350;130;6.1;4.3;4.9;;;2004;2010;base
    SKODA;OCTAVIA;2.0 TDI 150 DSG7;Business;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;8;150;;2000;1487;111;;;4.2;;;2020;2024;base
    SKODA;OCTAVIA;2.0 TDI 150 DSG7;Style;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;8;150;;2000;1487;111;;;4.2;;;2020;2024;base
    SKODA;OCTAVIA COMBI;1.4 TSI PHEV 204 DSG6;Business;Véhicule particulier;Break;5;Boîte robotisée;Hybride rechargeable essence;8;150;204;2190;1695;26;;;1.1;;;2020;2024;base
    SKODA;OCTAVIA COMBI;1.4 TSI PHEV 204 DSG6;Style;Véhicule particulier;Break;5;Boîte robotisée;Hybride rechargeable essence;8;150;204;2190;1695;26;;;1.1;;;2020;2024;base
    SKODA;OCTAVIA COMBI;2.0 TDI 184 DSG6 RS;RS;Véhicule particulier;Break;5;Boîte robotisée;Diesel;10;184;;1980;1487;119;5.5;3.9;4.5;;;2013;2019;base
    SKODA;RAPID SPACEBACK;1.2 TSI 90;Ambition;Véhicule particulier;Berline;5;Boîte manuelle;Essence;5;90;;1685;1155;107;6.1;3.7;4.6;;;2015;2017;base
    SKODA;ROOMSTER;1.6 TDI 90 CR FAP;Elegance;Véhicule particulier;Ludospace;5;Boîte manuelle;Diesel;5;90;;1800;1330;124;5.8;4.1;4.7;;;2010;2015;base
    SKODA;SCALA;1.0 TSI 110 DSG7;Style;Véhicule particulier;Berline;5;Boîte robotisée;Essence;6;110;;1760;1250;123;;;5.3;;;2020;2024;base
    SKODA;SUPERB;2.0 TDI 140 CR FAP;Elegance;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;8;140;;2070;1505;149;6.9;4.9;5.6;;;2008;2015;base
    SKODA;SUPERB;2.0 TDI 150 CR FAP DSG6;Business;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;8;150;;2080;1500;115;5.4;3.8;4.4;;;2015;2019;base
    SKODA;SUPERB;2.0 TDI 150 CR FAP DSG6;Style;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;8;150;;2080;1500;115;5.4;3.8;4.4;;;2015;2019;base
    SKODA;SUPERB;Berline 1.5 TSI mHEV 150 ch ACT DSG7;Selection;Véhicule particulier;Berline;5;Boîte robotisée;Hybride essence;8;150;;2130;1575;121;;;5.3;;;2024;;base
    SKODA;SUPERB;Berline 1.5 TSI mHEV 150 ch ACT DSG7;Sportline;Véhicule particulier;Berline;5;Boîte robotisée;Hybride essence;8;150;;2130;1575;121;;;5.3;;;2024;;base
    SKODA;SUPERB COMBI;2.0 TDI 190 DSG6;Laurin & Klement;Véhicule particulier;Break;5;Boîte robotisée;Diesel;10;190;;2160;1565;120;5.6;3.9;4.5;;;2015;2020;base
    SKODA;SUPERB COMBI;2.0 TDI 190 DSG6;Style;Véhicule particulier;Break;5;Boîte robotisée;Diesel;10;190;;2160;1565;120;5.6;3.9;4.5;;;2015;2020;base
    SKODA;YETI;2.0 TDI 110 CR FAP;Ambition;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;110;;1990;1445;137;6.4;4.5;5.2;;;2009;2017;base
    SKODA;YETI;2.0 TDI 110 CR FAP;Experience;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;110;;1990;1445;137;6.4;4.5;5.2;;;2009;2017;base
    SMART;#1;272 ch 66 kWh;Premium;Véhicule particulier;SUV;5;Boîte automatique;Électrique;6;272;;2300;1863;0;;;;;;2022;;base
    SMART;#1;272 ch 66 kWh;Pro+;Véhicule particulier;SUV;5;Boîte automatique;Électrique;6;272;;2300;1863;0;;;;;;2022;;base
    SMART;FORFOUR;0.9 90 TwinAmic;Prime;Véhicule particulier;Citadine;5;Boîte robotisée;Essence;4;90;;1445;1095;99;5.6;3.5;4.2;;;2015;2019;base
    SMART;FORFOUR;1.5 CDI 95;Pulse;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;95;;1480;1090;121;5.6;4.0;4.6;;;2004;2006;base
    SMART;FORTWO;0.8 CDI 45;Pulse;Véhicule particulier;Citadine;3;Boîte automatique;Diesel;3;45;;1020;845;88;4.1;2.9;3.3;;;2007;2014;base
    SMART;FORTWO;0.9 90;Prime;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;90;;1230;980;97;5.5;3.4;4.2;;;2014;2019;base
    SMART;FORTWO;0.9 90;Proxy;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;90;;1230;980;97;5.5;3.4;4.2;;;2014;2019;base
    SMART;FORTWO;1.0 71;Passion;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;71;;1190;955;93;5.3;3.2;4.0;;;2014;2019;base
    SMART;FORTWO;1.0 71;Pure;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;71;;1190;955;93;5.3;3.2;4.0;;;2014;2019;base
    SMART;FORTWO;1.0 mhd 71;Passion;Véhicule particulier;Citadine;3;Boîte robotisée;Essence;4;71;;1020;825;98;5.6;3.4;4.2;;;2008;2014;base
    SMART;FORTWO;1.0 mhd 71;Pulse;Véhicule particulier;Citadine;3;Boîte robotisée;Essence;4;71;;1020;825;98;5.6;3.4;4.2;;;2008;2014;base
    SMART;FORTWO;EQ 82;Passion;Véhicule particulier;Citadine;3;Boîte automatique;Électrique;3;82;56;1310;1095;0;;;;;;2018;2023;base
    SMART;FORTWO;EQ 82;Prime;Véhicule particulier;Citadine;3;Boîte automatique;Électrique;3;82;56;1310;1095;0;;;;;;2018;2023;base
    SMART;ROADSTER;0.7 82;Roadster;Véhicule particulier;Cabriolet;2;Boîte robotisée;Essence;5;82;;1050;865;121;6.9;4.2;5.2;;;2003;2005;base
    SSANGYONG;KORANDO;2.0 E-XDi 149;Premium;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;150;;2190;1635;147;6.8;4.8;5.6;;;2011;2015;base
    SSANGYONG;KORANDO;2.0 E-XDi 149;Sport;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;150;;2190;1635;147;6.8;4.8;5.6;;;2011;2015;base
    SSANGYONG;REXTON;2.2 E-XDi 181 4WD;Luxury;Véhicule tout-terrain;Tout-terrain;5;Boîte automatique;Diesel;12;181;;2850;2180;218;10.2;7.2;8.3;;;2017;2021;base
    SSANGYONG;REXTON;2.7 XDI 165;Luxe;Véhicule tout-terrain;Tout-terrain;5;Boîte manuelle;Diesel;11;165;;2680;2060;223;10.4;7.3;8.4;;;2004;2012;base
    SSANGYONG;RODIUS;2.7 XDi 165;Confort;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;11;165;;2770;2190;226;10.5;7.4;8.6;;;2005;2013;base
    SSANGYONG;TIVOLI;1.6 E-XDi 115;Crystal;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;116;;1850;1405;113;5.3;3.7;4.3;;;2015;2019;base
    SSANGYONG;TIVOLI;1.6 E-XDi 115;Sport;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;116;;1850;1405;113;5.3;3.7;4.3;;;2015;2019;base
    SUBARU;FORESTER;2.0D 147;Confort;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;147;;2070;1610;150;7.0;4.9;5.7;;;2008;2018;base
    SUBARU;FORESTER;2.0D 147;Premium;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;147;;2070;1610;150;7.0;4.9;5.7;;;2008;2018;base
    SUBARU;FORESTER;2.0i e-Boxer 150 Lineartronic;Premium;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;8;150;;2185;1713;154;;;6.6;;;2019;2024;base
    SUBARU;IMPREZA;2.0 D 150;Sport;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;9;150;;1940;1465;155;7.2;5.1;5.9;;;2009;2012;base
    SUBARU;IMPREZA;WRX STI 2.5 300;WRX STI;Véhicule particulier;Berline;5;Boîte manuelle;Essence;21;300;;1980;1570;243;13.8;8.5;10.4;;;2008;2017;base
    SUBARU;JUSTY;1.0 70;Oxygène;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;69;;1430;920;116;6.6;4.1;5.0;;;2007;2011;base
    SUBARU;LEGACY;2.0 D 150;Club;Véhicule particulier;Break;5;Boîte manuelle;Diesel;8;150;;2000;1520;151;7.0;5.0;5.7;;;2008;2014;base
    SUBARU;OUTBACK;2.0D 150;Exclusive;Véhicule particulier;Break;5;Boîte manuelle;Diesel;8;150;;2080;1642;145;6.8;4.8;5.5;;;2013;2018;base
    SUBARU;XV;1.6i 114;Confort;Véhicule particulier;SUV;5;Boîte manuelle;Essence;7;114;;1940;1445;151;8.6;5.3;6.5;;;2012;2017;base
    SUZUKI;ALTO;1.0 68;GL;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;68;;1250;930;103;5.8;3.6;4.4;;;2009;2014;base
    SUZUKI;ALTO;1.0 68;GLX;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;68;;1250;930;103;5.8;3.6;4.4;;;2009;2014;base
    SUZUKI;BALENO;1.2 Dualjet 90;Privilège;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;90;;1405;975;98;5.6;3.4;4.2;;;2016;2019;base
    SUZUKI;CELERIO;1.0 68;Avantage;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;68;;1260;880;99;5.6;3.5;4.2;;;2014;2019;base
    SUZUKI;CELERIO;1.0 68;Privilège;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;68;;1260;880;99;5.6;3.5;4.2;;;2014;2019;base
    SUZUKI;GRAND VITARA;1.9 DDiS 129;Avantage;Véhicule tout-terrain;Tout-terrain;5;Boîte manuelle;Diesel;8;129;;2170;1680;179;8.3;5.9;6.8;;;2005;2014;base
    SUZUKI;GRAND VITARA;1.9 DDiS 129;Privilège;Véhicule tout-terrain;Tout-terrain;5;Boîte manuelle;Diesel;8;129;;2170;1680;179;8.3;5.9;6.8;;;2005;2014;base
    SUZUKI;IGNIS;1.2 Dualjet 90;Avantage;Véhicule particulier;SUV;5;Boîte manuelle;Essence;5;90;;1330;885;104;5.9;3.6;4.5;;;2017;2020;base
    SUZUKI;IGNIS;1.2 Dualjet 90;Privilège;Véhicule particulier;SUV;5;Boîte manuelle;Essence;5;90;;1330;885;104;5.9;3.6;4.5;;;2017;2020;base
    SUZUKI;IGNIS;1.2 Dualjet Hybrid 83;Avantage;Véhicule particulier;SUV;5;Boîte manuelle;Hybride essence;4;83;;1330;950;110;;;4.7;;;2020;2024;base
    SUZUKI;IGNIS;1.2 Dualjet Hybrid 83;Pack;Véhicule particulier;SUV;5;Boîte manuelle;Hybride essence;4;83;;1330;950;110;;;4.7;;;2020;2024;base
    SUZUKI;JIMNY;1.3 VVT 85;JLX;Véhicule tout-terrain;Tout-terrain;3;Boîte manuelle;Essence;6;86;;1420;1135;162;9.2;5.7;7.0;;;1998;2018;base
    SUZUKI;JIMNY;1.3 VVT 85;Privilège;Véhicule tout-terrain;Tout-terrain;3;Boîte manuelle;Essence;6;86;;1420;1135;162;9.2;5.7;7.0;;;1998;2018;base
    SUZUKI;JIMNY;1.5 VVT 102;Avantage;Véhicule tout-terrain;Tout-terrain;3;Boîte manuelle;Essence;6;102;;1435;1165;154;8.7;5.4;6.6;;;2018;2020;base
    SUZUKI;JIMNY;1.5 VVT 102;Privilège;Véhicule tout-terrain;Tout-terrain;3;Boîte manuelle;Essence;6;102;;1435;1165;154;8.7;5.4;6.6;;;2018;2020;base
    SUZUKI;S-CROSS;1.4 Boosterjet Hybrid 129 Allgrip;Style;Véhicule particulier;SUV;5;Boîte manuelle;Hybride essence;7;129;;1770;1385;133;;;5.7;;;2020;2024;base
    SUZUKI;S-CROSS;1.6 DDiS 120 2WD;Pack;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;120;;1870;1300;110;5.1;3.6;4.2;;;2013;2018;base
    SUZUKI;S-CROSS;1.6 DDiS 120 2WD;Privilège;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;120;;1870;1300;110;5.1;3.6;4.2;;;2013;2018;base
    SUZUKI;SAMURAI;1.3 Essence 70;Cabriolet;Véhicule tout-terrain;Tout-terrain;3;Boîte manuelle;Essence;6;69;;1400;1010;185;10.5;6.5;7.9;;;1988;2004;base
    SUZUKI;SWACE;1.8 Hybrid 122;Pack;Véhicule particulier;Break;5;Boîte à variation continue;Hybride essence;5;98;122;1835;1420;103;;;4.4;;;2020;2023;base
    SUZUKI;SWACE;1.8 Hybrid 122;Privilège;Véhicule particulier;Break;5;Boîte à variation continue;Hybride essence;5;98;122;1835;1420;103;;;4.4;;;2020;2023;base
    SUZUKI;SWIFT;1.2 Dualjet 90;Avantage;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;90;;1380;920;98;5.6;3.4;4.2;;;2017;2020;base
    SUZUKI;SWIFT;1.2 Dualjet 90;Privilège;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;90;;1380;920;98;5.6;3.4;4.2;;;2017;2020;base
    SUZUKI;SWIFT;1.2 Dualjet Hybrid 83;Pack;Véhicule particulier;Citadine;5;Boîte manuelle;Hybride essence;4;83;;1365;999;106;;;4.5;;;2020;2024;base
    SUZUKI;SWIFT;1.2 Dualjet Hybrid 83;Privilège;Véhicule particulier;Citadine;5;Boîte manuelle;Hybride essence;4;83;;1365;999;106;;;4.5;;;2020;2024;base
    SUZUKI;SWIFT;1.2 VVT 94;GLX;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;94;;1480;1035;116;6.6;4.1;5.0;;;2010;2017;base
    SUZUKI;SWIFT;1.2 VVT 94;Privilège;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;94;;1480;1035;116;6.6;4.1;5.0;;;2010;2017;base
    SUZUKI;SWIFT;1.3 DDiS 75;GLX;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;75;;1560;1115;118;5.5;3.9;4.5;;;2005;2017;base
    SUZUKI;SWIFT;1.4 Boosterjet 140 Sport;Sport;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;7;140;;1445;1045;125;7.1;4.4;5.4;;;2018;2020;base
    SUZUKI;SX4;1.6 DDiS 90 4WD;Pack;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;5;90;;1820;1365;143;6.7;4.7;5.4;;;2006;2013;base
    SUZUKI;VITARA;1.4 Boosterjet Hybrid 129;Privilège;Véhicule particulier;SUV;5;Boîte manuelle;Hybride essence;7;129;;1770;1235;128;;;5.5;;;2020;2024;base
    SUZUKI;VITARA;1.4 Boosterjet Hybrid 129;Style;Véhicule particulier;SUV;5;Boîte manuelle;Hybride essence;7;129;;1770;1235;128;;;5.5;;;2020;2024;base
    SUZUKI;VITARA;1.6 DDiS 120;Pack;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;120;;1870;1275;106;4.9;3.5;4.0;;;2015;2018;base
    SUZUKI;VITARA;1.6 DDiS 120;Privilège;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;6;120;;1870;1275;106;4.9;3.5;4.0;;;2015;2018;base
    SUZUKI;VITARA;1.6 VVT 120;Avantage;Véhicule particulier;SUV;5;Boîte manuelle;Essence;6;120;;1730;1150;123;7.0;4.3;5.3;;;2015;2018;base
    SUZUKI;VITARA;1.6 VVT 120;Privilège;Véhicule particulier;SUV;5;Boîte manuelle;Essence;6;120;;1730;1150;123;7.0;4.3;5.3;;;2015;2018;base
    TALBOT;HORIZON;1.3;GL;Véhicule particulier;Berline;5;Boîte manuelle;Essence;6;68;;1440;1010;185;10.5;6.5;7.9;;;1979;1986;base
    TALBOT;SAMBA;1.1;LS;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;50;;1180;790;150;8.5;5.2;6.4;;;1981;1986;base
    TATA;INDICA;1.4 D 54;Indica;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;53;;1500;1080;158;7.4;5.2;6.0;;;2000;2007;base
    TATA;NANO;0.6 38;CX;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;3;38;;950;690;101;5.7;3.5;4.3;;;2009;2018;etendu
    TATA;XENON;2.2 Dicor 140 4x4 Double Cabine;Xenon;Véhicule utilitaire;Pick-up;4;Boîte manuelle;Diesel;10;140;;2950;2010;224;10.4;7.3;8.5;;;2008;2014;base
    TATRA;613;3.5 V8;613-4;Véhicule particulier;Berline;4;Boîte manuelle;Essence;14;169;;2160;1790;340;19.3;11.9;14.6;;;1974;1996;etendu
    TESLA;MODEL 3;Long Range Dual Motor AWD 441 ch;Grande Autonomie;Véhicule particulier;Berline;4;Boîte automatique;Électrique;11;441;208;2300;1919;0;;;;;;2019;2023;base
    TESLA;MODEL 3;Performance PUP AWD 513 ch;Performance;Véhicule particulier;Berline;4;Boîte automatique;Électrique;12;513;211;2300;1919;0;;;;;;2021;2023;base
    TESLA;MODEL 3;Standard Range Plus RWD 306 ch;Standard Plus;Véhicule particulier;Berline;4;Boîte automatique;Électrique;6;306;120;2072;1700;0;;;;;;2019;2021;base
    TESLA;MODEL S;100D 423 ch;Grande Autonomie;Véhicule particulier;Berline;5;Boîte automatique;Électrique;4;423;;2790;2290;0;;;;;;2017;2020;base
    TESLA;MODEL S;75D 423 ch;;Véhicule particulier;Berline;5;Boîte automatique;Électrique;2;423;;2670;2190;0;;;;;;2016;2019;base
    TESLA;MODEL X;100D 423 ch;Grande Autonomie;Véhicule particulier;SUV;5;Boîte automatique;Électrique;4;423;;3080;2534;0;;;;;;2017;2020;base
    TESLA;MODEL Y;Long Range Dual Motor AWD 514 ch;Grande Autonomie;Véhicule particulier;SUV;5;Boîte automatique;Électrique;11;514;;2450;2054;0;;;;;;2021;2025;base
    TESLA;MODEL Y;Propulsion 299 ch;RWD;Véhicule particulier;SUV;5;Boîte automatique;Électrique;6;299;;2351;1984;0;;;;;;2022;2025;base
    THINK;CITY;Electrique 46 ch;City;Véhicule particulier;Citadine;3;Boîte automatique;Électrique;1;46;;1397;1113;0;;;;;;2009;2012;base
    TOYOTA;AURIS;126 D-4D;Luna;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;7;126;;1890;1390;144;6.7;4.7;5.5;;;2007;2012;base
    TOYOTA;AURIS;126 D-4D;Sol;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;7;126;;1890;1390;144;6.7;4.7;5.5;;;2007;2012;base
    TOYOTA;AURIS;90 D-4D;Active;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;4;90;;1815;1325;99;4.6;3.2;3.8;;;2012;2018;base
    TOYOTA;AURIS;90 D-4D;Dynamic;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;4;90;;1815;1325;99;4.6;3.2;3.8;;;2012;2018;base
    TOYOTA;AURIS;HSD 136h;Design;Véhicule particulier;Berline;5;Boîte à variation continue;Hybride essence;4;99;136;1815;1385;84;;;3.6;;;2012;2018;base
    TOYOTA;AURIS;HSD 136h;Dynamic;Véhicule particulier;Berline;5;Boîte à variation continue;Hybride essence;4;99;136;1815;1385;84;;;3.6;;;2012;2018;base
    TOYOTA;AURIS;HSD 136h;Style;Véhicule particulier;Berline;5;Boîte à variation continue;Hybride essence;4;99;136;1815;1385;84;;;3.6;;;2012;2018;base
    TOYOTA;AVENSIS;115 D-4D;Sol;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;7;116;;1820;1370;155;7.2;5.1;5.9;;;2003;2006;base
    TOYOTA;AVENSIS;143 D-4D;Dynamic;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;7;143;;1970;1490;119;5.5;3.9;4.5;;;2015;2018;base
    TOYOTA;AVENSIS;143 D-4D;Executive;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;7;143;;1970;1490;119;5.5;3.9;4.5;;;2015;2018;base
    TOYOTA;AYGO;1.0 VVT-i 68;Confort;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;68;;1180;880;106;6.0;3.7;4.5;;;2005;2014;base
    TOYOTA;AYGO;1.0 VVT-i 68;Cool;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;68;;1180;880;106;6.0;3.7;4.5;;;2005;2014;base
    TOYOTA;AYGO;1.0 VVT-i 69;x;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;69;;1240;915;95;5.4;3.3;4.1;;;2014;2018;base
    TOYOTA;AYGO;1.0 VVT-i 69;x-play;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;69;;1240;915;95;5.4;3.3;4.1;;;2014;2018;base
    TOYOTA;AYGO;1.0 VVT-i 69;x-pop;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;69;;1240;915;95;5.4;3.3;4.1;;;2014;2018;base
    TOYOTA;AYGO;1.0 VVT-i 72;x-black;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;72;;1240;935;93;5.3;3.2;4.0;;;2018;2022;base
    TOYOTA;AYGO;1.0 VVT-i 72;x-play;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;72;;1240;935;93;5.3;3.2;4.0;;;2018;2022;base
    TOYOTA;AYGO X;1.0 VVT-i 72;Active;Véhicule particulier;SUV;5;Boîte manuelle;Essence;4;72;;1360;1015;110;;;4.7;;;2022;2025;base
    TOYOTA;AYGO X;1.0 VVT-i 72;Collection;Véhicule particulier;SUV;5;Boîte manuelle;Essence;4;72;;1360;1015;110;;;4.7;;;2022;2025;base
    TOYOTA;AYGO X;1.0 VVT-i 72;Design;Véhicule particulier;SUV;5;Boîte manuelle;Essence;4;72;;1360;1015;110;;;4.7;;;2022;2025;base
    TOYOTA;C-HR;1.8 140h;Design;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;5;98;140;1910;1430;105;;;4.5;;;2023;;base
    TOYOTA;C-HR;1.8 140h;Dynamic Business;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;5;98;140;1910;1430;105;;;4.5;;;2023;;base
    TOYOTA;C-HR;122h;Distinctive;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;4;98;122;1860;1380;86;;;3.7;;;2016;2023;base
    TOYOTA;C-HR;122h;Dynamic;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;4;98;122;1860;1380;86;;;3.7;;;2016;2023;base
    TOYOTA;C-HR;122h;Graphic;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;4;98;122;1860;1380;86;;;3.7;;;2016;2023;base
    TOYOTA;CAMRY;Hybride 218;Dynamic;Véhicule particulier;Berline;4;Boîte à variation continue;Hybride essence;9;178;218;2100;1595;98;;;4.2;;;2019;2022;base
    TOYOTA;CAMRY;Hybride 218;Lounge;Véhicule particulier;Berline;4;Boîte à variation continue;Hybride essence;9;178;218;2100;1595;98;;;4.2;;;2019;2022;base
    TOYOTA;COROLLA;122h;Design;Véhicule particulier;Berline;5;Boîte à variation continue;Hybride essence;5;98;122;1820;1360;101;;;4.3;;;2019;2022;base
    TOYOTA;COROLLA;122h;Dynamic;Véhicule particulier;Berline;5;Boîte à variation continue;Hybride essence;5;98;122;1820;1360;101;;;4.3;;;2019;2022;base
    TOYOTA;COROLLA;122h;Dynamic Business;Véhicule particulier;Berline;5;Boîte à variation continue;Hybride essence;5;98;122;1820;1360;101;;;4.3;;;2019;2022;base
    TOYOTA;COROLLA;184h;Collection;Véhicule particulier;Berline;5;Boîte à variation continue;Hybride essence;8;152;184;1900;1440;112;;;4.8;;;2019;2022;base
    TOYOTA;COROLLA;184h;GR Sport;Véhicule particulier;Berline;5;Boîte à variation continue;Hybride essence;8;152;184;1900;1440;112;;;4.8;;;2019;2022;base
    TOYOTA;COROLLA;90 D-4D;Linea Sol;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;90;;1680;1270;127;5.9;4.2;4.8;;;2002;2007;base
    TOYOTA;COROLLA TOURING SPORTS;122h;Design;Véhicule particulier;Break;5;Boîte à variation continue;Hybride essence;5;98;122;1835;1385;103;;;4.4;;;2019;2022;base
    TOYOTA;COROLLA TOURING SPORTS;122h;Dynamic Business;Véhicule particulier;Break;5;Boîte à variation continue;Hybride essence;5;98;122;1835;1385;103;;;4.4;;;2019;2022;base
    TOYOTA;GT86;2.0 D-4S 200;GT86;Véhicule particulier;Coupé;2;Boîte manuelle;Essence;12;200;;1670;1240;180;10.2;6.3;7.7;;;2012;2020;base
    TOYOTA;HILUX;2.4 D-4D 150 4WD Double Cabine;Lounge;Véhicule utilitaire;Pick-up;4;Boîte manuelle;Diesel;9;150;;3210;2095;178;8.3;5.8;6.7;;;2016;2020;base
    TOYOTA;HILUX;2.4 D-4D 150 4WD Double Cabine;Légende;Véhicule utilitaire;Pick-up;4;Boîte manuelle;Diesel;9;150;;3210;2095;178;8.3;5.8;6.7;;;2016;2020;base
    TOYOTA;HILUX;2.5 D-4D 144 4WD X-Tra Cabine;Le Cap;Véhicule utilitaire;Pick-up;4;Boîte manuelle;Diesel;9;144;;2690;1810;203;9.5;6.7;7.7;;;2011;2016;base
    TOYOTA;IQ;68 VVT-i;Iq;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;68;;1210;920;99;5.6;3.5;4.2;;;2009;2015;base
    TOYOTA;LAND CRUISER;190 D-4D;Légende;Véhicule tout-terrain;Tout-terrain;5;Boîte automatique;Diesel;12;190;;2990;2295;213;9.9;7.0;8.1;;;2009;2015;base
    TOYOTA;LAND CRUISER;2.8 177 D-4D;Legende;Véhicule tout-terrain;Tout-terrain;5;Boîte automatique;Diesel;11;177;;2990;2230;194;9.0;6.4;7.3;;;2015;2020;base
    TOYOTA;LAND CRUISER;2.8 177 D-4D;Life;Véhicule tout-terrain;Tout-terrain;5;Boîte automatique;Diesel;11;177;;2990;2230;194;9.0;6.4;7.3;;;2015;2020;base
    TOYOTA;LAND CRUISER;3.0 D-4D 163;VX;Véhicule tout-terrain;Tout-terrain;5;Boîte manuelle;Diesel;11;163;;2850;1990;245;11.4;8.0;9.3;;;2002;2005;base
    TOYOTA;MIRAI;182 ch;Executive;Véhicule particulier;Berline;4;Boîte automatique;Hydrogène;6;182;;2415;1975;0;;;;;;2021;;base
    TOYOTA;MIRAI;182 ch;Lounge;Véhicule particulier;Berline;4;Boîte automatique;Hydrogène;6;182;;2415;1975;0;;;;;;2021;;base
    TOYOTA;MR2;1.8 VVT-i 140;MR;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;8;140;;1235;1030;178;10.1;6.2;7.6;;;2000;2006;base
    TOYOTA;PRIUS;122h;Dynamic;Véhicule particulier;Berline;5;Boîte à variation continue;Hybride essence;4;98;122;1775;1375;70;;;3.0;;;2016;2021;base
    TOYOTA;PRIUS;122h;Lounge;Véhicule particulier;Berline;5;Boîte à variation continue;Hybride essence;4;98;122;1775;1375;70;;;3.0;;;2016;2021;base
    TOYOTA;PRIUS;136h;Dynamic;Véhicule particulier;Berline;5;Boîte à variation continue;Hybride essence;5;99;136;1805;1420;89;;;3.8;;;2009;2015;base
    TOYOTA;PRIUS;136h;Lounge;Véhicule particulier;Berline;5;Boîte à variation continue;Hybride essence;5;99;136;1805;1420;89;;;3.8;;;2009;2015;base
    TOYOTA;PRIUS;HSD 78;Linea Sol;Véhicule particulier;Berline;5;Boîte à variation continue;Hybride essence;4;77;;1725;1350;104;;;4.5;;;2003;2009;base
    TOYOTA;PRIUS+;136h;Dynamic;Véhicule particulier;Monospace;5;Boîte à variation continue;Hybride essence;5;99;136;2115;1500;96;;;4.1;;;2012;2020;base
    TOYOTA;PRIUS+;136h;SkyView;Véhicule particulier;Monospace;5;Boîte à variation continue;Hybride essence;5;99;136;2115;1500;96;;;4.1;;;2012;2020;base
    TOYOTA;PROACE;Medium 1.6 D-4D 115;Dynamic;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;6;116;;2690;1680;137;6.4;4.5;5.2;;;2016;2019;base
    TOYOTA;PROACE CITY;Medium 1.5 D-4D 100;Business;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;5;102;;2010;1400;120;;;4.5;;;2020;2024;base
    TOYOTA;PROACE CITY;Medium 1.5 D-4D 100;Dynamic;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;5;102;;2010;1400;120;;;4.5;;;2020;2024;base
    TOYOTA;RAV4;116 D-4D;Base;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;116;;1835;1370;190;8.9;6.2;7.2;;;2001;2005;base
    TOYOTA;RAV4;124 D-4D 2WD;Life;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;7;124;;2135;1575;127;5.9;4.2;4.8;;;2013;2015;base
    TOYOTA;RAV4;124 D-4D 2WD;Style;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;7;124;;2135;1575;127;5.9;4.2;4.8;;;2013;2015;base
    TOYOTA;RAV4;136 D-4D;Clim Pack;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;136;;2100;1585;173;8.1;5.7;6.6;;;2006;2009;base
    TOYOTA;RAV4;136 D-4D;Limited Edition;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;136;;2100;1585;173;8.1;5.7;6.6;;;2006;2009;base
    TOYOTA;RAV4;Hybride 197 2WD;Dynamic;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;8;155;197;2205;1625;115;;;4.9;;;2016;2018;base
    TOYOTA;RAV4;Hybride 197 2WD;Lounge;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;8;155;197;2205;1625;115;;;4.9;;;2016;2018;base
    TOYOTA;RAV4;Hybride 218 2WD;Dynamic;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;9;178;218;2135;1590;105;;;4.5;;;2019;;base
    TOYOTA;RAV4;Hybride 218 2WD;Lounge;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;9;178;218;2135;1590;105;;;4.5;;;2019;;base
    TOYOTA;RAV4;Hybride Rechargeable 306 AWD;Collection;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride rechargeable essence;10;185;306;2510;1910;22;;;1.0;;;2020;;base
    TOYOTA;RAV4;Hybride Rechargeable 306 AWD;Design;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride rechargeable essence;10;185;306;2510;1910;22;;;1.0;;;2020;;base
    TOYOTA;SIENNA;2.5 Hybrid 245;XLE;Véhicule particulier;Monospace;5;Boîte à variation continue;Hybride essence;10;189;245;2720;2070;150;;;6.4;;;2021;;etendu
    TOYOTA;TACOMA;3.5 V6 278 4x4;TRD Off-Road;Véhicule utilitaire;Pick-up;4;Boîte automatique;Essence;20;279;;2540;1990;275;15.6;9.6;11.8;;;2016;2023;etendu
    TOYOTA;TUNDRA;5.7 V8 381;Limited;Véhicule utilitaire;Pick-up;4;Boîte automatique;Essence;31;381;;3200;2450;370;21.0;12.9;15.9;;;2007;2021;etendu
    TOYOTA;VERSO;112 D-4D;Design;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;111;;2135;1505;119;5.5;3.9;4.5;;;2014;2018;base
    TOYOTA;VERSO;112 D-4D;Dynamic;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;111;;2135;1505;119;5.5;3.9;4.5;;;2014;2018;base
    TOYOTA;VERSO;126 D-4D;Dynamic;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;7;124;;2130;1530;129;6.0;4.2;4.9;;;2009;2013;base
    TOYOTA;VERSO;126 D-4D;Skyview;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;7;124;;2130;1530;129;6.0;4.2;4.9;;;2009;2013;base
    TOYOTA;YARIS;110 VVT-i;Design;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;6;111;;1545;1115;112;6.3;3.9;4.8;;;2017;2020;base
    TOYOTA;YARIS;110 VVT-i;Dynamic;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;6;111;;1545;1115;112;6.3;3.9;4.8;;;2017;2020;base
    TOYOTA;YARIS;116h;Collection;Véhicule particulier;Citadine;5;Boîte à variation continue;Hybride essence;5;92;116;1615;1160;87;;;3.7;;;2020;;base
    TOYOTA;YARIS;116h;Design;Véhicule particulier;Citadine;5;Boîte à variation continue;Hybride essence;5;92;116;1615;1160;87;;;3.7;;;2020;;base
    TOYOTA;YARIS;116h;Dynamic;Véhicule particulier;Citadine;5;Boîte à variation continue;Hybride essence;5;92;116;1615;1160;87;;;3.7;;;2020;;base
    TOYOTA;YARIS;116h;France;Véhicule particulier;Citadine;5;Boîte à variation continue;Hybride essence;5;92;116;1615;1160;87;;;3.7;;;2020;;base
    TOYOTA;YARIS;65 VVT-i;Luna;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;65;;1325;900;134;7.6;4.7;5.8;;;1999;2005;base
    TOYOTA;YARIS;69 VVT-i;Active;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;69;;1440;1035;111;6.3;3.9;4.8;;;2011;2017;base
    TOYOTA;YARIS;69 VVT-i;Confort;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;69;;1440;1035;111;6.3;3.9;4.8;;;2011;2017;base
    TOYOTA;YARIS;70 VVT-i;Dynamic Business;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;69;;1440;1035;99;5.6;3.5;4.2;;;2017;2020;base
    TOYOTA;YARIS;90 D-4D;Confort;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;90;;1480;1125;109;5.1;3.6;4.1;;;2006;2016;base
    TOYOTA;YARIS;90 D-4D;Dynamic;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;90;;1480;1125;109;5.1;3.6;4.1;;;2006;2016;base
    TOYOTA;YARIS;GR 1.6 261 4WD;GR;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;15;261;;1645;1355;186;;;8.0;;;2020;2024;base
    TOYOTA;YARIS;GR 1.6 261 4WD;GR Track;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;15;261;;1645;1355;186;;;8.0;;;2020;2024;base
    TOYOTA;YARIS;HSD 100h;Dynamic;Véhicule particulier;Citadine;5;Boîte à variation continue;Hybride essence;3;73;100;1565;1160;75;;;3.2;;;2012;2020;base
    TOYOTA;YARIS;HSD 100h;France;Véhicule particulier;Citadine;5;Boîte à variation continue;Hybride essence;3;73;100;1565;1160;75;;;3.2;;;2012;2020;base
    TOYOTA;YARIS;HSD 100h;Style;Véhicule particulier;Citadine;5;Boîte à variation continue;Hybride essence;3;73;100;1565;1160;75;;;3.2;;;2012;2020;base
    TOYOTA;YARIS CROSS;116h 2WD;Design;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;5;92;116;1685;1250;100;;;4.3;;;2021;;base
    TOYOTA;YARIS CROSS;116h 2WD;Dynamic;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;5;92;116;1685;1250;100;;;4.3;;;2021;;base
    TOYOTA;YARIS CROSS;116h 2WD;Trail;Véhicule particulier;SUV;5;Boîte à variation continue;Hybride essence;5;92;116;1685;1250;100;;;4.3;;;2021;;base
    TOYOTA;YARIS VERSO;1.4 D-4D 75;Linea Sol;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;5;75;;1560;1160;130;6.1;4.3;4.9;;;2001;2005;base
    TRABANT;601;0.6;De Luxe;Véhicule particulier;Berline;2;Boîte manuelle;Essence;4;26;;1000;690;170;9.6;5.9;7.3;;;1964;1990;base
    TRABANT;601;0.6;Standard;Véhicule particulier;Berline;2;Boîte manuelle;Essence;4;26;;1000;690;170;9.6;5.9;7.3;;;1964;1990;base
    TRIUMPH;SPITFIRE;1500;1500;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;6;71;;1010;850;200;11.3;7.0;8.6;;;1974;1980;base
    TRIUMPH;TR6;2.5 PI;PI;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;11;150;;1350;1130;260;14.7;9.1;11.2;;;1969;1976;base
    TVR;CHIMAERA;4.0 V8 240;Chimaera;Véhicule particulier;Cabriolet;2;Boîte manuelle;Essence;18;241;;1350;1135;310;17.6;10.8;13.3;;;1993;2003;base
    VAUXHALL;ASTRA;1.6 CDTi 110;SRi;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;110;;1830;1350;97;4.5;3.2;3.7;;;2015;2019;etendu
    VAUXHALL;CORSA;1.4 90;SE;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;90;;1620;1163;120;6.8;4.2;5.2;;;2014;2019;etendu
    VENTURI;ATLANTIQUE;300 V6 Biturbo;300;Véhicule particulier;Coupé;2;Boîte manuelle;Essence;20;281;;1560;1320;285;16.1;10.0;12.2;;;1996;2000;base
    VINFAST;VF8;408 ch 88 kWh;Eco;Véhicule particulier;SUV;5;Boîte automatique;Électrique;7;408;;3015;2605;0;;;;;;2023;2024;base
    VINFAST;VF8;408 ch 88 kWh;Plus;Véhicule particulier;SUV;5;Boîte automatique;Électrique;7;408;;3015;2605;0;;;;;;2023;2024;base
    VOLKSWAGEN;AMAROK;2.0 TDI 180 4Motion BVA8;Carat;Véhicule utilitaire;Pick-up;4;Boîte automatique;Diesel;11;179;;2820;2098;211;9.8;6.9;8.0;;;2012;2016;base
    VOLKSWAGEN;AMAROK;3.0 V6 TDI 224 4Motion BVA8;Aventura;Véhicule utilitaire;Pick-up;4;Boîte automatique;Diesel;14;224;;3080;2189;204;9.5;6.7;7.7;;;2016;2020;base
    VOLKSWAGEN;AMAROK;3.0 V6 TDI 224 4Motion BVA8;Highline;Véhicule utilitaire;Pick-up;4;Boîte automatique;Diesel;14;224;;3080;2189;204;9.5;6.7;7.7;;;2016;2020;base
    VOLKSWAGEN;ARTEON;2.0 TDI 150 DSG7;Elegance;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;8;150;;2140;1578;116;5.4;3.8;4.4;;;2017;2023;base
    VOLKSWAGEN;ARTEON;2.0 TDI 150 DSG7;R-Line;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;8;150;;2140;1578;116;5.4;3.8;4.4;;;2017;2023;base
    VOLKSWAGEN;ATLAS;3.6 V6 280;SEL;Véhicule particulier;SUV;5;Boîte automatique;Essence;19;280;;2650;2042;240;13.6;8.4;10.3;;;2017;2024;etendu
    VOLKSWAGEN;CADDY;2.0 TDI 102;Business Line;Véhicule utilitaire;Fourgonnette;4;Boîte manuelle;Diesel;6;102;;2150;1470;130;6.1;4.3;4.9;;;2015;2020;base
    VOLKSWAGEN;CADDY MAXI LIFE;2.0 TDI 102 BVM5;Confortline;Véhicule particulier;Ludospace;5;Boîte manuelle;Diesel;6;102;;2320;1660;135;6.3;4.4;5.1;;;2015;2020;base
    VOLKSWAGEN;CALIFORNIA;2.0 TDI 150 DSG7;Coast;Véhicule particulier;Camping-car;4;Boîte robotisée;Diesel;9;150;;3080;2480;178;8.3;5.8;6.7;;;2015;2021;base
    VOLKSWAGEN;CALIFORNIA;2.0 TDI 150 DSG7;Ocean;Véhicule particulier;Camping-car;4;Boîte robotisée;Diesel;9;150;;3080;2480;178;8.3;5.8;6.7;;;2015;2021;base
    VOLKSWAGEN;COCCINELLE;1.2 TSI 105 BMT;Couture;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;5;105;;1680;1274;118;6.7;4.1;5.1;;;2011;2018;base
    VOLKSWAGEN;COCCINELLE;1300;1300;Véhicule particulier;Citadine;2;Boîte manuelle;Essence;5;39;;1200;820;195;11.0;6.8;8.4;;;1965;1978;base
    VOLKSWAGEN;CRAFTER;35 L3H3 2.0 TDI 140;Business Line;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;9;140;;3500;2120;200;9.3;6.6;7.6;;;2017;2024;base
    VOLKSWAGEN;EOS;2.0 TDI 140 FAP;Carat;Véhicule particulier;Cabriolet;2;Boîte manuelle;Diesel;8;140;;1990;1569;142;6.6;4.7;5.4;;;2006;2015;base
    VOLKSWAGEN;FOX;1.2 55;Fox;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;4;54;;1400;1053;146;8.3;5.1;6.3;;;2005;2011;base
    VOLKSWAGEN;GOL;1.6 101;Trendline;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;6;101;;1430;1000;145;8.2;5.1;6.2;;;2008;2022;etendu
    VOLKSWAGEN;GOLF;III 1.9 TDI 90;CL;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;90;;1660;1165;143;6.7;4.7;5.4;;;1993;1999;base
    VOLKSWAGEN;GOLF;III 1.9 TDI 90;GL;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;90;;1660;1165;143;6.7;4.7;5.4;;;1993;1999;base
    VOLKSWAGEN;GOLF;IV 1.9 TDI 100;Confort;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;101;;1790;1280;135;6.3;4.4;5.1;;;2000;2004;base
    VOLKSWAGEN;GOLF;IV 1.9 TDI 100;Match;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;101;;1790;1280;135;6.3;4.4;5.1;;;2000;2004;base
    VOLKSWAGEN;GOLF;V 1.9 TDI 105;Confort;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;105;;1900;1319;135;6.3;4.4;5.1;;;2004;2008;base
    VOLKSWAGEN;GOLF;V 1.9 TDI 105;Sportline;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;105;;1900;1319;135;6.3;4.4;5.1;;;2004;2008;base
    VOLKSWAGEN;GOLF;V 2.0 TDI 140 DSG6;Carat;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;8;140;;1950;1376;157;7.3;5.2;5.9;;;2004;2008;base
    VOLKSWAGEN;GOLF;VI 1.6 TDI 105 FAP;Carat;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;105;;1850;1314;119;5.5;3.9;4.5;;;2009;2012;base
    VOLKSWAGEN;GOLF;VI 1.6 TDI 105 FAP;Confortline;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;105;;1850;1314;119;5.5;3.9;4.5;;;2009;2012;base
    VOLKSWAGEN;GOLF;VI 1.6 TDI 105 FAP;Match;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;105;;1850;1314;119;5.5;3.9;4.5;;;2009;2012;base
    VOLKSWAGEN;GOLF;VI 2.0 TDI 140 FAP DSG6;Carat;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;8;140;;1910;1371;138;6.4;4.5;5.2;;;2008;2012;base
    VOLKSWAGEN;GOLF;VII 1.2 TSI 85 BMT;Trendline;Véhicule particulier;Berline;5;Boîte manuelle;Essence;5;86;;1720;1205;113;6.4;3.9;4.8;;;2012;2015;base
    VOLKSWAGEN;GOLF;VII 1.4 TSI 125 BMT;Confortline;Véhicule particulier;Berline;5;Boîte manuelle;Essence;6;125;;1750;1249;120;6.8;4.2;5.2;;;2014;2017;base
    VOLKSWAGEN;GOLF;VII 1.4 TSI 204 DSG6 GTE;GTE;Véhicule particulier;Berline;5;Boîte robotisée;Hybride rechargeable essence;6;150;204;2020;1599;36;;;1.6;;;2014;2020;base
    VOLKSWAGEN;GOLF;VII 1.6 TDI 105 BMT FAP;Confortline;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;105;;1820;1295;99;4.6;3.3;3.8;;;2012;2015;base
    VOLKSWAGEN;GOLF;VII 1.6 TDI 105 BMT FAP;Trendline;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;105;;1820;1295;99;4.6;3.3;3.8;;;2012;2015;base
    VOLKSWAGEN;GOLF;VII 1.6 TDI 115 FAP BVM5;Confortline;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;116;;1840;1301;106;4.9;3.5;4.0;;;2017;2020;base
    VOLKSWAGEN;GOLF;VII 1.6 TDI 115 FAP BVM5;Trendline Business;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;116;;1840;1301;106;4.9;3.5;4.0;;;2017;2020;base
    VOLKSWAGEN;GOLF;VII 2.0 TDI 150 BMT FAP DSG6;Allstar;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;8;150;;1890;1354;117;5.5;3.8;4.4;;;2012;2017;base
    VOLKSWAGEN;GOLF;VII 2.0 TDI 150 BMT FAP DSG6;Carat;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;8;150;;1890;1354;117;5.5;3.8;4.4;;;2012;2017;base
    VOLKSWAGEN;GOLF;VII 2.0 TDI 184 DSG6 GTD;GTD;Véhicule particulier;Berline;5;Boîte robotisée;Diesel;10;184;;1890;1395;119;5.5;3.9;4.5;;;2013;2018;base
    VOLKSWAGEN;GOLF;VII 2.0 TSI 230 Performance GTI;GTI;Véhicule particulier;Berline;5;Boîte manuelle;Essence;13;230;;1820;1382;139;7.9;4.9;6.0;;;2014;2017;base
    VOLKSWAGEN;GOLF;VII e-Golf 136;e-Golf;Véhicule particulier;Berline;5;Boîte automatique;Électrique;2;136;;2020;1615;0;;;;;;2017;2020;base
    VOLKSWAGEN;GOLF;VIII 1.0 TSI OPF 110 BVM6;Life;Véhicule particulier;Berline;5;Boîte manuelle;Essence;6;110;;1760;1255;121;;;5.2;;;2020;2023;base
    VOLKSWAGEN;GOLF;VIII 1.4 Hybrid Rechargeable 245 DSG6 GTE;GTE;Véhicule particulier;Berline;5;Boîte robotisée;Hybride rechargeable essence;8;150;245;2070;1624;26;;;1.2;;;2020;2023;base
    VOLKSWAGEN;GOLF;VIII 1.5 eTSI OPF 150 DSG7;Life;Véhicule particulier;Berline;5;Boîte robotisée;Hybride essence;8;150;;1880;1380;128;;;5.5;;;2020;2024;base
    VOLKSWAGEN;GOLF;VIII 1.5 eTSI OPF 150 DSG7;R-Line;Véhicule particulier;Berline;5;Boîte robotisée;Hybride essence;8;150;;1880;1380;128;;;5.5;;;2020;2024;base
    VOLKSWAGEN;GOLF;VIII 1.5 eTSI OPF 150 DSG7;Style;Véhicule particulier;Berline;5;Boîte robotisée;Hybride essence;8;150;;1880;1380;128;;;5.5;;;2020;2024;base
    VOLKSWAGEN;GOLF;VIII 2.0 TDI SCR 115;Life Business;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;116;;1850;1350;109;;;4.1;;;2020;2024;base
    VOLKSWAGEN;GOLF PLUS;1.6 TDI 105 FAP;Confortline;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;105;;1980;1407;119;5.5;3.9;4.5;;;2009;2014;base
    VOLKSWAGEN;GOLF SPORTSVAN;1.6 TDI 110 BMT FAP;Confortline;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;5;110;;1960;1409;101;4.7;3.3;3.8;;;2014;2018;base
    VOLKSWAGEN;GOLF SW;1.6 TDI 105 FAP BMT;Confortline;Véhicule particulier;Break;5;Boîte manuelle;Diesel;5;105;;1940;1395;102;4.8;3.3;3.9;;;2013;2015;base
    VOLKSWAGEN;GOLF SW;1.6 TDI 105 FAP BMT;Trendline;Véhicule particulier;Break;5;Boîte manuelle;Diesel;5;105;;1940;1395;102;4.8;3.3;3.9;;;2013;2015;base
    VOLKSWAGEN;ID. BUZZ;204 ch Pro;Life;Véhicule particulier;Monospace;5;Boîte automatique;Électrique;5;204;95;3000;2471;0;;;;;;2022;2024;base
    VOLKSWAGEN;ID. BUZZ;204 ch Pro;Style;Véhicule particulier;Monospace;5;Boîte automatique;Électrique;5;204;95;3000;2471;0;;;;;;2022;2024;base
    VOLKSWAGEN;ID.3;145 ch Pure;City;Véhicule particulier;Berline;5;Boîte automatique;Électrique;4;145;;2190;1772;0;;;;;;2021;2022;base
    VOLKSWAGEN;ID.3;204 ch Pro Performance;Business;Véhicule particulier;Berline;5;Boîte automatique;Électrique;5;204;95;2270;1812;0;;;;;;2020;2023;base
    VOLKSWAGEN;ID.3;204 ch Pro Performance;Life;Véhicule particulier;Berline;5;Boîte automatique;Électrique;5;204;95;2270;1812;0;;;;;;2020;2023;base
    VOLKSWAGEN;ID.3;204 ch Pro Performance;Tech;Véhicule particulier;Berline;5;Boîte automatique;Électrique;5;204;95;2270;1812;0;;;;;;2020;2023;base
    VOLKSWAGEN;ID.4;204 ch Pro Performance;1st;Véhicule particulier;SUV;5;Boîte automatique;Électrique;5;204;;2660;2124;0;;;;;;2021;2023;base
    VOLKSWAGEN;ID.4;204 ch Pro Performance;Life;Véhicule particulier;SUV;5;Boîte automatique;Électrique;5;204;;2660;2124;0;;;;;;2021;2023;base
    VOLKSWAGEN;JETTA;2.0 TDI 140 FAP;Carat;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;7;140;;1920;1401;126;5.9;4.1;4.8;;;2011;2014;base
    VOLKSWAGEN;LUPO;1.4 75;Match;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;5;75;;1370;1000;151;8.6;5.3;6.5;;;1998;2005;base
    VOLKSWAGEN;MULTIVAN;2.0 TDI 150 DSG7;Carat;Véhicule particulier;Minibus;5;Boîte robotisée;Diesel;9;150;;3080;2253;172;8.0;5.6;6.5;;;2015;2019;base
    VOLKSWAGEN;MULTIVAN;2.0 TDI 150 DSG7;Confortline;Véhicule particulier;Minibus;5;Boîte robotisée;Diesel;9;150;;3080;2253;172;8.0;5.6;6.5;;;2015;2019;base
    VOLKSWAGEN;NEW BEETLE;1.9 TDI 100;Carat;Véhicule particulier;Citadine;3;Boîte manuelle;Diesel;6;101;;1700;1290;143;6.7;4.7;5.4;;;2000;2010;base
    VOLKSWAGEN;PASSAT;1.6 TDI 120 BMT;Confortline Business;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;6;120;;2000;1457;105;4.9;3.4;4.0;;;2014;2018;base
    VOLKSWAGEN;PASSAT;1.9 TDI 130;Confort;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;7;131;;1980;1445;151;7.0;5.0;5.7;;;2000;2005;base
    VOLKSWAGEN;PASSAT;2.0 TDI 140 CR FAP;Carat;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;8;140;;2050;1482;146;6.8;4.8;5.5;;;2008;2010;base
    VOLKSWAGEN;PASSAT;2.0 TDI 140 CR FAP;Confortline;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;8;140;;2050;1482;146;6.8;4.8;5.5;;;2008;2010;base
    VOLKSWAGEN;PASSAT CC;2.0 TDI 140 FAP;Carat;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;8;140;;1980;1506;151;7.0;5.0;5.7;;;2008;2012;base
    VOLKSWAGEN;PASSAT SW;1.4 TSI 218 DSG6 GTE;GTE;Véhicule particulier;Break;5;Boîte robotisée;Hybride rechargeable essence;6;156;218;2270;1735;38;;;1.7;;;2015;2019;base
    VOLKSWAGEN;PASSAT SW;1.5 eTSI 150 DSG7;Life Plus;Véhicule particulier;Break;5;Boîte robotisée;Hybride essence;8;150;;2180;1572;127;;;5.5;;;2024;;base
    VOLKSWAGEN;PASSAT SW;1.5 eTSI 150 DSG7;R-Line;Véhicule particulier;Break;5;Boîte robotisée;Hybride essence;8;150;;2180;1572;127;;;5.5;;;2024;;base
    VOLKSWAGEN;PASSAT SW;2.0 TDI 150 DSG7;Carat;Véhicule particulier;Break;5;Boîte robotisée;Diesel;8;150;;2150;1541;121;5.6;4.0;4.6;;;2016;2019;base
    VOLKSWAGEN;PASSAT SW;2.0 TDI 150 DSG7;Confortline Business;Véhicule particulier;Break;5;Boîte robotisée;Diesel;8;150;;2150;1541;121;5.6;4.0;4.6;;;2016;2019;base
    VOLKSWAGEN;POLO;1.0 65 S&S BVM5;Trendline;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;65;;1560;1105;108;6.1;3.8;4.6;;;2017;2020;base
    VOLKSWAGEN;POLO;1.0 TSI 95 S&S BVM5;Confortline;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;95;;1600;1145;103;5.8;3.6;4.4;;;2017;2021;base
    VOLKSWAGEN;POLO;1.0 TSI 95 S&S BVM5;United;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;95;;1600;1145;103;5.8;3.6;4.4;;;2017;2021;base
    VOLKSWAGEN;POLO;1.0 TSI 95 S&S DSG7;Carat;Véhicule particulier;Citadine;5;Boîte robotisée;Essence;5;95;;1640;1190;109;6.2;3.8;4.7;;;2017;2024;base
    VOLKSWAGEN;POLO;1.0 TSI 95 S&S DSG7;R-Line;Véhicule particulier;Citadine;5;Boîte robotisée;Essence;5;95;;1640;1190;109;6.2;3.8;4.7;;;2017;2024;base
    VOLKSWAGEN;POLO;1.2 60;Trendline;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;60;;1530;1067;128;7.3;4.5;5.5;;;2009;2014;base
    VOLKSWAGEN;POLO;1.2 TSI 90 BMT;Confortline;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;90;;1570;1107;107;6.1;3.7;4.6;;;2014;2017;base
    VOLKSWAGEN;POLO;1.2 TSI 90 BMT;Lounge;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;5;90;;1570;1107;107;6.1;3.7;4.6;;;2014;2017;base
    VOLKSWAGEN;POLO;1.4 TDI 70;Trendline;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;69;;1600;1170;119;5.5;3.9;4.5;;;2005;2009;base
    VOLKSWAGEN;POLO;1.4 TDI 90 BMT;Confortline;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;90;;1640;1157;88;4.1;2.9;3.3;;;2014;2017;base
    VOLKSWAGEN;POLO;1.4 TDI 90 BMT;Lounge;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;4;90;;1640;1157;88;4.1;2.9;3.3;;;2014;2017;base
    VOLKSWAGEN;POLO;1.6 TDI 90 FAP CR;Confortline;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;90;;1680;1157;109;5.1;3.6;4.1;;;2009;2014;base
    VOLKSWAGEN;POLO;1.6 TDI 90 FAP CR;Trendline;Véhicule particulier;Citadine;5;Boîte manuelle;Diesel;5;90;;1680;1157;109;5.1;3.6;4.1;;;2009;2014;base
    VOLKSWAGEN;POLO;2.0 TSI 200 DSG6 GTI;GTI;Véhicule particulier;Citadine;5;Boîte robotisée;Essence;11;200;;1790;1355;134;7.6;4.7;5.8;;;2018;2021;base
    VOLKSWAGEN;SCIROCCO;2.0 TDI 140 FAP;Carat;Véhicule particulier;Coupé;3;Boîte manuelle;Diesel;8;140;;1800;1373;134;6.2;4.4;5.1;;;2009;2014;base
    VOLKSWAGEN;SCIROCCO;2.0 TDI 140 FAP;Sportline;Véhicule particulier;Coupé;3;Boîte manuelle;Diesel;8;140;;1800;1373;134;6.2;4.4;5.1;;;2009;2014;base
    VOLKSWAGEN;SHARAN;2.0 TDI 140 BMT FAP;Confortline;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;8;140;;2400;1774;143;6.7;4.7;5.4;;;2010;2015;base
    VOLKSWAGEN;T-CROSS;1.0 TSI 110 S&S DSG7;Carat;Véhicule particulier;SUV;5;Boîte robotisée;Essence;6;110;;1760;1290;128;;;5.5;;;2020;2023;base
    VOLKSWAGEN;T-CROSS;1.0 TSI 110 S&S DSG7;R-Line;Véhicule particulier;SUV;5;Boîte robotisée;Essence;6;110;;1760;1290;128;;;5.5;;;2020;2023;base
    VOLKSWAGEN;T-CROSS;1.0 TSI 95 S&S BVM5;Life;Véhicule particulier;SUV;5;Boîte manuelle;Essence;5;95;;1720;1250;112;;;4.8;;;2019;2023;base
    VOLKSWAGEN;T-CROSS;1.0 TSI 95 S&S BVM5;Lounge;Véhicule particulier;SUV;5;Boîte manuelle;Essence;5;95;;1720;1250;112;;;4.8;;;2019;2023;base
    VOLKSWAGEN;T-ROC;1.0 TSI 115 S&S BVM6;Lounge;Véhicule particulier;SUV;5;Boîte manuelle;Essence;6;116;;1800;1270;117;6.6;4.1;5.0;;;2017;2020;base
    VOLKSWAGEN;T-ROC;1.5 TSI EVO 150 S&S DSG7;Carat;Véhicule particulier;SUV;5;Boîte robotisée;Essence;8;150;;1870;1355;133;7.5;4.6;5.7;;;2017;2024;base
    VOLKSWAGEN;T-ROC;1.5 TSI EVO 150 S&S DSG7;R-Line;Véhicule particulier;SUV;5;Boîte robotisée;Essence;8;150;;1870;1355;133;7.5;4.6;5.7;;;2017;2024;base
    VOLKSWAGEN;T-ROC;2.0 TDI 150 S&S DSG7;Carat;Véhicule particulier;SUV;5;Boîte robotisée;Diesel;8;150;;1990;1459;129;6.0;4.2;4.9;;;2018;2024;base
    VOLKSWAGEN;T-ROC;2.0 TDI 150 S&S DSG7;Style;Véhicule particulier;SUV;5;Boîte robotisée;Diesel;8;150;;1990;1459;129;6.0;4.2;4.9;;;2018;2024;base
    VOLKSWAGEN;TAIGO;1.0 TSI 95 BVM5;Life;Véhicule particulier;SUV;5;Boîte manuelle;Essence;5;95;;1680;1229;124;;;5.3;;;2021;;base
    VOLKSWAGEN;TIGUAN;1.4 eHybrid 245 DSG6;Elegance;Véhicule particulier;SUV;5;Boîte robotisée;Hybride rechargeable essence;8;150;245;2330;1805;38;;;1.7;;;2020;2023;base
    VOLKSWAGEN;TIGUAN;1.4 eHybrid 245 DSG6;R-Line;Véhicule particulier;SUV;5;Boîte robotisée;Hybride rechargeable essence;8;150;245;2330;1805;38;;;1.7;;;2020;2023;base
    VOLKSWAGEN;TIGUAN;1.5 TSI 150 DSG7;Life;Véhicule particulier;SUV;5;Boîte robotisée;Essence;8;150;;2070;1523;148;;;6.4;;;2020;2023;base
    VOLKSWAGEN;TIGUAN;1.5 TSI 150 DSG7;R-Line;Véhicule particulier;SUV;5;Boîte robotisée;Essence;8;150;;2070;1523;148;;;6.4;;;2020;2023;base
    VOLKSWAGEN;TIGUAN;2.0 TDI 140 FAP BMT 4Motion;Carat;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;140;;2250;1665;153;7.1;5.0;5.8;;;2011;2015;base
    VOLKSWAGEN;TIGUAN;2.0 TDI 140 FAP BMT 4Motion;Sportline;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;140;;2250;1665;153;7.1;5.0;5.8;;;2011;2015;base
    VOLKSWAGEN;TIGUAN;2.0 TDI 150 BMT DSG7;Carat;Véhicule particulier;SUV;5;Boîte robotisée;Diesel;8;150;;2180;1610;127;5.9;4.2;4.8;;;2016;2020;base
    VOLKSWAGEN;TIGUAN;2.0 TDI 150 BMT DSG7;Confortline;Véhicule particulier;SUV;5;Boîte robotisée;Diesel;8;150;;2180;1610;127;5.9;4.2;4.8;;;2016;2020;base
    VOLKSWAGEN;TOUAREG;3.0 V6 TDI 225 FAP Tiptronic;Carat;Véhicule particulier;SUV;5;Boîte automatique;Diesel;15;224;;2850;2306;244;11.4;8.0;9.2;;;2006;2010;base
    VOLKSWAGEN;TOUAREG;3.0 V6 TDI 262 BMT Tiptronic;Carat;Véhicule particulier;SUV;5;Boîte automatique;Diesel;16;262;;2850;2185;174;8.1;5.7;6.6;;;2014;2018;base
    VOLKSWAGEN;TOUAREG;3.0 V6 TDI 262 BMT Tiptronic;R-Line;Véhicule particulier;SUV;5;Boîte automatique;Diesel;16;262;;2850;2185;174;8.1;5.7;6.6;;;2014;2018;base
    VOLKSWAGEN;TOURAN;1.6 TDI 105 FAP BMT;Confortline;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;105;;2150;1494;121;5.6;4.0;4.6;;;2010;2015;base
    VOLKSWAGEN;TOURAN;1.9 TDI 105;Confort;Véhicule particulier;Monospace;5;Boîte manuelle;Diesel;6;105;;2150;1498;157;7.3;5.2;5.9;;;2003;2010;base
    VOLKSWAGEN;TOURAN;2.0 TDI 150 BMT FAP DSG6;Carat 7 pl;Véhicule particulier;Monospace;5;Boîte robotisée;Diesel;8;150;;2230;1574;120;5.6;3.9;4.5;;;2015;2018;base
    VOLKSWAGEN;TRANSPORTER;2.0 TDI 102 L1H1;Business Line;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;6;102;;2800;1830;169;7.9;5.5;6.4;;;2015;2019;base
    VOLKSWAGEN;TRANSPORTER;2.0 TDI 140 L2H1;Business Line;Véhicule utilitaire;Fourgon;4;Boîte manuelle;Diesel;9;140;;3000;1950;199;9.3;6.5;7.5;;;2009;2015;base
    VOLKSWAGEN;UP!;1.0 60;Move Up!;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;60;;1290;929;105;5.9;3.7;4.5;;;2011;2019;base
    VOLKSWAGEN;UP!;1.0 60;Take Up!;Véhicule particulier;Citadine;5;Boîte manuelle;Essence;4;60;;1290;929;105;5.9;3.7;4.5;;;2011;2019;base
    VOLKSWAGEN;UP!;1.0 75 ASG5;High Up!;Véhicule particulier;Citadine;5;Boîte robotisée;Essence;4;75;;1290;932;105;5.9;3.7;4.5;;;2012;2017;base
    VOLKSWAGEN;UP!;e-up! 83;e-up!;Véhicule particulier;Citadine;5;Boîte automatique;Électrique;4;83;83;1530;1229;0;;;;;;2019;2021;base
    VOLVO;240;2.3i;GL;Véhicule particulier;Break;5;Boîte manuelle;Essence;9;113;;1850;1400;265;15.0;9.3;11.4;;;1984;1993;base
    VOLVO;C30;1.6 D 109;Kinetic;Véhicule particulier;Citadine;3;Boîte manuelle;Diesel;6;109;;1780;1450;119;5.5;3.9;4.5;;;2007;2012;base
    VOLVO;C30;1.6 D 109;Momentum;Véhicule particulier;Citadine;3;Boîte manuelle;Diesel;6;109;;1780;1450;119;5.5;3.9;4.5;;;2007;2012;base
    VOLVO;EX30;Single Extended Range 272 ch;Plus;Véhicule particulier;SUV;5;Boîte automatique;Électrique;5;272;;2300;1850;0;;;;;;2024;;base
    VOLVO;EX30;Single Extended Range 272 ch;Ultra;Véhicule particulier;SUV;5;Boîte automatique;Électrique;5;272;;2300;1850;0;;;;;;2024;;base
    VOLVO;S40;1.6 D 109;Momentum;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;6;109;;1850;1445;129;6.0;4.2;4.9;;;2005;2010;base
    VOLVO;S60;D5 163;Summum;Véhicule particulier;Berline;4;Boîte manuelle;Diesel;10;163;;2060;1570;171;8.0;5.6;6.5;;;2001;2005;base
    VOLVO;V40;D2 115;Kinetic;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;114;;1880;1431;94;4.4;3.1;3.6;;;2012;2015;base
    VOLVO;V40;D2 115;Momentum;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;114;;1880;1431;94;4.4;3.1;3.6;;;2012;2015;base
    VOLVO;V40;D2 115;R-Design;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;5;114;;1880;1431;94;4.4;3.1;3.6;;;2012;2015;base
    VOLVO;V40;D2 120;Business;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;120;;1910;1443;89;4.1;2.9;3.4;;;2015;2019;base
    VOLVO;V40;D2 120;Momentum;Véhicule particulier;Berline;5;Boîte manuelle;Diesel;6;120;;1910;1443;89;4.1;2.9;3.4;;;2015;2019;base
    VOLVO;V50;1.8 F 125;Momentum;Véhicule particulier;Break;5;Boîte manuelle;Superéthanol;8;125;;1860;1410;177;10.0;6.2;7.6;;;2006;2010;base
    VOLVO;V60;D3 163;Momentum;Véhicule particulier;Break;5;Boîte manuelle;Diesel;9;163;;2110;1630;125;5.8;4.1;4.7;;;2010;2014;base
    VOLVO;V60;D3 163;Xénium;Véhicule particulier;Break;5;Boîte manuelle;Diesel;9;163;;2110;1630;125;5.8;4.1;4.7;;;2010;2014;base
    VOLVO;V60;D4 190 Geartronic;Business Executive;Véhicule particulier;Break;5;Boîte automatique;Diesel;10;190;;2290;1690;117;5.5;3.8;4.4;;;2018;2020;base
    VOLVO;V60;D4 190 Geartronic;Inscription;Véhicule particulier;Break;5;Boîte automatique;Diesel;10;190;;2290;1690;117;5.5;3.8;4.4;;;2018;2020;base
    VOLVO;V60;D6 285 Hybrid AWD;Xénium;Véhicule particulier;Break;5;Boîte automatique;Hybride rechargeable diesel;10;215;285;2490;2045;48;;;1.8;;;2012;2017;base
    VOLVO;V70;2.4 D 163;Momentum;Véhicule particulier;Break;5;Boîte manuelle;Diesel;9;163;;2220;1640;165;7.7;5.4;6.2;;;2007;2010;base
    VOLVO;XC40;D3 150;Business;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;150;;2120;1610;127;5.9;4.2;4.8;;;2018;2020;base
    VOLVO;XC40;D3 150;Momentum;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;8;150;;2120;1610;127;5.9;4.2;4.8;;;2018;2020;base
    VOLVO;XC40;Recharge Twin 408 ch;Plus;Véhicule particulier;SUV;5;Boîte automatique;Électrique;12;408;218;2650;2188;0;;;;;;2021;2023;base
    VOLVO;XC40;Recharge Twin 408 ch;Ultimate;Véhicule particulier;SUV;5;Boîte automatique;Électrique;12;408;218;2650;2188;0;;;;;;2021;2023;base
    VOLVO;XC40;T3 163 Geartronic;Inscription;Véhicule particulier;SUV;5;Boîte automatique;Essence;9;163;;2110;1610;150;;;6.4;;;2019;2022;base
    VOLVO;XC40;T3 163 Geartronic;R-Design;Véhicule particulier;SUV;5;Boîte automatique;Essence;9;163;;2110;1610;150;;;6.4;;;2019;2022;base
    VOLVO;XC40;T5 Recharge 180+82 DCT7;Inscription;Véhicule particulier;SUV;5;Boîte robotisée;Hybride rechargeable essence;10;179;262;2290;1812;41;;;1.8;;;2020;2022;base
    VOLVO;XC40;T5 Recharge 180+82 DCT7;R-Design;Véhicule particulier;SUV;5;Boîte robotisée;Hybride rechargeable essence;10;179;262;2290;1812;41;;;1.8;;;2020;2022;base
    VOLVO;XC60;D4 163;Momentum;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;9;163;;2400;1760;139;6.5;4.6;5.3;;;2012;2014;base
    VOLVO;XC60;D4 163;Summum;Véhicule particulier;SUV;5;Boîte manuelle;Diesel;9;163;;2400;1760;139;6.5;4.6;5.3;;;2012;2014;base
    VOLVO;XC60;D4 190 AWD Geartronic;Inscription;Véhicule particulier;SUV;5;Boîte automatique;Diesel;10;190;;2450;1895;133;6.2;4.4;5.0;;;2017;2020;base
    VOLVO;XC60;D4 190 AWD Geartronic;Momentum;Véhicule particulier;SUV;5;Boîte automatique;Diesel;10;190;;2450;1895;133;6.2;4.4;5.0;;;2017;2020;base
    VOLVO;XC60;T8 Twin Engine 303+87 Geartronic;Inscription;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;17;303;390;2660;2174;49;;;2.1;;;2017;2020;base
    VOLVO;XC60;T8 Twin Engine 303+87 Geartronic;R-Design;Véhicule particulier;SUV;5;Boîte automatique;Hybride rechargeable essence;17;303;390;2660;2174;49;;;2.1;;;2017;2020;base
    VOLVO;XC90;D5 185 Geartronic;Summum;Véhicule particulier;SUV;5;Boîte automatique;Diesel;12;185;;2760;2170;239;11.1;7.8;9.1;;;2005;2011;base
    VOLVO;XC90;D5 185 Geartronic;Xénium;Véhicule particulier;SUV;5;Boîte automatique;Diesel;12;185;;2760;2170;239;11.1;7.8;9.1;;;2005;2011;base
    VOLVO;XC90;D5 235 AWD Geartronic 7 pl;Inscription;Véhicule particulier;SUV;5;Boîte automatique;Diesel;14;235;;2750;2059;149;6.9;4.9;5.6;;;2015;2019;base
    VOLVO;XC90;D5 235 AWD Geartronic 7 pl;Momentum;Véhicule particulier;SUV;5;Boîte automatique;Diesel;14;235;;2750;2059;149;6.9;4.9;5.6;;;2015;2019;base
    WARTBURG;1.3;1.3;Tourist;Véhicule particulier;Berline;4;Boîte manuelle;Essence;5;58;;1395;995;175;9.9;6.1;7.5;;;1988;1991;base
    WIESMANN;MF4;4.8 V8 367;GT;Véhicule particulier;Coupé;2;Boîte manuelle;Essence;28;367;;1600;1350;289;16.4;10.1;12.4;;;2008;2013;base
    XPENG;G6;286 ch Long Range;RWD;Véhicule particulier;SUV;5;Boîte automatique;Électrique;6;286;;2560;2100;0;;;;;;2024;;base
    XPENG;G9;313 ch Long Range;RWD;Véhicule particulier;SUV;5;Boîte automatique;Électrique;7;313;;2795;2335;0;;;;;;2024;;base
    ZASTAVA;FLORIDA;1.3 65;Florida;Véhicule particulier;Berline;5;Boîte manuelle;Essence;5;65;;1400;985;175;9.9;6.1;7.5;;;1988;2008;etendu
    ZASTAVA;YUGO KORAL;1.1 55;Koral;Véhicule particulier;Citadine;3;Boîte manuelle;Essence;5;54;;1180;835;165;9.3;5.8;7.1;;;1989;2008;etendu
    ZEEKR;001;544 ch 100 kWh;Privilege AWD;Véhicule particulier;Berline;5;Boîte automatique;Électrique;11;544;;2890;2425;0;;;;;;2023;;etendu
    """
}

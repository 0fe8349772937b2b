/// The facts after PR1804, written out from what the identifiers are publicly known to stand for.
///
/// A row is left out wherever brands share plants in ways that are not sure: a missed hit costs less than a false alarm.
enum MakerTable {
  static let makers: [(name: String, family: Maker.Family, identifiers: String)] = [
    ("Volkswagen", .vag, "WVW WVG WV1 WV2 WV3 WVZ 1VW 1V2 3VW 3VV 9BW 8AW AAV XW8 LFV LSV"),
    ("Audi", .vag, "WAU WUA WA1 TRU 93U"), ("Seat", .vag, "VSS"), ("Škoda", .vag, "TMB"),
    ("Porsche", .porsche, "WP0 WP1"), ("Lamborghini", .lamborghini, "ZHW"),
    ("Bentley", .rolls, "SCB SJA"), ("Rolls-Royce", .rolls, "SCA"),
    ("BMW", .bmw, "WBA WBS WBX WBY WB1 4US 5UX 5UM 5YM LBV"), ("Mini", .bmw, "WMW"),
    ("Mercedes-Benz", .mercedes, "WDB WDC WDD WDF WDA WDP WMX W1K W1N W1V W1W 4JG 55S VSA LE4"),
    ("Smart", .smart, "WME TCC"),
    ("Peugeot", .psa, "VF3 VR3 VS3 8AD 936"), ("Citroën", .psa, "VF7 VR7 VS7 8BC 935"), ("DS", .psa, "VR1"),
    ("Opel", .opel, "W0L W0V VXK VXE VSX XWF"), ("Fiat", .fiat, "ZFA ZFC 9BD 8AP"),
    ("Alfa Romeo", .fiat, "ZAR ZAS"), ("Lancia", .fiat, "ZLA"), ("Maserati", .fiat, "ZAM ZN6"),
    ("Ferrari", .fiat, "ZFF"),
    ("Fiat Chrysler", .chrysler, "ZAC"),
    (
      "Chrysler, Dodge ou Jeep", .chrysler,
      "1A4 1A8 1B3 1B4 1B7 1C3 1C4 1C6 1C8 1D3 1D4 1D7 1D8 1J4 1J8 1P3 2A4 2A8 2B3 2C3 2C4 2C8 2D4 2D8 3A4 3C3 3C4 3C6 3D4 3D7"
    ),
    ("Renault", .renault, "VF1 VFA VS5 X7L 8A1 93Y KNM VNV"), ("Dacia", .renault, "UU1"),
    ("Nissan", .nissan, "JN VSK SJN SJK 1N4 1N6 3N1 3N6 5N1 MDH"),
    (
      "Ford", .ford,
      "WF0 VS6 NM0 SFA 1FA 1FB 1FC 1FD 1FM 1FT 1ZV 2FA 2FM 2FT 3FA 3FM 3FE 6FP MAJ MNB PE1 1LN 2LM 3LN 5LM 1ME 2ME 4M2 LVS"
    ),
    (
      "General Motors", .gm,
      "KL1 KL3 KL5 KL7 KL8 KLA 1G1 1G2 1G3 1G4 1G6 1G8 1GB 1GC 1GD 1GK 1GM 1GN 1GT 1GY 2G1 2G2 2G4 2G6 2GC 2GK 2GN 2GT 3G1 3GC "
        + "3GK 3GN 3GT 3GY 5GA 5GN 5GR 5GT 6G1 W06"
    ),
    ("Saab", .saab, "YS3"),
    (
      "Toyota", .toyota,
      "JTD JTE JTG JTH JTJ JTK JTL JTM JTN JT2 JT3 JT4 JT5 JT6 JT7 JT8 JTB SB1 VNK NMT YAR TW1 4T1 4T3 5TD 5TE 5TF 2T1 2T2 2T3 AHT MR0"
    ),
    ("BMW et Toyota", .supra, "WZ1"),
    ("Subaru", .subaru, "JF1 JF2 4S3 4S4"), ("Suzuki", .suzuki, "JSA JSB JS2 JS3 JS4 TSM MA3 VSE"),
    ("Mazda", .mazda, "JM1 JM3 JM6 JM7 JM8 JMZ 1YV 3MZ 4F2 4F4"),
    ("Mitsubishi", .mitsubishi, "JA3 JA4 JMA JMB JMY JMP XMC MMB MMC MMT 4A3 4A4"),
    ("Honda", .honda, "JHM JHL JH4 SHH SHS NLA 1HG 2HG 2HK 2HN 3HG 5FN 5J6 5J8 19X LUC LVH"),
    ("Hyundai", .hyundai, "KMH KMF KMJ KM8 TMA NLH NLJ MAL 5NP 5NM 2HM XWE"),
    ("Kia", .hyundai, "KNA KNB KNC KND KNE U5Y U6Y 5XX 5XY 3KP"), ("Daihatsu", .daihatsu, "JDA"),
    ("Isuzu", .isuzu, "JAA JAC JAL 4S2"), ("Volvo", .volvo, "YV1 YV4 XLB LYV LVY 7JR"),
    ("Jaguar", .jlr, "SAJ"), ("Land Rover", .jlr, "SAL"), ("Jaguar Land Rover", .jlr, "SAD"),
    ("Rover", .rover, "SAR SAX"), ("MG (SAIC)", .rover, "LSJ SDP"), ("Tesla", .tesla, "5YJ 7SA LRW XP7 SFZ"),
    ("Lada", .lada, "XTA"), ("SsangYong", .ssangyong, "KPA KPB KPT"), ("Aston Martin", .aston, "SCF"),
    ("Lotus", .lotus, "SCC"), ("McLaren", .mclaren, "SBM"), ("Aixam", .aixam, "VLG"), ("Iveco", .iveco, "ZCF"),
    ("Piaggio", .piaggio, "ZAP"), ("BYD", .byd, "LGX LC0"), ("Great Wall", .greatWall, "LGW"), ("Tata", .tata, "MAT"),
    ("Mahindra", .mahindra, "MA1"),
  ]

  /// Brands, and every maker that has built cars of theirs: groups, joint plants, rebadged models.
  static let brands: [(names: String, families: [Maker.Family])] = [
    // VW Taro is a Toyota Hilux, VW Routan a Chrysler Voyager, the LT and the first Crafter are Mercedes vans.
    ("VOLKSWAGEN,VW", [.vag, .porsche, .chrysler, .mercedes, .toyota, .ford]),
    ("AUDI", [.vag, .porsche]), ("SEAT,CUPRA,SKODA", [.vag]), ("PORSCHE", [.porsche, .vag]),
    ("LAMBORGHINI", [.lamborghini, .vag, .chrysler]), ("BENTLEY,ROLLS-ROYCE", [.rolls, .vag, .bmw]),
    ("BMW,ALPINA", [.bmw]), ("MINI", [.bmw, .rover]),
    // The Citan is a Kangoo, the X-Class a Navara.
    ("MERCEDES-BENZ,MAYBACH", [.mercedes, .smart, .renault, .nissan, .chrysler, .ssangyong]),
    ("SMART", [.smart, .mercedes, .renault, .mitsubishi, .geely]),
    // Sevel vans come from Fiat's plant, 107 and C1 from Toyota's, iOn, C-Zero, 4007 and 4008 from Mitsubishi's.
    ("PEUGEOT,CITROEN,DS,TALBOT", [.psa, .opel, .mitsubishi, .toyota]),
    ("OPEL,VAUXHALL", [.opel, .psa, .gm, .suzuki, .renault, .fiat, .isuzu, .subaru]),
    ("FIAT,ABARTH", [.fiat, .chrysler, .psa, .opel, .mitsubishi, .suzuki, .mazda, .iveco, .ford]),
    ("ALFA ROMEO,LANCIA,AUTOBIANCHI", [.fiat, .chrysler, .psa, .nissan]), ("MASERATI,FERRARI", [.fiat, .chrysler]),
    ("CHRYSLER,DODGE,JEEP,RAM,PLYMOUTH,EAGLE", [.chrysler, .fiat, .mercedes, .mitsubishi, .renault, .psa, .hyundai]),
    ("RENAULT,DACIA,ALPINE", [.renault, .nissan, .lada]),
    ("NISSAN,INFINITI,DATSUN", [.nissan, .renault, .mercedes, .suzuki, .mitsubishi, .mazda, .opel, .ford]),
    ("FORD,LINCOLN,MERCURY", [.ford, .mazda, .nissan, .fiat, .vag]),
    (
      "CHEVROLET,CADILLAC,BUICK,PONTIAC,GMC,OLDSMOBILE,SATURN,HUMMER,DAEWOO,CORVETTE,HOLDEN",
      [.gm, .opel, .saab, .suzuki, .isuzu, .toyota, .honda, .nissan]
    ),
    ("SAAB", [.saab, .gm, .opel, .subaru, .fiat]),
    // The GT86 is built by Subaru, the ProAce by PSA, the Supra by BMW's partner.
    ("TOYOTA,SCION", [.toyota, .subaru, .daihatsu, .psa, .supra, .suzuki, .mazda, .gm]),
    ("LEXUS", [.toyota]), ("DAIHATSU", [.daihatsu, .toyota, .piaggio]),
    ("SUBARU", [.subaru, .toyota, .suzuki, .daihatsu, .opel, .isuzu]),
    ("SUZUKI,SANTANA,MARUTI", [.suzuki, .toyota, .gm, .opel, .jlr, .fiat, .mazda]),
    ("MAZDA", [.mazda, .ford, .toyota, .suzuki, .isuzu]),
    ("MITSUBISHI", [.mitsubishi, .renault, .nissan, .psa, .chrysler, .volvo, .hyundai]),
    ("HONDA,ACURA", [.honda, .rover, .isuzu, .gm]), ("HYUNDAI,KIA,GENESIS", [.hyundai, .mazda, .mitsubishi]),
    ("ISUZU", [.isuzu, .gm, .opel, .honda]), ("VOLVO", [.volvo, .mitsubishi, .geely]), ("POLESTAR", [.volvo, .geely]),
    ("JAGUAR,DAIMLER,LAND ROVER", [.jlr, .rover, .honda, .bmw]),
    ("ROVER,AUSTIN,TRIUMPH", [.rover, .jlr, .honda, .tata]),
    ("MG", [.rover]), ("TESLA", [.tesla, .lotus]), ("LADA", [.lada, .renault, .gm, .nissan]),
    ("SSANGYONG,KGM", [.ssangyong, .gm, .mercedes]), ("ASTON MARTIN", [.aston, .toyota, .jlr, .ford]),
    ("LOTUS", [.lotus, .geely, .gm, .opel]), ("MCLAREN", [.mclaren]), ("AIXAM,MEGA", [.aixam]),
    ("IVECO", [.iveco, .fiat]), ("PIAGGIO", [.piaggio, .daihatsu]), ("BYD", [.byd]), ("GREAT WALL,ORA", [.greatWall]),
    ("TATA", [.tata]), ("MAHINDRA", [.mahindra]),
  ]
}

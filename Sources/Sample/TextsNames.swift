/// Invented people: any likeness to somebody is an accident of common names.
enum NameTexts {
  /// Whom every sample begins with.
  static let cast: [(given: String, family: String)] = [
    ("Élodie", "Dupont"), ("Marc", "Lambert"), ("Fatou", "Ouédraogo"),
    ("Noël", "Vandenberghe"), ("Inès", "El Amrani"), ("Loïc", "Peeters"), ("Chloé", "Nguyễn"),
    ("Ahmed", "Benali"), ("Zoé", "Janssens"), ("Jean-Luc", "Müller"), ("Aïcha", "Traoré"),
    ("Sven", "Claes"), ("Maëlle", "Collard"), ("Olivier", "Renard"), ("Rosa", "Fernandes"),
    ("Thibaut", "Noirhomme"),
  ]

  static let given = [
    "Adrien", "Agnieszka", "Alessia", "Alexandre", "Alice", "Amandine", "Amélie", "Amina", "Anaïs",
    "André", "Anne-Françoise", "Antoine", "Arthur", "Aurélie", "Axel", "Bachir", "Baptiste",
    "Barbara", "Benoît", "Bintou", "Bruno", "Camille", "Carine", "Carlos", "Caroline", "Catherine",
    "Cédric", "Céline", "Charlotte", "Christelle", "Claire", "Clément", "Coralie", "Cristina",
    "Damien", "David", "Delphine", "Denis", "Diego", "Dirk", "Dounia", "Driss", "Elena", "Éliott",
    "Elif", "Emeline", "Emma", "Éric", "Estelle", "Fabian", "Fabienne", "Farida", "Florence",
    "Françoise", "Frédéric", "Gaëlle", "Geoffrey", "Giuseppe", "Grégory", "Guillaume", "Hassan",
    "Hélène", "Hugo", "Ibrahim", "Igor", "Ilham", "Isabelle", "Jacques", "Jamila", "Jérôme",
    "Joëlle", "Jonathan", "Joseph", "Julie", "Julien", "Justine", "Karim", "Khadija", "Koffi",
    "Laura", "Laurence", "Laurent", "Leïla", "Léna", "Louise", "Luca", "Lucie", "Ludovic", "Magali",
    "Malik", "Mamadou", "Manon", "Marie-Ève", "Marion", "Martine", "Mathias", "Maxime", "Mehdi",
    "Mélanie", "Mercedes", "Michaël", "Minh Anh", "Mohamed", "Monique", "Muriel", "Myriam", "Nadia",
    "Nathalie", "Nicolas", "Nora", "Oumou", "Pascale", "Patrick", "Philippe", "Pierre", "Quentin",
    "Rachid", "Raphaël", "Roxane", "Sabrina", "Salma", "Samuel", "Sandrine", "Sara", "Sébastien",
    "Şerife", "Simon", "Sofia", "Sophie", "Stéphane", "Sylvie", "Tamara", "Thomas", "Valérie",
    "Victor", "Vincent", "Viviane", "Xavier", "Yannick", "Yasmina", "Youssef", "Yvan", "Zeynep",
  ]

  static let family = [
    "Abdelkader", "Adam", "Aerts", "Alaoui", "André", "Antoine", "Baert", "Bah", "Barry", "Bastin",
    "Baudoux", "Bawin", "Belhadj", "Ben Salah", "Bernard", "Bertrand", "Bianchi", "Bodart",
    "Bouchat", "Boulanger", "Bourgeois", "Brasseur", "Bruyère", "Camara", "Carlier", "Cavallaro",
    "Charlier", "Chevalier", "Çelik", "Clément", "Collignon", "Cools", "Cornet", "Costa",
    "Coulibaly", "D'Angelo", "da Silva", "De Backer", "De Clercq", "De Smet", "Debroux", "Declercq",
    "Defays", "Degueldre", "Delcourt", "Delhez", "Delvaux", "Demir", "Denis", "Descamps", "Desmet",
    "Devos", "Dewez", "Di Stefano", "Diallo", "Dieudonné", "Dubois", "Dufour", "Dumont",
    "El Khattabi", "Engels", "Étienne", "Evrard", "Fontaine", "François", "Gaspard", "Georges",
    "Gérard", "Gillard", "Gilles", "Gilson", "Godefroid", "Gonçalves", "Goossens", "Grégoire",
    "Guillaume", "Haddad", "Halleux", "Hendrickx", "Henrard", "Herman", "Hubert", "Jacquemin",
    "Jacques", "Jadot", "Kabongo", "Kaya", "Keïta", "Kowalczyk", "Kone", "Lacroix", "Laurent",
    "Lebrun", "Leclercq", "Lecomte", "Ledoux", "Legrand", "Lejeune", "Lemaire", "Leroy", "Libert",
    "Louis", "Maes", "Maréchal", "Martens", "Martin", "Massart", "Mathieu", "Matumona", "Mbuyi",
    "Mertens", "Michel", "Michiels", "Moreau", "Mukendi", "Nowak", "Noël", "Öztürk", "Parmentier",
    "Pauwels", "Petit", "Pirard", "Pirson", "Poncelet", "Popescu", "Quoilin", "Remacle", "Rahmani",
    "Rossi", "Roland", "Russo", "Sanchez", "Sauvage", "Schmitz", "Servais", "Simon", "Smets", "Sow",
    "Stevens", "Șerban", "Tahiri", "Thiry", "Thomas", "Timmermans", "Toussaint", "Touré", "Trần",
    "Urbain", "Van Damme", "Van Hove", "Vandamme", "Vandermeulen", "Vanderstraeten",
    "Vannieuwenhuyse", "Verbeke", "Verhaegen", "Verhoeven", "Vermeulen", "Vervier", "Vincent",
    "Wauters", "Wéry", "Willems", "Wuidar", "Yılmaz", "Zidane", "Żuławski",
  ]
}

struct Town {
  let postcode: String
  let name: String

  init(_ postcode: Int, _ name: String) {
    (self.postcode, self.name) = (String(postcode), name)
  }
}

/// Each within the postcodes of its basin.
enum TownTexts {
  private static func towns(_ pairs: KeyValuePairs<Int, String>) -> [Town] {
    pairs.map { Town($0.key, $0.value) }
  }

  static let liege = towns([
    4000: "Liège", 4020: "Liège", 4030: "Grivegnée", 4040: "Herstal", 4100: "Seraing",
    4130: "Esneux", 4140: "Sprimont", 4340: "Awans", 4400: "Flémalle", 4420: "Saint-Nicolas",
    4430: "Ans", 4460: "Grâce-Hollogne", 4600: "Visé", 4620: "Fléron", 4630: "Soumagne",
  ])

  static let bruxelles = towns([
    1000: "Bruxelles", 1020: "Laeken", 1030: "Schaerbeek", 1040: "Etterbeek", 1050: "Ixelles",
    1060: "Saint-Gilles", 1070: "Anderlecht", 1080: "Molenbeek-Saint-Jean", 1081: "Koekelberg",
    1090: "Jette", 1140: "Evere", 1180: "Uccle", 1190: "Forest", 1210: "Saint-Josse-ten-Noode",
  ])

  static let namur = towns([
    5000: "Namur", 5030: "Gembloux", 5060: "Sambreville", 5100: "Jambes", 5170: "Profondeville",
    5190: "Jemeppe-sur-Sambre", 5300: "Andenne", 5500: "Dinant", 5580: "Rochefort", 5590: "Ciney",
  ])

  static let verviers = towns([
    4650: "Herve", 4800: "Verviers", 4820: "Dison", 4840: "Welkenraedt", 4860: "Pepinster",
    4900: "Spa", 4910: "Theux", 4960: "Malmedy", 4970: "Stavelot",
  ])

  static let huyWaremme = towns([
    4280: "Hannut", 4300: "Waremme", 4500: "Huy", 4520: "Wanze", 4540: "Amay", 4560: "Clavier",
    4570: "Marchin",
  ])

  static let hainautSud = towns([
    5600: "Philippeville", 5660: "Couvin", 6000: "Charleroi", 6040: "Jumet",
    6140: "Fontaine-l'Évêque", 6180: "Courcelles", 6200: "Châtelet", 6220: "Fleurus",
    6460: "Chimay", 6530: "Thuin",
  ])

  static let hainautCentre = towns([
    6150: "Anderlues", 7000: "Mons", 7060: "Soignies", 7090: "Braine-le-Comte", 7100: "La Louvière",
    7130: "Binche", 7170: "Manage", 7190: "Écaussinnes", 7300: "Boussu", 7340: "Colfontaine",
  ])

  static let walloniePicarde = towns([
    7500: "Tournai", 7600: "Péruwelz", 7700: "Mouscron", 7800: "Ath", 7860: "Lessines",
    7900: "Leuze-en-Hainaut", 7970: "Belœil",
  ])

  static let luxembourg = towns([
    6600: "Bastogne", 6700: "Arlon", 6760: "Virton", 6800: "Libramont", 6840: "Neufchâteau",
    6880: "Bertrix", 6900: "Marche-en-Famenne", 6940: "Durbuy",
  ])

  static let brabantWallon = towns([
    1300: "Wavre", 1330: "Rixensart", 1340: "Ottignies", 1348: "Louvain-la-Neuve", 1370: "Jodoigne",
    1400: "Nivelles", 1420: "Braine-l'Alleud", 1470: "Genappe", 1480: "Tubize",
  ])
}

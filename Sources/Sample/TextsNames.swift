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
    "Adrien", "Agnieszka", "Alessia", "Alexandre", "Alice", "Amandine", "Amélie", "Amina",
    "Anaïs", "André", "Anne-Françoise", "Antoine", "Arthur", "Aurélie", "Axel", "Bachir",
    "Baptiste", "Barbara", "Benoît", "Bintou", "Bruno", "Camille", "Carine", "Carlos",
    "Caroline", "Catherine", "Cédric", "Céline", "Charlotte", "Christelle", "Claire",
    "Clément", "Coralie", "Cristina", "Damien", "David", "Delphine", "Denis", "Diego", "Dirk",
    "Dounia", "Driss", "Elena", "Éliott", "Elif", "Emeline", "Emma", "Éric", "Estelle",
    "Fabian", "Fabienne", "Farida", "Florence", "Françoise", "Frédéric", "Gaëlle", "Geoffrey",
    "Giuseppe", "Grégory", "Guillaume", "Hassan", "Hélène", "Hugo", "Ibrahim", "Igor",
    "Ilham", "Isabelle", "Jacques", "Jamila", "Jérôme", "Joëlle", "Jonathan", "Joseph",
    "Julie", "Julien", "Justine", "Karim", "Khadija", "Koffi", "Laura", "Laurence", "Laurent",
    "Leïla", "Léna", "Louise", "Luca", "Lucie", "Ludovic", "Magali", "Malik", "Mamadou",
    "Manon", "Marie-Ève", "Marion", "Martine", "Mathias", "Maxime", "Mehdi", "Mélanie",
    "Mercedes", "Michaël", "Minh Anh", "Mohamed", "Monique", "Muriel", "Myriam", "Nadia",
    "Nathalie", "Nicolas", "Nora", "Oumou", "Pascale", "Patrick", "Philippe", "Pierre",
    "Quentin", "Rachid", "Raphaël", "Roxane", "Sabrina", "Salma", "Samuel", "Sandrine",
    "Sara", "Sébastien", "Şerife", "Simon", "Sofia", "Sophie", "Stéphane", "Sylvie", "Tamara",
    "Thomas", "Valérie", "Victor", "Vincent", "Viviane", "Xavier", "Yannick", "Yasmina",
    "Youssef", "Yvan", "Zeynep",
  ]

  static let family = [
    "Abdelkader", "Adam", "Aerts", "Alaoui", "André", "Antoine", "Baert", "Bah", "Barry",
    "Bastin", "Baudoux", "Bawin", "Belhadj", "Ben Salah", "Bernard", "Bertrand", "Bianchi",
    "Bodart", "Bouchat", "Boulanger", "Bourgeois", "Brasseur", "Bruyère", "Camara", "Carlier",
    "Cavallaro", "Charlier", "Chevalier", "Çelik", "Clément", "Collignon", "Cools", "Cornet",
    "Costa", "Coulibaly", "D'Angelo", "da Silva", "De Backer", "De Clercq", "De Smet",
    "Debroux", "Declercq", "Defays", "Degueldre", "Delcourt", "Delhez", "Delvaux", "Demir",
    "Denis", "Descamps", "Desmet", "Devos", "Dewez", "Di Stefano", "Diallo", "Dieudonné",
    "Dubois", "Dufour", "Dumont", "El Khattabi", "Engels", "Étienne", "Evrard", "Fontaine",
    "François", "Gaspard", "Georges", "Gérard", "Gillard", "Gilles", "Gilson", "Godefroid",
    "Gonçalves", "Goossens", "Grégoire", "Guillaume", "Haddad", "Halleux", "Hendrickx",
    "Henrard", "Herman", "Hubert", "Jacquemin", "Jacques", "Jadot", "Kabongo", "Kaya",
    "Keïta", "Kowalczyk", "Kone", "Lacroix", "Laurent", "Lebrun", "Leclercq", "Lecomte",
    "Ledoux", "Legrand", "Lejeune", "Lemaire", "Leroy", "Libert", "Louis", "Maes",
    "Maréchal", "Martens", "Martin", "Massart", "Mathieu", "Matumona", "Mbuyi", "Mertens",
    "Michel", "Michiels", "Moreau", "Mukendi", "Nowak", "Noël", "Öztürk", "Parmentier",
    "Pauwels", "Petit", "Pirard", "Pirson", "Poncelet", "Popescu", "Quoilin", "Remacle",
    "Rahmani", "Rossi", "Roland", "Russo", "Sanchez", "Sauvage", "Schmitz", "Servais",
    "Simon", "Smets", "Sow", "Stevens", "Șerban", "Tahiri", "Thiry", "Thomas", "Timmermans",
    "Toussaint", "Touré", "Trần", "Urbain", "Van Damme", "Van Hove", "Vandamme",
    "Vandermeulen", "Vanderstraeten", "Vannieuwenhuyse", "Verbeke", "Verhaegen",
    "Verhoeven", "Vermeulen", "Vervier", "Vincent", "Wauters", "Wéry", "Willems", "Wuidar",
    "Yılmaz", "Zidane", "Żuławski",
  ]
}

struct Town {
  let postcode: String
  let name: String

  init(_ postcode: Int, _ name: String) {
    self.postcode = String(postcode)
    self.name = name
  }
}

/// Each within the postcodes of its basin.
enum TownTexts {
  static let liege = [
    Town(4000, "Liège"), Town(4020, "Liège"), Town(4030, "Grivegnée"), Town(4040, "Herstal"),
    Town(4100, "Seraing"), Town(4130, "Esneux"), Town(4140, "Sprimont"), Town(4340, "Awans"),
    Town(4400, "Flémalle"), Town(4420, "Saint-Nicolas"), Town(4430, "Ans"),
    Town(4460, "Grâce-Hollogne"), Town(4600, "Visé"), Town(4620, "Fléron"),
    Town(4630, "Soumagne"),
  ]

  static let bruxelles = [
    Town(1000, "Bruxelles"), Town(1020, "Laeken"), Town(1030, "Schaerbeek"),
    Town(1040, "Etterbeek"), Town(1050, "Ixelles"), Town(1060, "Saint-Gilles"),
    Town(1070, "Anderlecht"), Town(1080, "Molenbeek-Saint-Jean"), Town(1081, "Koekelberg"),
    Town(1090, "Jette"), Town(1140, "Evere"), Town(1180, "Uccle"), Town(1190, "Forest"),
    Town(1210, "Saint-Josse-ten-Noode"),
  ]

  static let namur = [
    Town(5000, "Namur"), Town(5030, "Gembloux"), Town(5060, "Sambreville"),
    Town(5100, "Jambes"), Town(5170, "Profondeville"), Town(5190, "Jemeppe-sur-Sambre"),
    Town(5300, "Andenne"), Town(5500, "Dinant"), Town(5580, "Rochefort"), Town(5590, "Ciney"),
  ]

  static let verviers = [
    Town(4650, "Herve"), Town(4800, "Verviers"), Town(4820, "Dison"),
    Town(4840, "Welkenraedt"), Town(4860, "Pepinster"), Town(4900, "Spa"),
    Town(4910, "Theux"), Town(4960, "Malmedy"), Town(4970, "Stavelot"),
  ]

  static let huyWaremme = [
    Town(4280, "Hannut"), Town(4300, "Waremme"), Town(4500, "Huy"), Town(4520, "Wanze"),
    Town(4540, "Amay"), Town(4560, "Clavier"), Town(4570, "Marchin"),
  ]

  static let hainautSud = [
    Town(5600, "Philippeville"), Town(5660, "Couvin"), Town(6000, "Charleroi"),
    Town(6040, "Jumet"), Town(6140, "Fontaine-l'Évêque"), Town(6180, "Courcelles"),
    Town(6200, "Châtelet"), Town(6220, "Fleurus"), Town(6460, "Chimay"), Town(6530, "Thuin"),
  ]

  static let hainautCentre = [
    Town(6150, "Anderlues"), Town(7000, "Mons"), Town(7060, "Soignies"),
    Town(7090, "Braine-le-Comte"), Town(7100, "La Louvière"), Town(7130, "Binche"),
    Town(7170, "Manage"), Town(7190, "Écaussinnes"), Town(7300, "Boussu"),
    Town(7340, "Colfontaine"),
  ]

  static let walloniePicarde = [
    Town(7500, "Tournai"), Town(7600, "Péruwelz"), Town(7700, "Mouscron"),
    Town(7800, "Ath"), Town(7860, "Lessines"), Town(7900, "Leuze-en-Hainaut"),
    Town(7970, "Belœil"),
  ]

  static let luxembourg = [
    Town(6600, "Bastogne"), Town(6700, "Arlon"), Town(6760, "Virton"),
    Town(6800, "Libramont"), Town(6840, "Neufchâteau"), Town(6880, "Bertrix"),
    Town(6900, "Marche-en-Famenne"), Town(6940, "Durbuy"),
  ]

  static let brabantWallon = [
    Town(1300, "Wavre"), Town(1330, "Rixensart"), Town(1340, "Ottignies"),
    Town(1348, "Louvain-la-Neuve"), Town(1370, "Jodoigne"), Town(1400, "Nivelles"),
    Town(1420, "Braine-l'Alleud"), Town(1470, "Genappe"), Town(1480, "Tubize"),
  ]
}

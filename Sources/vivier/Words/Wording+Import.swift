import Canvas
import Domain
import Exchange
import Interface

extension Wording {
  func sentence(_ error: CSVError) -> String {
    switch error {
    case .empty:
      say(
        "Le fichier est vide : il faut au moins les titres des colonnes.", en: "The file is empty.")
    case .notUTF8(let place):
      say(
        "Ligne \(place.line), colonne \(place.column) : ce texte n'est pas en UTF-8 ; essayez avec --latin1.",
        en: "Line \(place.line), column \(place.column): this text is not UTF-8; try --latin1.")
    case .unterminatedQuote(let place):
      say(
        "Ligne \(place.line), colonne \(place.column) : un guillemet ouvert n'est jamais fermé.",
        en: "Line \(place.line), column \(place.column): a quote is opened and never closed.")
    case .notJSON(let place):
      say(
        "Ligne \(place.line), colonne \(place.column) : le JSON s'arrête là d'être valable ; corrigez-le, ou prenez le fichier tel que « vivier list » l'écrit.",
        en:
          "Line \(place.line), column \(place.column): this is no valid JSON from there on; mend it, or take the file as “vivier list” writes it."
      )
    case .noTable(let place):
      say(
        "Ligne \(place.line), colonne \(place.column) : il faut une liste d'objets, dont les valeurs sont simples ou des listes de valeurs simples.",
        en:
          "Line \(place.line), column \(place.column): a list of objects is needed, whose values are simple or lists of simple ones."
      )
    }
  }

  func sentence(_ error: MappingError) -> String {
    switch error {
    case .unknownField(let name):
      say(
        "Le champ « \(name) » n'existe pas : « vivier import --help » les donne.",
        en: "There is no field “\(name)”: “vivier import --help” lists them.")
    case .unknownColumn(let name):
      say(
        "Le fichier n'a pas de colonne « \(name) » : vérifiez son titre.",
        en: "The file has no column “\(name)”: check its title.")
    }
  }

  func missingColumns(_ names: [String]) -> String {
    say(
      "Il manque la colonne \(list(names)) : indiquez-la par --map \(names.first ?? "")=Titre.",
      en: "Column \(list(names)) is missing: name it with --map \(names.first ?? "")=Title.")
  }

  func sentence(_ refused: ImportRefusal, _ registry: Registry) -> String {
    var place = say("Ligne \(refused.line)", en: "Line \(refused.line)")
    if let column = refused.column { place += say(", colonne \(column)", en: ", column \(column)") }
    if let header = refused.header { place += say(" « \(header) »", en: " “\(header)”") }
    return sentence(refused, at: place, registry)
  }

  /// Beside the row itself.
  func correction(_ refused: ImportRefusal, _ registry: Registry) -> String {
    guard let header = refused.header else { return sentence(refused.reason, registry) }
    return sentence(refused, at: say("« \(header) »", en: "“\(header)”"), registry)
  }

  private func sentence(
    _ refused: ImportRefusal, at place: String, _ registry: Registry
  ) -> String {
    if refused.column == nil, refused.reason == .empty, let field = refused.field {
      return place + colon
        + say(
          "il manque « \(label(field)) » (\(field.rawValue)) ; ajoutez cette colonne.",
          en: "“\(label(field))” (\(field.rawValue)) is missing; add that column.")
    }
    return place + colon + sentence(refused.reason, registry)
  }

  private func sentence(_ reason: ImportReason, _ registry: Registry) -> String {
    switch reason {
    case .malformed(let fault): sentence(fault)
    case .empty: say("la cellule est vide ; remplissez-la.", en: "the cell is empty; fill it in.")
    case .unknownWord(let word, let vocabulary):
      unknownWord(word, shortList(words(of: vocabulary, registry)))
    case .notDate(let refusal): sentence(refusal)
    case .formulaError(let word):
      say(
        "« \(word) » : une formule du tableur n'a rien donné ; écrivez la valeur.",
        en: "“\(word)”: a formula of the spreadsheet gave nothing; write the value.")
    case .brokenLetters:
      say(
        "des lettres y sont abîmées ; retapez-les, ou reprenez le fichier d'origine.",
        en: "letters are broken in it; type them again, or go back to the file it came from.")
    case .roundedNumber:
      say(
        "le tableur a abîmé ce numéro ; retapez-le dans une colonne de texte.",
        en: "the spreadsheet has damaged this number; type it again in a column of text.")
    case .notTime:
      say(
        "écrivez une heure, comme 14:30.", en: "write a time of day, like 14:30.",
        simple: "écrivez l'heure ainsi : 14:30.")
    case .notEmail: say("ce n'est pas une adresse e-mail.", en: "this is not an e-mail address.")
    case .notShare:
      say("écrivez le temps ainsi : 4/5, 0,8 ou 80 %.", en: "write the time as 4/5, 0.8 or 80 %.")
    case .notYesOrNo: say("écrivez oui ou non.", en: "write yes or no.")
    case .notNumber(let range):
      say(
        "écrivez un nombre entier de \(range.lowerBound) à \(range.upperBound).",
        en: "write a whole number from \(range.lowerBound) to \(range.upperBound).")
    case .notHours(let range):
      say(
        "écrivez un nombre d'heures de \(range.lowerBound) à \(range.upperBound), comme 38 ou 37,5.",
        en:
          "write a number of hours from \(range.lowerBound) to \(range.upperBound), like 38 or 37.5."
      )
    case .reasonTooEarly:
      say(
        "un motif dit pourquoi c'est fermé ; indiquez l'état, ou videz la cellule.",
        en: "a reason says why it is closed; give the status, or empty the cell.")
    case .notEnterpriseNumber:
      say(
        "ce numéro d'entreprise n'est pas valable ; vérifiez ses dix chiffres.",
        en: "this enterprise number is not valid; check its ten digits.")
    case .unknownBasin(let basin, let near): unknownBasin(basin.name, near.map(\.name))
    case .unknownName(let kinds): unknownName(kinds)
    case .severalOfName(haveNumbers: true):
      say(
        "plusieurs organisations ont ce nom ; écrivez le numéro d'entreprise.",
        en: "several organisations have that name; write the enterprise number.")
    case .severalOfName(haveNumbers: false):
      say(
        "plusieurs dossiers ont ce nom ; écrivez le numéro que la réserve leur donne.",
        en: "several files have that name; write the number that the reserve gives them.",
        simple: "plusieurs dossiers ont ce nom ; écrivez le numéro du dossier.")
    case .refused(let refusal): sentence(refusal, registry: registry)
    }
  }

  /// As the pages are called where it might stand.
  private func unknownName(_ kinds: [EntityKind]) -> String {
    let pages = list(kinds.map { "« \(origin($0)) »" })
    let english = list(kinds.map { "“\(origin($0))”" })
    return say(
      "rien ne porte ce nom dans \(pages) ; importez-le d'abord, ou corrigez le nom.",
      en: "nothing has that name in \(english); import it first, or correct the name.")
  }

  private func unknownWord(_ word: String, _ known: String) -> String {
    let word = TextWidth.truncated(word, to: 40)
    return say(
      "« \(word) » n'est pas connu ; prenez : \(known).",
      en: "“\(word)” is not known; take one of: \(known).")
  }

  /// Eight at most: more would be read by nobody.
  private func shortList(_ words: [String]) -> String {
    words.count > 8 ? words.prefix(8).joined(separator: ", ") + "…" : list(words)
  }

  private func words(of vocabulary: ImportVocabulary, _ registry: Registry) -> [String] {
    switch vocabulary {
    case .codes(let lists):
      lists.flatMap { list in list.offered.compactMap { Code($0, in: list) }.map(name) }
    case .standings(let kind): Standing.all(of: kind).map(name)
    case .basins: registry.basins.map(\.name)
    }
  }

  private func unknownBasin(_ name: String, _ near: [String]) -> String {
    let meant = near.isEmpty ? "" : " " + list(near) + say(" ?", en: "?")
    return say(
      "« \(name) » n'est pas un bassin connu.\(meant) Pour en créer un : --new-basins.",
      en: "“\(name)” is no basin that is known.\(meant) To make a new one: --new-basins.")
  }

  private func sentence(_ fault: CSVFault) -> String {
    switch fault {
    case .tooFewCells(let count):
      say(
        "il n'y a que \(count) cellules ; il en faut une par titre.",
        en: "there are only \(count) cells; one for each title is needed.")
    case .tooManyCells(let count):
      say(
        "il y a \(count) cellules, plus que de titres ; un séparateur est de trop ?",
        en: "there are \(count) cells, more than titles; is a separator too many?")
    case .controlCharacter(let number, _):
      say(
        "un caractère invisible (numéro \(number)) ; effacez-le.",
        en: "an invisible character (number \(number)); delete it.")
    case .cellTooLong:
      say(
        "plus de \(CSVReader.longestCell) caractères ; raccourcissez.",
        en: "more than \(CSVReader.longestCell) characters; shorten.")
    case .textAfterQuote:
      say(
        "du texte suit un guillemet fermant ; doublez les guillemets.",
        en: "text follows a closing quote; double the quotes.")
    }
  }

  func imported(_ plan: ImportResult, isTrial: Bool) -> String {
    let (added, known) = (plan.good.count, plan.alreadyThere.count)
    let refused = plan.refusedRows
    let verb = isTrial ? say("À ajouter : ", en: "To add: ") : say("Ajouté : ", en: "Added: ")
    let parts = [
      count(added, ("ligne", "lignes"), en: ("row", "rows")),
      say("déjà là : \(known)", en: "already there: \(known)"),
      say("refusé : \(refused)", en: "refused: \(refused)"),
      plan.changed.isEmpty ? nil : changed(plan.changed.count, isTrial),
    ].compactMap(\.self)
    let end = isTrial ? say(" Rien n'a été écrit.", en: " Nothing was written.") : ""
    return verb + list(parts) + "." + end
  }

  private func changed(_ count: Int, _ isTrial: Bool) -> String {
    isTrial
      ? say("à modifier : \(count)", en: "to change: \(count)")
      : say("modifié : \(count)", en: "changed: \(count)")
  }

  /// `number` is that of a record of it.
  func canBeTakenBack(_ number: Int) -> String {
    say(
      "Pour le reprendre en entier : « vivier import --undo \(number) », tant que personne n'y a touché.",
      en: "To take all of it back: “vivier import --undo \(number)”, while nobody touched it.")
  }

  /// Of the column beside refused rows.
  var toCorrect: String { say("À corriger", en: "To correct") }

  func refusedRows(_ count: Int, in path: String) -> String {
    say(
      "\(self.count(count, ("ligne refusée est", "lignes refusées sont"), en: ("", ""))) dans « \(path) » : corrigez-y, puis importez ce fichier.",
      en: "\(count) refused in “\(path)”: mend them there, then import that file.")
  }

  func refusedNotWritten(_ path: String) -> String {
    say(
      "Les lignes refusées n'ont pas pu être écrites dans « \(path) » : donnez un nouveau fichier, dans un dossier à vous.",
      en:
        "The refused rows could not be written to “\(path)”: give a new file, in a folder of yours."
    )
  }

  func noImport(_ number: Int) -> String {
    say(
      "Aucun import n'a le numéro \(number) : chaque import donne le sien quand il est fait.",
      en: "No import has number \(number): each one gives its own when it is done.")
  }

  func importIsUndone(_ number: Int) -> String {
    say(
      "L'import \(number) est déjà repris : il n'y a plus rien à reprendre.",
      en: "Import \(number) was taken back before: nothing of it is left.")
  }

  func importToUndo(_ created: Int) -> String {
    let count = count(created, ("dossier", "dossiers"), en: ("file", "files"))
    return say(
      "À reprendre : \(count). Rien n'a été écrit.",
      en: "To take back: \(count). Nothing was written.")
  }

  func importUndone(_ created: Int, isOfPeople: Bool) -> String {
    let count = count(created, ("dossier", "dossiers"), en: ("file", "files"))
    let end =
      isOfPeople
      ? say(
        " Les personnes sont parmi les inscriptions annulées.",
        en: " People are among the undone registrations.")
      : ""
    return say("Import repris : \(count).", en: "Import taken back: \(count).") + end
  }

  func nothingImported(refused: Int) -> String {
    say(
      "Rien n'a été importé : corrigez \(count(refused, ("ligne", "lignes"), en: ("row", "rows"))), ou prenez les autres par --keep-good.",
      en:
        "Nothing was imported: mend \(count(refused, ("", ""), en: ("row", "rows"))), or take the others with --keep-good."
    )
  }

  func askKeepGood(_ good: Int) -> String {
    ask(
      say(
        "Importer quand même \(count(good, ("bonne ligne", "bonnes lignes"), en: ("good row", "good rows"))) ?",
        en: "Import \(count(good, ("", ""), en: ("good row", "good rows"))) all the same?"))
  }

  /// With what it would say then: whoever knows the people sees whether it is right.
  func askEncoding(_ encoding: CSVEncoding, _ samples: [String]) -> String {
    let words = list(samples.map { say("« \($0) »", en: "“\($0)”") })
    return ask(
      say(
        "Lu comme \(name(encoding)), il dit \(words) : est-ce juste ?",
        en: "Read as \(name(encoding)), it says \(words): is that right?"))
  }

  /// Where nobody can be asked.
  func needsEncoding(_ encoding: CSVEncoding, _ samples: [String]) -> String {
    let words = list(samples.map { say("« \($0) »", en: "“\($0)”") })
    return say(
      "Ce fichier n'est pas en UTF-8 ordinaire : avec --encoding \(encoding.rawValue), il dit \(words) ; ajoutez-le si c'est juste.",
      en:
        "This file is not plain UTF-8: with --encoding \(encoding.rawValue) it says \(words); add it if that is right."
    )
  }

  func isNoTable(_ file: ForeignFile) -> String {
    switch file {
    case .workbook:
      say(
        "Ce fichier est un classeur, que LibreOffice n'a pas pu ouvrir ici : dans le tableur, enregistrez la feuille en « CSV UTF-8 », puis importez ce CSV.",
        en:
          "This file is a workbook, which LibreOffice could not open here: in the spreadsheet, save the sheet as “CSV UTF-8”, then import that.",
        simple:
          "Ce fichier est un classeur. Dans le tableur, enregistrez-le en « CSV UTF-8 ». Importez ensuite ce nouveau fichier."
      )
    case .webPage:
      say(
        "Ce fichier est une page web, quel que soit son nom : ouvrez-le dans le tableur, enregistrez-le en « CSV UTF-8 », puis importez ce CSV.",
        en:
          "This file is a web page, whatever it is called: open it in the spreadsheet, save it as “CSV UTF-8”, then import that."
      )
    case .pdf:
      say(
        "Ce fichier est un PDF, où il n'y a pas de tableau à lire : demandez-le en tableur ou en CSV.",
        en: "This file is a PDF, which has no table to read: ask for it as a spreadsheet or CSV.")
    }
  }

  var isUTF8Already: String {
    say(
      "Ce fichier est déjà en UTF-8 : relancez sans --latin1 ni --encoding.",
      en: "This file is UTF-8 already: run again without --latin1 or --encoding.")
  }

  func name(_ encoding: CSVEncoding) -> String {
    switch encoding {
    case .utf8: "UTF-8"
    case .windows1252: say("un fichier d'ancien Windows", en: "an old Windows file")
    case .macRoman: say("un fichier d'ancien Mac", en: "an old Macintosh file")
    case .dos850: say("un fichier DOS", en: "a DOS file")
    case .utf16: "UTF-16"
    case .doubled: say("de l'UTF-8 écrit deux fois", en: "UTF-8 that was written twice")
    }
  }
}

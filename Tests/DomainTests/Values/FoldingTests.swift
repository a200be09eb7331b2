import Testing

@testable import Domain

struct FoldingTests {
  @Test(arguments: [
    ("Élodie", "elodie"), ("E\u{301}lodie", "elodie"), ("NOËL", "noel"), ("Nguyễn", "nguyen"),
    ("Ouédraogo", "ouedraogo"), ("cœur", "coeur"), ("ŒUVRE", "oeuvre"), ("Æsir", "aesir"),
    ("Straße", "strasse"), ("STRAẞE", "strasse"), ("Müller", "muller"), ("Łukasz", "lukasz"),
    ("Đặng", "dang"), ("Şahin", "sahin"), ("İnan", "inan"), ("Işık", "isik"), ("Åse", "ase"),
    ("Žižek", "zizek"), ("Þór", "thor"), ("d’ateliers", "d'ateliers"), ("L\u{2BC}art", "l'art"),
    ("a\u{A0}b\u{202F}c", "a b c"), ("Jean‑Luc", "jean-luc"), ("animateur·rice", "animateurrice"),
    ("co\u{AD}op", "coop"), ("«\u{A0}oui\u{A0}»", "\" oui \""), ("Иван", "иван"),
    ("ΝΊΚΟΣ", "νίκοσ"),
    ("李雷", "李雷"), ("محمد", "محمد"), ("x × y", "x × y"), ("", ""), ("ABC xyz 019", "abc xyz 019"),
    ("ﬁ", "ﬁ"), ("\u{FEFF}nom", "nom"),
  ])
  func `text is folded`(text: String, folded: String) {
    #expect(FoldedText(text).folded == folded)
  }

  @Test func `every letter with accents folds as its decomposed form does`() {
    // Composed and decomposed forms are equal strings, so the one finds the other.
    var bases: [String: Unicode.Scalar] = [:]
    let marks = (UInt32(0x300)...0x331).compactMap(Unicode.Scalar.init)
    for base in (UInt32(0x41)...0x7A).compactMap(Unicode.Scalar.init) {
      for mark in marks {
        bases[String(String.UnicodeScalarView([base, mark]))] = base
        for second in marks {
          bases[String(String.UnicodeScalarView([base, mark, second]))] = base
        }
      }
    }
    var found = 0
    for value in Array(UInt32(0xC0)...0x24F) + Array(UInt32(0x1E00)...0x1EFF) {
      guard let letter = Unicode.Scalar(value).map({ String($0) }), let base = bases[letter] else {
        continue
      }
      #expect(FoldedText(letter).folded == String(base).lowercased())
      found += 1
    }
    #expect(found == 488)
  }

  @Test func `names are sorted by letters first, then as they are written`() {
    let names = [
      "Zoé", "Émile", "emile", "Étienne", "Eric", "Noël", "Noel", "Emile", "Œdipe", "Oda",
    ]
    let sorted = names.map { FoldedText($0) }.sorted().map(\.text)
    #expect(
      sorted == [
        "Emile", "emile", "Émile", "Eric", "Étienne", "Noel", "Noël", "Oda", "Œdipe", "Zoé",
      ])
  }

  @Test func `a long common beginning does not hide the difference`() {
    #expect(FoldedText("Vandenberghe") > FoldedText("Vandenberg"))
    #expect(FoldedText("Vandenbergen") < FoldedText("Vandenberghe"))
    #expect(!FoldedText("Vandenberghe").isSame(as: FoldedText("Vandenberg")))
    #expect(FoldedText("VANDENBERGHÉ").isSame(as: FoldedText("Vandenberghe")))
  }

  @Test(arguments: [
    ("", true), ("  ", true), ("elo", true), ("DUPONT élo", true), ("dupont  elodie liege", true),
    ("die dup", true), ("pontx", false), ("elodie namur", false),
    ("élodie dupont liège animation!", false),
    ("d’a", true), ("liege", true), ("elodie dupont d'ateliers liege et plus encore", false),
  ])
  func `all the words of a search must stand in the text`(typed: String, found: Bool) {
    let text = SearchText("Élodie Dupont d'ateliers Liège")
    #expect(SearchWords(typed).allStand(in: text) == found)
  }

  @Test(arguments: [
    ("Dupont", ""), ("", ""), ("O'Brien", " obrien"), ("l’été d'Anne", " lete danne"),
    ("Jan Müller, Ävar", " mueller, aevar"), ("a\u{A0}d'b c", " a db"), ("'", " "),
    ("l'l'l' d'", " lll d"), ("aujourd'hui\nMüller", " aujourdhui mueller"), ("ÃÉ", ""),
  ])
  func `a word with a sign is also written without it`(text: String, others: String) {
    var folded: [UInt8] = []
    Folding.foldOtherSpellings(of: text, into: &folded)
    #expect(String(decoding: folded, as: UTF8.self) == others)
  }

  @Test(
    arguments: [
      (["liège"], "Liège", "liege"), (["liège animation"], "Anima", "liege animation"),
      (["a", "b"], "ab", "ab"), (["abcdefgh"], "abcdefgh", "abcdefgh"),
      (["abcdefgh"], "bcdefghi", "abcdefghbcdefghi"), (["aa"], "aaa", "aaaaa"), ([], "x", "x"),
      (["x"], "", "x"), (["une ligne assez longue pour deux mots"], "longue p", ""),
    ] as [([String], String, String)])
  func `what stands there already is not added again`(
    before: [String], added: String, whole: String
  ) {
    var (draft, texts) = (SearchText.Draft(), SearchTexts())
    for text in before { draft.add(text) }
    let mark = draft.mark
    draft.add(added)
    draft.dropRepetition(since: mark)
    let place = texts.append(&draft)
    let folded = Folding.bytes(of: whole.isEmpty ? before.joined() : whole)
    #expect(place.size == folded.count / 8 + 1)
    #expect(texts.holds(folded, at: place))
  }

  @Test func `one text of many is looked through alone`() {
    var (draft, texts) = (SearchText.Draft(), SearchTexts())
    let places = ["Anne Dupont", "Liège", "", "Marc"].map {
      draft.add($0)
      return texts.append(&draft)
    }
    let found = places.map { SearchWords("a").allStand(in: texts, at: $0) }
    #expect(found == [true, false, false, true])
    #expect(!SearchWords("tl").allStand(in: texts, at: places[0]))
  }

  @Test(arguments: [
    ("ma", "m", true), ("m", "m", true), ("m", "ma", false), ("marie l", "marie", true),
    ("arie", "m", false), ("amb", "m", true), ("x", "", true), ("", "x", false),
    ("0470", "047", false), ("liege marie", "marie lie", true),
  ])
  func `a filter with more letters keeps fewer`(typed: String, before: String, narrower: Bool) {
    #expect(SearchWords(typed).isNarrower(than: SearchWords(before)) == narrower)
  }

  @Test func `a word that begins again inside itself is found`() {
    #expect(SearchWords("aab").allStand(in: SearchText("aaab")))
    #expect(SearchWords("").isEmpty)
    #expect(!SearchWords("a").allStand(in: SearchText("")))
  }

  @Test func `a word is found wherever it begins, and nothing that is not there`() {
    var numbers = SplitMix64(seed: 329)
    for _ in 0..<2_000 {
      func letters(_ most: Int) -> String {
        String(
          (0..<Int.random(in: 1...most, using: &numbers)).map { _ in
            "ab".randomElement(using: &numbers) ?? "a"
          })
      }
      let (text, word) = (letters(30), letters(11))
      #expect(
        SearchWords(word).allStand(in: SearchText(text)) == text.contains(word), "\(word) \(text)")
    }
  }
}

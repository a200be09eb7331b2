import Testing

@testable import Domain

struct ErasureRemarkTests {
  /// Who a person is, and a remark on the erasure.
  struct Remark: CustomTestStringConvertible, Sendable {
    let given: String
    let family: String
    let text: String
    let isRefused: Bool

    var testDescription: String { "\(given) \(family): \(text)" }
  }

  private static func remark(
    _ given: String, _ family: String, _ text: String, refused isRefused: Bool
  ) -> Remark {
    Remark(given: given, family: family, text: text, isRefused: isRefused)
  }

  static let remarks = [
    remark("Élodie", "Dupont", "Demande reçue par courrier.", refused: false),
    remark("Élodie", "Dupont", "Demande d'Élodie.", refused: true),
    remark("Élodie", "Dupont", "demande d’ELODIE", refused: true),
    remark("Élodie", "Dupont", "Madame DUPONT a écrit.", refused: true),
    remark("Élodie", "Dupont", "Les Duponts ont écrit.", refused: true),
    remark("Élodie", "Dupont", "voir ElodieDupont", refused: true),
    remark("Élodie", "Dupont", "écrire à DUPONT@EXAMPLE.org", refused: true),
    remark("Élodie", "Dupont", "appelée au 0470 00 00 01", refused: true),
    remark("Élodie", "Dupont", "appelée au +32 (0)470/00.00.01", refused: true),
    remark("Élodie", "Dupont", "appelée au 0470 00 00 02", refused: false),
    remark("Ali", "Benali", "de qualité, réalisé", refused: false),
    remark("Ali", "Benali", "Ali l'a demandé", refused: true),
    remark("Anne", "Roy", "une panne, un royaume", refused: false),
    remark("Anne", "Roy", "Mme Roy", refused: true),
    remark("Lê", "Nguyễn", "le dossier est complet", refused: false),
    remark("Lê", "Nguyễn", "demande de Lê", refused: true),
    remark("Lê", "Nguyễn", "demande de nguyen", refused: true),
    remark("Kris", "Van den Berg", "envoyé des papiers, van den", refused: false),
    remark("Kris", "Van den Berg", "famille Berg", refused: true),
    remark("Jean-Luc", "Müller", "Jean l'a dit", refused: true),
    remark("Jean-Luc", "Müller", "M. Muller l'a dit", refused: true),
    remark("愛子", "山田", "demande de 山田 reçue", refused: true),
    remark("愛子", "山田", "demande reçue", refused: false),
    remark("Élodie", "Dupont", "", refused: false),
  ]

  @Test(arguments: remarks)
  func `a remark that outlives a person does not name them`(remark: Remark) throws {
    var reserve = try TestReserve()
    let id = TestReserve.id("C0000007", as: CandidateID.self)
    let card = TestReserve.card(remark.given, remark.family)
    try reserve.run(.create(id, card))
    let refusal = reserve.refusal(of: .erase(id, Erasure(.other, remark: remark.text)))
    #expect(refusal == (remark.isRefused ? .namesPerson(id) : nil))
  }

  @Test func `a name that was put right is a name too`() throws {
    var reserve = try TestReserve()
    let id = TestReserve.elodie
    try reserve.run(.amend(id, TestReserve.card("Élodie", "Lambert")))
    for name in ["Dupont", "Lambert"] {
      let erasure = Erasure(.other, remark: "Dossier \(name).")
      #expect(reserve.refusal(of: .erase(id, erasure)) == .namesPerson(id))
    }
  }

  @Test func `no number and no address of the file stands in it, whatever the field`() throws {
    for rule in CandidateCard.fields {
      let texts: [Shape: String] = [
        .line(.phone): "0496 12 34 56", .line(.email): "ici@example.org",
      ]
      guard let text = texts[rule.field.shape] else { continue }
      var reserve = try TestReserve()
      let id = TestReserve.id("C0000007", as: CandidateID.self)
      var card = TestReserve.card("Anne", "Roy")
      rule.set(&card, .text(text))
      try reserve.run(.create(id, card))
      let refusal = reserve.refusal(of: .erase(id, Erasure(.other, remark: "Vu : \(text).")))
      #expect(refusal == .namesPerson(id), "\(rule.field.name)")
    }
  }

  @Test func `a file that cannot be read is erased without a remark`() throws {
    var reserve = try TestReserve()
    let id = TestReserve.elodie
    reserve.registry.candidates[id]?.card.identity = nil
    #expect(
      reserve.refusal(of: .erase(id, Erasure(.other, remark: "Vu.")))
        == .sealed(id.entity))
    #expect(reserve.refusal(of: .erase(id, Erasure(.other))) == nil)
    #expect(reserve.refusal(of: .erase(id, Erasure(.other, remark: ""))) == nil)
  }

  @Test func `a remark is as long as a page and no longer`() throws {
    let reserve = try TestReserve()
    func refusal(_ length: Int) -> Refusal? {
      let remark = String(repeating: "a", count: length)
      return reserve.refusal(of: .erase(TestReserve.elodie, Erasure(.other, remark: remark)))
    }
    #expect(refusal(TextLimit.page) == nil)
    #expect(refusal(TextLimit.page + 1) == .tooLong(.erasureRemark, limit: TextLimit.page))
  }
}

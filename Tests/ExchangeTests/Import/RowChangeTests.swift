import Domain
import Testing

@testable import Exchange

/// What a file says otherwise of somebody who is already there.
struct RowChangeTests {
  private let header = "Prénom;Nom;E-mail;GSM;CP;Commune;Familles\n"
  private let known = "Élodie;Dupont;e@b.be;0496 12 34 56;4000;Liège;animation"

  private func id(in bench: ImportBench) throws -> CandidateID { try person(in: bench).id }

  private func person(in bench: ImportBench) throws -> Candidate {
    try #require(bench.registry.candidates.values.first)
  }

  /// Nothing is news that is only spelled otherwise, and an empty cell says nothing.
  @Test(arguments: [
    "Élodie;Dupont;e@b.be;0496 12 34 56;4000;Liège;animation",
    "ELODIE;DUPONT;E@B.BE;+32496123456;4000;liege;Animation", "Élodie;Dupont;e@b.be;;;;",
  ])
  func `what is spelled otherwise or left empty is no change`(row: String) throws {
    var bench = ImportBench()
    _ = try bench.take(header + known)
    let result = try bench.read(header + row, taking: { _ in true })
    #expect(result.alreadyThere.count == 1)
    #expect(result.changes.isEmpty && result.changed.isEmpty && result.events.isEmpty)
  }

  @Test func `each field that says otherwise is told, and taken alone where it is chosen`() throws {
    var bench = ImportBench()
    _ = try bench.take(header + known)
    let row = "Élodie;Dupont;e@b.be;0471 00 00 00;5000;Namur;animation|numerique"
    let told = try bench.read(header + row)
    #expect(told.changes.map(\.code) == ["2:phone", "2:postcode", "2:town", "2:families"])
    #expect(told.good.isEmpty && told.events.isEmpty)
    let taken = try bench.take(
      header + row, taking: { $0.column == "town" || $0.column == "phone" })
    #expect(taken.changed.map(\.line) == [2] && taken.commands.count == 1)
    let identity = try #require(try person(in: bench).card.identity)
    #expect(identity.town == "Namur" && identity.postcode == "4000")
    #expect(identity.phone == "+32 471 00 00 00")
    #expect(try bench.read(header + row).changes.map(\.code) == ["2:postcode", "2:families"])
  }

  /// What is worked out from other cells is nobody's word.
  @Test func `what the file does not say is not told as changed`() throws {
    var bench = ImportBench()
    _ = try bench.take("Prénom;Nom;CP;Bassin;Bénévolat\nÉlodie;Dupont;4000;Namur;oui")
    let result = try bench.read("Prénom;Nom;CP\nÉlodie;Dupont;4000")
    #expect(result.alreadyThere.count == 1 && result.changes.isEmpty)
  }

  @Test func `whoever has the number is there under another name`() throws {
    var bench = ImportBench()
    _ = try bench.take(header + known)
    let id = try id(in: bench)
    let rows = "id;Prénom;Nom\n\(id.entity.stored);Élodie;Martin\n12;Inès;Rossi"
    let result = try bench.take(rows, taking: { _ in true })
    #expect(result.alreadyThere.map(\.known) == [id.entity] && result.good.map(\.line) == [3])
    #expect(result.changes.map(\.code) == ["2:family-name"])
    let renamed: Candidate? = bench.registry[id]
    #expect(renamed?.name == "Élodie Martin")
    #expect(try bench.read(rows).changes.isEmpty)
  }

  @Test func `whoever left comes back only where that is chosen, with a consent that is there`()
    throws
  {
    var bench = ImportBench()
    let header = "Prénom;Nom;E-mail;consent-on;consent-channel\n"
    _ = try bench.take(header + "Élodie;Dupont;e@b.be;;")
    let id = try id(in: bench)
    try bench.record(.move(id, CandidateStep(.left)))
    let row = header + "Élodie;Dupont;e@b.be;2/04/2026;courriel"
    let told = try bench.read(row)
    #expect(told.changes.map(\.code) == ["2:state"] && told.events.isEmpty)
    let taken = try bench.take(row, taking: { $0.column == "state" })
    #expect(taken.refused.isEmpty && taken.changed.map(\.line) == [2])
    #expect(try person(in: bench).state == .active)
    #expect(try person(in: bench).consent?.channel == .email)
    #expect(try bench.read(row).changes.isEmpty)
  }

  @Test func `nobody who was erased comes back by their number`() throws {
    var bench = ImportBench()
    _ = try bench.take(header + known)
    let id = try id(in: bench)
    try bench.record(.erase(id, Erasure(.request)))
    let result = try bench.read("id;Prénom;Nom\n\(id.entity.stored);Élodie;Dupont")
    #expect(result.erased == [2] && result.good.isEmpty && result.changes.isEmpty)
  }

  @Test func `a change that cannot be is refused at its row`() throws {
    var bench = ImportBench()
    _ = try bench.take("Prénom;Nom;E-mail;Inscrit le\nÉlodie;Dupont;e@b.be;1/03/2026")
    let row = "Prénom;Nom;E-mail;Inscrit le\nÉlodie;Dupont;e@b.be;1/03/2030"
    let result = try bench.read(row, taking: { _ in true })
    #expect(result.refused.map(\.line) == [2] && result.events.isEmpty)
  }
}

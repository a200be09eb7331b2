package import Domain

extension Sheet {
  /// The paper that somebody asked for; nil where none was handed over yet.
  package static func attestation(of id: PathwayID, _ reading: Reading) -> Sheet? {
    let (registry, wording) = (reading.registry, reading.wording)
    guard let pathway = registry.pathways[id], let paper = pathway.attestations.last else {
      return nil
    }
    let stages = registry.stages(of: pathway)
    let names = paper.stages.compactMap { key in
      stages.first { $0.key == key }.map { wording.label($0) }
    }
    let all = stages.filter { $0.number != nil }.count
    let badge = names.count >= all ? registry.course(of: pathway)?.badge : nil
    let code = paper.code.flatMap { AttestationCode($0) }
    let facts = [
      Fact(wording.label(.subject), registry.label(pathway.subject)),
      Fact(wording.label(.programme), registry.label(of: pathway)),
      badge.map { Fact(wording.label(.badge), $0) },
      paper.on.map { Fact(wording.label(.on), wording.date($0)) },
      code.map { Fact(wording.label(.code), $0.shown) },
    ]
    var blocks: [Block] = [
      .facts(facts.compactMap(\.self)), .paragraph(wording.attests(names.count, of: all)),
      .items(names),
    ]
    if let code { blocks.append(.paragraph(wording.howToVerify(code, registry.name))) }
    return Sheet(
      wording.attestationTitle, file: "\(wording.attestationFile)-\(id.entity.shown)", blocks)
  }
}

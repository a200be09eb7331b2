import ArgumentParser
import Domain
import Interface
import Storage

/// `vivier verify-attestation`: whether this reserve handed over a paper with that code.
///
/// It tells what stands on the paper and nobody's name.
struct VerifyAttestationCommand: LaunchedCommand {
  static var configuration: CommandConfiguration {
    .topic(\.verifyAttestationCommand, "verify-attestation")
  }

  @OptionGroup var common: CommonOptions
  @Argument(help: .topic(.attestationCode)) var code: String

  /// Made of what anyone holding the files may read: no passphrase is asked for.
  func run(_ launch: Launch) throws {
    try ReserveOpening(common, launch.wording).readUnasked { try write($0, launch.wording) }
  }

  private func write(_ reserve: borrowing Reserve, _ words: Wording) throws {
    let registry = reserve.registry
    guard let asked = AttestationCode(code), let (paper, pathway) = registry.attestation(asked)
    else { throw Failure(.refused) { $0.unknownAttestation(code) } }
    try Output.write(PlainText.text(words.confirmed(paper, asked, pathway, registry)))
  }
}

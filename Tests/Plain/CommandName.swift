public import Domain

/// Every kind of command, by its name.
public enum CommandName: String, CaseIterable, Sendable {
  case nameReserve, tellContact, setRule, create, amend, move, act, enrol, welcome, renewConsent
  case withdrawConsent, erase, receiveRequest, extendRequest, answerRequest, forgetEarlier
  case markStage, adoptEdition, moveIntroduction, consult, note, addMember, removeMember
  case renewMember, confirm, setAside, undo

  /// One line each, so that the compiler asks for the name of a new one.
  public init(_ command: Command) {
    self =
      switch command {
      case .nameReserve: .nameReserve
      case .tellContact: .tellContact
      case .setRule: .setRule
      case .create: .create
      case .amend: .amend
      case .move: .move
      case .act: .act
      case .welcome: .welcome
      case .enrol: .enrol
      case .renewConsent: .renewConsent
      case .withdrawConsent: .withdrawConsent
      case .erase: .erase
      case .receiveRequest: .receiveRequest
      case .extendRequest: .extendRequest
      case .answerRequest: .answerRequest
      case .forgetEarlier: .forgetEarlier
      case .markStage: .markStage
      case .adoptEdition: .adoptEdition
      case .moveIntroduction: .moveIntroduction
      case .consult: .consult
      case .note: .note
      case .addMember: .addMember
      case .removeMember: .removeMember
      case .renewMember: .renewMember
      case .confirm: .confirm
      case .setAside: .setAside
      case .undo: .undo
      }
  }
}

/// How often each kind of command was decided, and how often refused, and why.
public struct Tally: Sendable {
  public var histories = 0
  public private(set) var decided: [CommandName: Int] = [:]
  public private(set) var refused: [CommandName: Int] = [:]
  public private(set) var refusals: [String: Int] = [:]

  public init() {}

  public mutating func count(_ command: Command, _ refusal: Refusal?) {
    guard let refusal else {
      decided[CommandName(command), default: 0] += 1
      return
    }
    refused[CommandName(command), default: 0] += 1
    let name = String(describing: refusal).prefix { $0 != "(" }
    refusals[String(name), default: 0] += 1
  }

  public mutating func add(_ other: Tally) {
    histories += other.histories
    decided.merge(other.decided, uniquingKeysWith: +)
    refused.merge(other.refused, uniquingKeysWith: +)
    refusals.merge(other.refusals, uniquingKeysWith: +)
  }

  public var text: String {
    let all = decided.values.reduce(0, +) + refused.values.reduce(0, +)
    let lines = CommandName.allCases.map { name in
      "\(name.rawValue) \(decided[name] ?? 0)/\(refused[name] ?? 0)"
    }
    let why = refusals.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return "\(histories) histories, \(all) commands (decided/refused): "
      + lines.joined(separator: ", ") + "\nrefused: " + why.joined(separator: ", ")
  }
}

import Exchange
import Interface

extension ImportWords {
  static let shown: ImportWords = {
    let languages = Language.allCases.map { Wording($0) }
    return ImportWords(
      heading: { name in languages.map { $0.heading(name) } },
      code: { code in languages.map { $0.name(code) } },
      standing: { standing in languages.map { $0.name(standing) } })
  }()
}

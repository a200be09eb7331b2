import Domain

extension Wording {
  func dueCount(_ count: Int) -> String {
    say(count < 2 ? "\(count) échéance" : "\(count) échéances", en: "\(count) due")
  }

  var offline: String { say("hors ligne", en: "offline", simple: "sans internet") }

  func reading(_ share: Int) -> String { say("lecture \(share) %", en: "reading \(share) %") }

  var clockDoubted: String { say("date à vérifier", en: "check the date") }

  var readOnly: String { say("lecture seule", en: "read-only") }
  /// Of a key that would write.
  var readOnlyHere: String {
    say("lecture seule, F5 dit pourquoi", en: "read-only, F5 says why")
  }

  func tooSmall(_ columns: Int, _ rows: Int) -> String {
    say(
      "Agrandissez la fenêtre : il faut 60 colonnes sur 18 lignes, il y en a \(columns) sur \(rows).",
      en:
        "Please enlarge the window: 60 columns by 18 rows are needed, there are \(columns) by \(rows)."
    )
  }
}

package import Domain

/// Filtered as one types.
package struct Picker: Equatable, Sendable {
  package let title: String
  package let items: [Item]
  package var filter = TextInput()
  package var selected = 0
  package var top = 0
  /// Letters are typed into the filter and open nothing.
  var isSearched = false
  /// What is typed is a name for something, and no line is left out.
  var isNaming = false

  /// One line of the list.
  package struct Item: Equatable, Sendable {
    package let label: String
    /// A key, a detail, or why the line cannot be picked.
    package var note = ""
    package var isEnabled = true
    package let choice: Choice
    /// As long as nothing is searched.
    var letter: Character?
    var group = ""
    /// Only a search shows it.
    var isFolded = false
    /// By what it is found, where that is not all that it says.
    var sought: String?
    /// Found by its first signs, with the dash or without.
    var id: EntityID?

    fileprivate func begins(with typed: String) -> Bool {
      guard let id, typed.utf8.count >= 3 else { return false }
      return [id.shown, id.stored].contains { FoldedText($0).folded.hasPrefix(typed) }
    }
  }

  /// What picking a line means.
  package enum Choice: Equatable, Sendable {
    case action(Action)
    case language(Language)
    case theme(String)
    case sort(SortRule)
    case export(ListExport.Form)
    case stage(Int)
    /// By its place, of the field that the form below is on.
    case option(Int)
    case form(Form.Purpose)
    case day(Day)
    case round(RoundStep)
    case begin(MenuGroup)
    /// By its path.
    case file(String)
    case incoming(ImportPart, String)
    /// By the path of a folder.
    case stick(String)
    case keepFilter(String)
    case filter(KeptFilter)
    case forgetFilter(KeptFilter)
    /// People are expected there.
    case invite(MeetingID)
    case attend(EntityID)
    case presence(EntityID, Presence)
    /// Whoever is there has gone through it.
    case stageOfAll(Int)
    case slip(Paper.Form)
  }

  package var shown: [Item] {
    let words = SearchWords(isNaming ? "" : filter.text)
    let typed = FoldedText(filter.text).folded
    return items.filter {
      !($0.isFolded && words.isEmpty)
        && (words.allStand(in: SearchText($0.sought ?? $0.label)) || $0.begins(with: typed))
    }
  }

  /// As long as nothing is searched.
  var lines: Int { items.count { !$0.isFolded } }
}

/// No, unless somebody says yes.
package struct Question: Equatable, Sendable {
  package let text: String
  package let consequence: Consequence
  package var isYes = false

  /// What a yes brings about.
  package enum Consequence: Equatable, Sendable {
    case record([Command])
    case leaveForm
    case leavePage
    case bringIn(ImportChoice)
    case propose(NeedID, [CandidateID])
    /// Each one's result is shown.
    case present(NeedID, [Command])
    case quit
  }
}

/// What to do with a form of a round that is not saved.
package enum RoundStep: Equatable, Sendable {
  case skip
  case stop
}

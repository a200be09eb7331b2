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

  /// One line of the list.
  package struct Item: Equatable, Sendable {
    package let label: String
    /// A key, a detail, or why the line cannot be picked.
    package let note: String
    package let isEnabled: Bool
    package let choice: Choice
    /// As long as nothing is searched.
    let letter: Character?
    let group: String
    /// Only a search shows it.
    let isFolded: Bool

    package init(
      _ label: String, note: String = "", isEnabled: Bool = true, _ choice: Choice,
      letter: Character? = nil, under group: String = "", isFolded: Bool = false
    ) {
      self.label = label
      self.note = note
      self.isEnabled = isEnabled
      self.choice = choice
      self.letter = letter
      self.group = group
      self.isFolded = isFolded
    }
  }

  /// What picking a line means.
  package enum Choice: Equatable, Sendable {
    case action(Action)
    case language(Language)
    case theme(String)
    case sort(SortRule)
    case stage(Int)
    /// By its place, of the field that the form below is on.
    case option(Int)
    case form(Form.Purpose)
    case day(Day)
    case round(RoundStep)
    case begin(MenuGroup)
  }

  /// They hold every typed word.
  package var shown: [Item] {
    let words = SearchWords(filter.text)
    return items.filter {
      !($0.isFolded && words.isEmpty) && words.allStand(in: SearchText($0.label))
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

  package init(_ text: String, _ consequence: Consequence) {
    self.text = text
    self.consequence = consequence
  }

  /// What a yes brings about.
  package enum Consequence: Equatable, Sendable {
    case record([Command])
    case leaveForm
    case leavePage
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

package import Domain

/// A list to pick one thing from, filtered as one types.
///
/// Commands, next steps, choices of a field.
package struct Picker: Equatable, Sendable {
  package let title: String
  package let items: [Item]
  package var filter = TextInput()
  package var selected = 0
  package var top = 0
  /// Whether letters are typed into the filter and open nothing.
  var isSearched = false

  /// One line of the list.
  package struct Item: Equatable, Sendable {
    package let label: String
    /// A key, a detail, or why the line cannot be picked.
    package let note: String
    package let isEnabled: Bool
    package let choice: Choice
    /// The letter that picks it as long as nothing is searched.
    let letter: Character?
    let group: String

    package init(
      _ label: String, note: String = "", isEnabled: Bool = true, _ choice: Choice,
      letter: Character? = nil, under group: String = ""
    ) {
      self.label = label
      self.note = note
      self.isEnabled = isEnabled
      self.choice = choice
      self.letter = letter
      self.group = group
    }
  }

  /// What picking a line means.
  package enum Choice: Equatable, Sendable {
    case action(Action)
    case language(Language)
    case theme(String)
    case sort(SortRule)
    case stage(Int)
    /// An option of the field that the form below is on, by its place among the options.
    case option(Int)
    case form(Form.Purpose)
    /// A day of the little calendar or a relative day.
    case day(Day)
    /// How to go on without saving the form of a round.
    case round(RoundStep)
    /// The pages of a group of which there is nothing yet.
    case begin(MenuGroup)
  }

  /// The lines that hold every typed word.
  package var shown: [Item] {
    let words = SearchWords(filter.text)
    return items.filter { words.allStand(in: SearchText($0.label)) }
  }
}

/// A question that is answered by yes or no; no unless somebody says yes.
package struct Question: Equatable, Sendable {
  package let text: String
  /// What a yes brings about.
  package let consequence: Consequence
  package var isYes = false

  package init(_ text: String, _ consequence: Consequence) {
    self.text = text
    self.consequence = consequence
  }

  /// What a yes brings about.
  package enum Consequence: Equatable, Sendable {
    case record([Command])
    /// Leave the form and forget what was typed.
    case leaveForm
    /// Leave the page on top and forget what it holds.
    case leavePage
    /// Write a proposal for each of these people.
    case propose(NeedID, [CandidateID])
    /// Present whom these commands present, and show each one's result.
    case present(NeedID, [Command])
    case quit
  }
}

/// What to do with a form of a round that is not saved.
package enum RoundStep: Equatable, Sendable {
  /// Go on with the next person.
  case skip
  /// Leave the others for later.
  case stop
}

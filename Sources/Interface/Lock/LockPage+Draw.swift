package import Canvas

extension LockPage {
  package func draw(into frame: inout Frame, _ preferences: Preferences, _ theme: Theme) {
    let wording = Wording(preferences.language)
    frame.title = title
    var lines: [DoorView.Line] = [.title(title), .gap]
    if let choice {
      lines += [.text(wording.whoOpens, .text), .gap]
      lines += choice.lines(wording, rows: max(1, frame.size.rows / 2 - 4))
    } else {
      lines += [.text(lockSentence(wording), .text), .gap]
      lines += answer(wording)
      lines += [.gap, .text(remark(wording), remarkRole)]
      if let contact { lines += [.gap, .text(wording.forgotten(contact), .faint)] }
    }
    let view = DoorView(
      preferences: preferences, theme: theme, width: 48, hints: hints(wording), lines: lines)
    view.draw(into: &frame)
  }

  private var title: String { reserve.isEmpty ? "Vivier 329" : "Vivier 329 · \(reserve)" }

  private func lockSentence(_ wording: Wording) -> String {
    if let asked, asked.id == closedDraft, occasion != .changing {
      return wording.say(.draftCannotBeOpened)
    }
    return wording.lockSentence(occasion, asked)
  }

  private func answer(_ wording: Wording) -> [DoorView.Line] {
    guard let asked else { return [] }
    guard asked.isProtected else {
      return [.focus(wording.enterOpens(asked)), .text(wording.say(.couldBeProtected), .faint)]
    }
    return [.field(label: wording.passphrase(of: asked), typed: typed, isFocused: true)]
  }

  private var remarkRole: Role {
    phase == .opening || (phase == .typing && remark == .nothing) ? .text : .error
  }

  private func remark(_ wording: Wording) -> String {
    switch (phase, remark) {
    case (.opening, _): wording.beingOpened
    case (.pausing(let seconds), _): wording.wrongPassphrase(wait: seconds, asked)
    case (.typing, .empty): wording.typeThePassphrase(asked)
    case (.typing, .short): wording.codeMissing(LockPage.codeLength - typed)
    case (.typing, .wrong): wording.wrongPassphrase(wait: 0, asked)
    case (.typing, .told(let sentence)): sentence
    case (.typing, .nothing): asked?.isRecovery == true ? wording.codeSoFar(typed) : ""
    }
  }
}

import Canvas
import Domain

extension Shell {
  func frame(_ registry: Registry, _ theme: Theme, drawing pages: (inout Frame) -> Void) -> Frame {
    var frame = Frame(size: size, style: theme[.text])
    frame.title = "Vivier 329 · \(registry.name)"
    guard size.isWorkable else {
      frame.drawTooSmall(wording, theme)
      return frame
    }
    pages(&frame)
    BottomLine(notice: notices.current ?? reason, hints: hints(registry), theme: theme)
      .draw(into: &frame)
    for layer in layers {
      LayerView(
        layer: layer, theme: theme, wording: wording, isLinear: preferences.isLinear
      ).draw(into: &frame)
    }
    return frame
  }

  /// Whole: beside the line there is room for a few words.
  private var reason: Notice? {
    guard case .picker(let picker) = layers.last, let item = picker.selectedItem, !item.isEnabled
    else { return nil }
    return Notice(text: wording.cannot(item.label, because: item.note), isError: false)
  }
}

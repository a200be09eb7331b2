import Canvas
import Domain

protocol WalkedPage {
  func perform(_ walk: Walk, _ cursor: inout PageCursor)
  func settle(_ cursor: inout PageCursor)
  /// Or the nearest above it.
  func click(_ row: Int, _ cursor: inout PageCursor)
  func isSelected(_ row: Int, _ cursor: PageCursor) -> Bool
}

extension PageScreen: WalkedPage {}

extension ReviewState {
  /// Nil in a form.
  func screen(_ registry: Registry) -> (any WalkedPage)? {
    if case .shortlist(let id, _) = pages.last {
      return ShortlistScreen(self, id, registry)
    }
    return pageScreen(registry)
  }

  func pageScreen(_ registry: Registry) -> PageScreen? {
    guard let page = pages.last else { return nil }
    return ReviewContent(state: self, registry: registry).content(of: page).map {
      PageScreen(
        $0, size: Size(columns: size.columns, rows: size.rows - 1), wording: wording,
        isLinear: preferences.isLinear)
    }
  }
}

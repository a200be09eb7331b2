import Canvas
import Domain

protocol WalkedPage {
  var body: PageBody { get }
  /// Where its first row stands on the page.
  var bodyTop: Int { get }
  var visible: Int { get }
  func perform(_ walk: Walk, _ cursor: inout PageCursor)
  func settle(_ cursor: inout PageCursor)
}

extension WalkedPage {
  /// Or the nearest above it.
  func click(_ row: Int, _ cursor: inout PageCursor) {
    settle(&cursor)
    guard (bodyTop..<bodyTop + visible).contains(row),
      let spot = body.spot(at: cursor.top + row - bodyTop)
    else { return }
    cursor.spot = spot
    settle(&cursor)
  }

  func isSelected(_ row: Int, _ cursor: PageCursor) -> Bool {
    body.index(of: cursor.spot) == cursor.top + row - bodyTop
  }
}

extension PageScreen: WalkedPage {}

extension ReviewState {
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

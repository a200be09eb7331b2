import Canvas
package import Domain

/// Where a page stands: its selection and its first visible row.
package struct PageCursor: Equatable, Sendable {
  package var spot = PageSpot()
  package var top = 0
  /// Writing and wrapping a long page costs far more than drawing the part in sight.
  var laidOut: (basis: PageBasis, screen: PageScreen)?

  package init() {}

  package static func == (left: PageCursor, right: PageCursor) -> Bool {
    left.spot == right.spot && left.top == right.top
  }
}

/// While it is the same, so are the rows.
struct PageBasis: Equatable {
  let reading: Int
  let revision: Int
  let notices: Int
  let today: Day
  let size: Size
  let language: Language
  let isLinear: Bool
  let stage: Int?
}

/// A page that is read.
package struct TextPage: Equatable, Sendable {
  package let name: TextName
  package var cursor = PageCursor()
}

/// Everything about one entity, in sections.
package struct DossierPage: Equatable, Sendable {
  package let id: EntityID
  package var cursor = PageCursor()
}

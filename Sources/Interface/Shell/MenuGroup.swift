/// In the order of the menu.
package enum MenuGroup: CaseIterable, Sendable {
  case today
  case people
  case partners
  case together
  case governance
  case reserve
  case settings
}

/// What this program calls itself.
enum Version {
  static let text = "Vivier 329 0.2"
}

import CNcurses
import Canvas
import Glibc

/// How many colours a terminal has, and the nearest of them to one that it lacks.
enum ColorDepth: Hashable {
  case mono
  case eight
  case sixteen
  case full
  /// Colour numbers are red, green and blue (`xterm-direct`).
  case direct

  /// As terminfo tells it.
  init(colors: Int) {
    self =
      switch colors {
      case ..<8: .mono
      case 8..<16: .eight
      case 16..<256: .sixteen
      case 256: .full
      default: .direct
      }
  }

  /// None when `NO_COLOR` is set (no-color.org).
  static func ofTerminal() -> ColorDepth {
    let refusal = unsafe getenv("NO_COLOR").map { unsafe $0.pointee != 0 } ?? false
    guard !refusal, has_colors(), start_color() == OK else { return .mono }
    guard use_default_colors() == OK else { return .mono }
    return ColorDepth(colors: Int(vivier_colors()))
  }

  func nearest(to color: Color) -> Color {
    guard case .indexed(let index) = color else { return .standard }
    return switch self {
    case .mono: .standard
    case .eight: .indexed(index < 16 ? index % 8 : Self.nearest(to: index, among: 0..<8))
    case .sixteen: index < 16 ? color : .indexed(Self.nearest(to: index, among: 0..<16))
    case .full, .direct: color
    }
  }

  func number(of color: Color) -> Int32 {
    guard case .indexed(let index) = nearest(to: color) else { return -1 }
    guard self == .direct, index >= 8 else { return Int32(index) }
    let rgb = Palette.rgb(index)
    let number = Int32(rgb.red) << 16 | Int32(rgb.green) << 8 | Int32(rgb.blue)
    // Direct terminals keep the numbers 0–7 for their own eight.
    return number < 8 ? 0 : number
  }

  private static func nearest(to index: UInt8, among candidates: Range<UInt8>) -> UInt8 {
    let wanted = Palette.rgb(index)
    return candidates.min {
      wanted.distance(to: Palette.rgb($0)) < wanted.distance(to: Palette.rgb($1))
    }
      ?? 7
  }
}

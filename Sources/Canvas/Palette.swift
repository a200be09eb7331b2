/// xterm's 256 colours: terminals agree on 16–255, users may change 0–15.
package enum Palette {
  /// 0–255 each.
  package struct RGB: Hashable, Sendable {
    package let red: UInt8
    package let green: UInt8
    package let blue: UInt8

    package init(red: UInt8, green: UInt8, blue: UInt8) {
      self.red = red
      self.green = green
      self.blue = blue
    }

    /// Squared.
    package func distance(to other: RGB) -> Int {
      func square(_ one: UInt8, _ two: UInt8) -> Int {
        (Int(one) - Int(two)) * (Int(one) - Int(two))
      }
      return square(red, other.red) + square(green, other.green) + square(blue, other.blue)
    }
  }

  /// Its XTerm-col.ad resources.
  private static let basic: [RGB] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ].map { RGB(red: $0.0, green: $0.1, blue: $0.2) }

  package static func rgb(_ index: UInt8) -> RGB {
    switch index {
    case 0..<16: basic[Int(index)]
    case 16..<232: cube(index - 16)
    default: grey(8 + (index - 232) * 10)
    }
  }

  /// 16–255.
  package static func nearest(to rgb: RGB) -> UInt8 {
    (16...255).min { rgb.distance(to: Self.rgb($0)) < rgb.distance(to: Self.rgb($1)) } ?? 16
  }

  private static func cube(_ place: UInt8) -> RGB {
    func level(_ step: UInt8) -> UInt8 { step == 0 ? 0 : 55 + step * 40 }
    return RGB(red: level(place / 36), green: level(place / 6 % 6), blue: level(place % 6))
  }

  private static func grey(_ level: UInt8) -> RGB { RGB(red: level, green: level, blue: level) }
}

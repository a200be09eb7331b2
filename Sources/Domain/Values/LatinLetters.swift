/// The plain letters behind the accented ones: the canonical decompositions of the Unicode
/// Character Database (version 15), which the standard library does not offer, and letters with a
/// stroke or hook (`ø`, `đ`, `ł`), which have none.
enum LatinLetters {
  /// One letter becomes two, as `œ`.
  static let severalLetters = UInt8(ascii: "+")
  static let noLetter = UInt8(ascii: ".")

  static func base(of scalar: Unicode.Scalar) -> UInt8 {
    switch scalar.value {
    case 0xC0...0x24F: western[Int(scalar.value) - 0xC0]
    case 0x1E00...0x1EFF: additional[Int(scalar.value) - 0x1E00]
    default: noLetter
    }
  }

  static func letters(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "Æ", "æ", "Ǣ", "ǣ", "Ǽ", "ǽ": "ae"
    case "Œ", "œ": "oe"
    case "ß", "ẞ": "ss"
    case "Þ", "þ": "th"
    case "Ĳ", "ĳ": "ij"
    case "ŉ": "'n"
    case "ƕ", "Ƕ": "hv"
    case "Ƣ", "ƣ": "oi"
    case "Ǆ", "ǅ", "ǆ", "Ǳ", "ǲ", "ǳ": "dz"
    case "Ǉ", "ǈ", "ǉ": "lj"
    case "Ǌ", "ǋ", "ǌ": "nj"
    case "Ȣ", "ȣ": "ou"
    case "ȸ": "db"
    case "ȹ": "qp"
    default: ""
    }
  }

  /// U+00C0 to U+024F, 64 letters a line.
  private static let western = Array(
    """
    aaaaaa+ceeeeiiiidnooooo.ouuuuy++aaaaaa+ceeeeiiiidnooooo.ouuuuy+y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii++jjkkklllllll\
    lllnnnnnn+nnoooooo++rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
    bbbb...ccdddd....ffg.+.ikkl..nnooo++pp.....ttttuu.vyyzz.........\
    ....+++++++++aaiioouuuuuuuuuu.aaaa++ggggkkoooo..j+++gg+.nnaa++oo\
    aaaaeeeeiiiioooorrrruuuusstt..hhnd++zzaaeeooooooooyylntj++acclts\
    z..bu.eejjqqrryy
    """.utf8)

  /// U+1E00 to U+1EFF, among them the Vietnamese letters.
  private static let additional = Array(
    """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwy.sss+.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy....yy
    """.utf8)
}

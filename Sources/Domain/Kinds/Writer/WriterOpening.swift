/// A computer begins a file of the journal of its own (*poste*), on its own number.
///
/// Whoever opens a copied folder, or one that was put back, goes on so: nobody can tell any more
/// who else goes on with the file before.
public struct WriterOpening: Payload {
  /// The file that the office's first computer began.
  public var office: EntityID?
  /// X25519, to which another office seals keys.
  public var box: String?
  /// The file that it goes on from.
  public var follows: EntityID?
  /// What was known of files and is not here any more.
  public var lost: [RecordHead] = []

  public init() {}
  public init(
    office: EntityID? = nil, box: String? = nil, follows: EntityID? = nil, lost: [RecordHead] = []
  ) {
    (self.office, self.box, self.follows, self.lost) = (office, box, follows, lost)
  }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.writer("office", &office)
    try coder.text("box", &box)
    try coder.writer("follows", &follows)
    try coder.objects("lost", &lost)
  }
}

/// How far other files had been read, before anything was recorded that may go by them.
public struct WriterReading: Payload {
  public var heads: [RecordHead] = []

  public init() {}
  public init(_ heads: [RecordHead]) { self.heads = heads }

  @inlinable public mutating func codeOpen(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.objects("heads", &heads)
  }
}

/// The last signed line of a file.
public struct RecordHead: FieldCoded {
  public var writer: EntityID?
  public var number: Int?
  /// In base64.
  public var hash: String?

  public init() {}
  public init(_ writer: EntityID, number: Int, hash: String) {
    (self.writer, self.number, self.hash) = (writer, number, hash)
  }

  @inlinable public mutating func code(_ coder: inout some FieldCoder) throws(FieldError) {
    try coder.writer("w", &writer)
    try coder.number("n", &number)
    try coder.text("h", &hash)
  }
}

extension FieldCoder {
  @inlinable mutating func writer(
    _ name: StaticString, _ value: inout EntityID?
  ) throws(FieldError) {
    var text = value?.stored
    try self.text(name, &text)
    value = try text.map { text throws(FieldError) in
      guard let id = EntityID(stored: Array(text.utf8).span), id.isOfWriter else {
        throw .unusable(name)
      }
      return id
    }
  }
}

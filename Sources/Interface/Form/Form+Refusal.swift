import Domain

extension Form {
  /// The number of what the form is about.
  var subject: EntityID { purpose.subject }
}

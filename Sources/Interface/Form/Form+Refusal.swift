import Domain

extension Form {
  var subject: EntityID { purpose.subject }
}

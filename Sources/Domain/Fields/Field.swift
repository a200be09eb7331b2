/// The fields that users fill in; the raw values are their names on the command line and in files.
public enum Field: String, CaseIterable, Sendable {
  case name
  case givenName = "given-name"
  case familyName = "family-name"
  case email
  case phone
  case postcode
  case town
  case basin
  case families
  case skills
  case languages
  case presentation
  case availableFrom = "available-from"
  case fte
  case contracts
  case funding
  case volunteering
  case situation
  case registeredOn = "registered-on"
  case companion
  case enterpriseNumber = "enterprise-number"
  case sector
  case kind
  case circle
  case pilot
  case weeklyHours = "weekly-hours"
  case contacts
  case contactName = "contact-name"
  case contactRole = "contact-role"
  case contactEmail = "contact-email"
  case contactPhone = "contact-phone"
  case organisation
  case title
  case family
  case description
  case criteria
  case contract
  case start
  case place
  case deadline
  case places
  case candidate
  case subject
  case need
  case programme
  case audience
  case ordered
  case badge
  case stages
  case stage
  case begunOn = "begun-on"
  case doneOn = "done-on"
  case plannedFrom = "planned-from"
  case plannedTo = "planned-to"
  case rationale
  case on
  case channel
  case fields
  case expires
  case day
  case minutes
  case happened
  case missedBy = "missed-by"
  case reason
  case form
  case remark
  case message
  case note
  case outcome
  case member
  case role
  case figure
  case value
  case from
  case source
}

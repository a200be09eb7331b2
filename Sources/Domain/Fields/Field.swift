/// By its name on the command line and in files.
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
  case consentOn = "consent-on"
  case consentChannel = "consent-channel"
  case withdrawnOn = "withdrawn-on"
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
  case agreedOn = "agreed-on"
  case meetingDay = "meeting-day"
  case meetingPlace = "meeting-place"
  case fixedOn = "fixed-on"
  case reviewOn = "review-on"
  case decidedOn = "decided-on"
  case hiredOn = "hired-on"
  case why
  case minutes
  case happened
  case missedBy = "missed-by"
  case reason
  case candidateReason = "candidate-reason"
  case form
  case remark
  case message
  case companionNote = "companion-note"
  case said
  case personWords = "person-words"
  case note
  case requestKind = "request-kind"
  case receivedOn = "received-on"
  case asked
  case extendedOn = "extended-on"
  case extensionReason = "extension-reason"
  case outcome
  case answeredOn = "answered-on"
  case answer
  case erasureRemark = "erasure-remark"
  case member
  case role
  case figure
  case value
  case from
  case source
  case meetingKind = "meeting-kind"
  case day
  case hour
  case about
  case hosts
  case state
  case openedOn = "opened-on"
  case proposedOn = "proposed-on"
  case movedOn = "moved-on"
  case attestedOn = "attested-on"
  case meeting
  case shown
  case due
}

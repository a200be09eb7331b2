/// By its name on the command line and in files.
public enum Field: String, CaseIterable, Sendable {
  case name
  case givenName = "given-name"
  case familyName = "family-name"
  case email, phone
  case otherPhone = "other-phone"
  case postcode, town, basin, families, skills, languages, presentation
  case availableFrom = "available-from"
  case fte, contracts, funding, volunteering, situation
  case registeredOn = "registered-on"
  case consentOn = "consent-on"
  case consentChannel = "consent-channel"
  case withdrawnOn = "withdrawn-on"
  case companion
  case joinedTo = "joined-to"
  case enterpriseNumber = "enterprise-number"
  case sector, kind, circle, pilot
  case weeklyHours = "weekly-hours"
  case contacts
  case contactName = "contact-name"
  case contactRole = "contact-role"
  case contactEmail = "contact-email"
  case contactPhone = "contact-phone"
  case organisation, title, family, description, criteria, contract, start, place, deadline, places
  case candidate, subject, need, programme, audience, ordered, badge, stages, stage
  case begunOn = "begun-on"
  case startedOn = "started-on"
  case doneOn = "done-on"
  case plan, code
  case plannedFrom = "planned-from"
  case plannedTo = "planned-to"
  case rationale, on, channel, fields, expires
  case agreedOn = "agreed-on"
  case meetingDay = "meeting-day"
  case meetingPlace = "meeting-place"
  case fixedOn = "fixed-on"
  case reviewOn = "review-on"
  case decidedOn = "decided-on"
  case hiredOn = "hired-on"
  case why, minutes, happened
  case missedBy = "missed-by"
  case reason
  case candidateReason = "candidate-reason"
  case form, remark, message
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
  case member, role, bench, figure, value, from, source
  case meetingKind = "meeting-kind"
  case day, hour, about, hosts, state
  case openedOn = "opened-on"
  case proposedOn = "proposed-on"
  case movedOn = "moved-on"
  case attestedOn = "attested-on"
  case meeting, shown, due
  case presence, visitor, sought
  case leavesWith = "leaves-with"
  case withOrganisation = "with"
  case referredTo = "referred-to"
  case brings, brought
  case requested, awaited
  case cameOf = "came-of"
  case reminder
  case postponedTo = "postponed-to"
  case service, rhythm, capacity
  case length, address
}

package import Domain

extension Candidate: TableRow {
  package static func describe(_ columns: inout Columns<Candidate>) {
    columns.add("id") { .id($0.id.entity) }
    columns.add("state") { Cell($0.state) }
    columns.add("given-name") { Cell($0.card.identity?.givenName) }
    columns.add("family-name") { Cell($0.card.identity?.familyName) }
    columns.add("email") { Cell($0.card.identity?.email) }
    columns.add("phone") { Cell($0.card.identity?.phone) }
    columns.add("postcode") { Cell($0.card.identity?.postcode) }
    columns.add("town") { Cell($0.card.identity?.town) }
    columns.add("basin") { Cell($0.card.basin) }
    columns.add("families") { Cell($0.card.families) }
    columns.add("skills") { Cell($0.card.identity?.skills) }
    columns.add("languages") { Cell($0.card.identity?.languages) }
    columns.add("presentation") { Cell($0.card.identity?.presentation) }
    columns.add("available-from") { Cell($0.card.availableFrom) }
    columns.add("fte") { Cell($0.card.fte) }
    columns.add("contracts") { Cell($0.card.contracts) }
    columns.add("volunteering") { .flag($0.card.volunteering) }
    columns.add("registered-on") { Cell($0.card.registeredOn) }
    columns.add("situation") { Cell($0.card.situation) }
    columns.add("companion") { Cell($0.card.companion) }
    columns.add("consent-on") { Cell($0.consent?.on) }
    columns.add("consent-channel") { Cell($0.consent?.channel) }
  }
}

extension Organisation: TableRow {
  package static func describe(_ columns: inout Columns<Organisation>) {
    columns.add("id") { .id($0.id.entity) }
    columns.add("state") { Cell($0.state) }
    columns.add("name") { Cell($0.card.name) }
    columns.add("enterprise-number") { Cell($0.card.enterpriseNumber?.shown) }
    columns.add("sector") { Cell($0.card.sector) }
    columns.add("basin") { Cell($0.card.basin) }
    columns.add("kind") { Cell($0.card.kind) }
    columns.add("circle") { Cell($0.card.circle) }
    columns.add("pilot") { .flag($0.card.pilot) }
    columns.add("weekly-hours") { $0.card.weeklyHours.map(Cell.decimal) ?? .none }
    columns.add("contact-name") { Cell($0.card.contacts?.first?.name) }
    columns.add("contact-role") { Cell($0.card.contacts?.first?.role) }
    columns.add("contact-email") { Cell($0.card.contacts?.first?.email) }
    columns.add("contact-phone") { Cell($0.card.contacts?.first?.phone) }
    columns.add("since") { .day($0.since) }
  }
}

extension Contact: TableRow {
  package static func describe(_ columns: inout Columns<Contact>) {
    columns.add("name") { Cell($0.name) }
    columns.add("role") { Cell($0.role) }
    columns.add("email") { Cell($0.email) }
    columns.add("phone") { Cell($0.phone) }
  }
}

extension Note: TableRow {
  package static func describe(_ columns: inout Columns<Note>) {
    columns.add("number") { .number($0.number) }
    columns.add("time") { .time($0.time) }
    columns.add("text") { Cell($0.text) }
  }
}

import Testing

/// Whole roads through the program as it was built, in a real terminal.
///
/// One after the other: each has a terminal and a reserve of its own, and two cores are soon busy.
@Suite(.serialized) struct EndToEnd {}

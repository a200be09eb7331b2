/// To be filled.
enum Placeholder {}

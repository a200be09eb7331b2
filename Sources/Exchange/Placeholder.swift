/// Reads and writes what comes from and goes to other programs.
enum Placeholder {}

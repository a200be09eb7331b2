/// The theme files, embedded in the binary.
package enum Themes {}

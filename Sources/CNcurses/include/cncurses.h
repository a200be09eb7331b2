/// What Swift cannot call of ncurses and POSIX by itself, each with its reason.
///
/// Output goes through ncurses; input does not: KeyDecoder reads the bytes of the keyboard, so
/// there is no shim for getch, keys, or the mouse.
#ifndef VIVIER_CNCURSES_H
#define VIVIER_CNCURSES_H
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#include <ncurses.h>
#include <stdint.h>
#include <wchar.h>

/// setupterm for $TERM: 1 when terminfo knows it, 0 when not, -1 without terminfo. term.h cannot be
/// part of this header: it makes macros of words like columns and lines.
int vivier_setup_terminfo(void);

/// newterm on standard output and input: the globals stdin and stdout are refused by Swift 6.
SCREEN *vivier_newterm(void);

/// The whole screen: stdscr is a mutable global, which Swift 6 refuses.
WINDOW *vivier_stdscr(void);

/// The globals COLORS and COLOR_PAIRS, refused likewise.
int vivier_colors(void);
int vivier_color_pairs(void);

/// Attributes: A_BOLD and its like are macros with a cast, which do not import.
attr_t vivier_attributes(bool bold, bool dim, bool reverse, bool underline, bool italic);

/// The text of a terminfo capability or NULL: tigetstr also answers (char *)-1, which Swift
/// cannot compare.
const char *vivier_capability(const char *name);

/// wcwidth, which the Glibc module hides from Swift.
int vivier_wcwidth(uint32_t scalar);

/// Whether the locale's encoding has the scalar (wcrtomb, whose state type does not import).
bool vivier_encodable(uint32_t scalar);

/// Sets LC_CTYPE from the environment, or to C.UTF-8 when that names no real locale; true when
/// the encoding is then UTF-8. setlocale's constants and nl_langinfo's are macros.
bool vivier_set_locale(void);

/// Saves the terminal's modes and catches the signals that end the program, and SIGWINCH;
/// returns a descriptor that becomes readable when the screen's size changes, or -1.
/// A signal handler must be C: Swift code is not async-signal-safe.
int vivier_guard_install(void);

/// The modes that the guard saved, as bytes; how many, 0 when it has none or they do not fit.
size_t vivier_guard_modes(uint8_t *bytes, size_t most_bytes);

/// Gives the guard other modes than those it found: those of the process that had the terminal.
void vivier_guard_take_modes(const uint8_t *bytes, size_t count);

/// Sets the terminal to the modes that the guard has, while the program is stopped.
void vivier_guard_show_modes(void);

/// Gives the guard the bytes that put the screen back in order; at most 512 are kept.
void vivier_guard_arm(const uint8_t *bytes, size_t count);

/// Puts the terminal's modes and the signals back as they were.
void vivier_guard_remove(void);

/// Stops the process like Ctrl-Z does, and returns when it is continued.
void vivier_stop(void);

/// The size of the screen on standard output (ioctl is variadic); false when unknown. One that no
/// screen has is cut, and the terminal told so.
bool vivier_window_size(int *columns, int *rows);
#endif

#define _GNU_SOURCE
#include "cncurses.h"
#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
// After the others, for its macros.
#include <term.h>
#undef columns

int vivier_setup_terminfo(void) {
  int status = -1;
  setupterm(NULL, STDOUT_FILENO, &status);
  return status;
}

SCREEN *vivier_newterm(void) {
  int columns, rows;
  // ncurses asks for the size by itself.
  vivier_window_size(&columns, &rows);
  return newterm(NULL, stdout, stdin);
}

WINDOW *vivier_stdscr(void) { return stdscr; }

int vivier_colors(void) { return COLORS; }

int vivier_color_pairs(void) { return COLOR_PAIRS; }

attr_t vivier_attributes(bool bold, bool dim, bool reverse, bool underline, bool italic) {
  return (bold ? A_BOLD : 0) | (dim ? A_DIM : 0) | (reverse ? A_REVERSE : 0) |
         (underline ? A_UNDERLINE : 0) | (italic ? A_ITALIC : 0);
}

const char *vivier_capability(const char *name) {
  const char *text = tigetstr((char *)name);
  return text == (const char *)-1 ? NULL : text;
}

int vivier_wcwidth(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

bool vivier_encodable(uint32_t scalar) {
  char bytes[MB_LEN_MAX];
  mbstate_t state;
  memset(&state, 0, sizeof state);
  return wcrtomb(bytes, (wchar_t)scalar, &state) != (size_t)-1;
}

bool vivier_set_locale(void) {
  const char *name = setlocale(LC_CTYPE, "");
  if (!name || !strcmp(name, "C") || !strcmp(name, "POSIX")) setlocale(LC_CTYPE, "C.UTF-8");
  return !strcmp(nl_langinfo(CODESET), "UTF-8");
}

// More cells than any screen has. A client of sshd names whatever size it likes, up to 65,535 by 65,535,
// and each cell takes some 110 bytes.
static const unsigned short most_columns = 1000, most_rows = 500;

bool vivier_window_size(int *columns, int *rows) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || !size.ws_col || !size.ws_row) return false;
  if (size.ws_col > most_columns || size.ws_row > most_rows) {
    if (size.ws_col > most_columns) size.ws_col = most_columns;
    if (size.ws_row > most_rows) size.ws_row = most_rows;
    ioctl(STDOUT_FILENO, TIOCSWINSZ, &size);
  }
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

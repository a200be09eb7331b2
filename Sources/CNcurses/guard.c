// The guard over the terminal: whatever ends the program, the screen and the line are usable
// after it. Everything that a handler calls is async-signal-safe (signal-safety(7)).
#define _GNU_SOURCE
#include "cncurses.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int ending[] = {SIGHUP,  SIGTERM, SIGINT, SIGQUIT, SIGSEGV,
                             SIGILL,  SIGBUS,  SIGFPE, SIGABRT, SIGTRAP};
enum { endings = sizeof ending / sizeof *ending, most = 512, stack_size = 16384 };

static struct sigaction before[endings], winch_before, pipe_before;
static struct termios modes;
static volatile sig_atomic_t has_modes;
static uint8_t farewell[most];
static volatile sig_atomic_t farewell_count;
static int size_pipe[2] = {-1, -1};
// A stack of its own: a stack overflow leaves none on the usual one.
static uint8_t handler_stack[stack_size];

static void restore(void) {
  for (ssize_t done = 0; done < farewell_count;) {
    ssize_t count = write(STDOUT_FILENO, farewell + done, (size_t)(farewell_count - done));
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    done += count;
  }
  farewell_count = 0;
  // Without this, setting the modes from the background would stop the process instead.
  signal(SIGTTOU, SIG_IGN);
  if (has_modes) tcsetattr(STDIN_FILENO, TCSANOW, &modes);
}

// SA_RESETHAND has put the default action back, so that raising ends the process with the
// status that its parent expects.
static void end(int number) {
  restore();
  signal(number, SIG_DFL);
  raise(number);
}

static void resized(int number) {
  (void)number;
  int saved = errno;
  ssize_t ignored = write(size_pipe[1], "", 1);
  (void)ignored;
  errno = saved;
}

int vivier_guard_install(void) {
  if (pipe2(size_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  has_modes = tcgetattr(STDIN_FILENO, &modes) == 0;
  stack_t stack = {.ss_sp = handler_stack, .ss_size = stack_size};
  sigaltstack(&stack, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  action.sa_handler = end;
  action.sa_flags = (int)(SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
  for (int i = 0; i < endings; i++) sigaction(ending[i], &action, &before[i]);
  action.sa_handler = resized;
  action.sa_flags = SA_ONSTACK | SA_RESTART;
  sigaction(SIGWINCH, &action, &winch_before);
  action.sa_handler = SIG_IGN;
  sigaction(SIGPIPE, &action, &pipe_before);
  return size_pipe[0];
}

size_t vivier_guard_modes(uint8_t *bytes, size_t most_bytes) {
  if (!has_modes || most_bytes < sizeof modes) return 0;
  memcpy(bytes, &modes, sizeof modes);
  return sizeof modes;
}

void vivier_guard_take_modes(const uint8_t *bytes, size_t count) {
  if (count != sizeof modes || !bytes) return;
  memcpy(&modes, bytes, sizeof modes);
  has_modes = 1;
}

void vivier_guard_show_modes(void) {
  if (has_modes) tcsetattr(STDIN_FILENO, TCSADRAIN, &modes);
}

void vivier_guard_arm(const uint8_t *bytes, size_t count) {
  farewell_count = 0;
  if (count > most || !bytes) return;
  memcpy(farewell, bytes, count);
  farewell_count = (sig_atomic_t)count;
}

void vivier_guard_remove(void) {
  restore();
  signal(SIGTTOU, SIG_DFL);
  has_modes = 0;
  for (int i = 0; i < endings; i++) sigaction(ending[i], &before[i], NULL);
  sigaction(SIGWINCH, &winch_before, NULL);
  sigaction(SIGPIPE, &pipe_before, NULL);
  close(size_pipe[0]);
  close(size_pipe[1]);
  size_pipe[0] = size_pipe[1] = -1;
}

void vivier_stop(void) {
  struct sigaction ours, usual;
  memset(&usual, 0, sizeof usual);
  sigemptyset(&usual.sa_mask);
  usual.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &usual, &ours);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

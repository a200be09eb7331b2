"""A program on a screen of its own, for the scripts beside this one: what is on it is read, keys are
typed, and nothing is waited for but what is to be seen. Needs pyte (python3-pyte)."""
import fcntl, os, pty, re, select, signal, struct, sys, termios, time

try:
    import pyte
except ImportError:
    sys.exit("apt-get install python3-pyte")

KEYS = {"up": "\x1bOA", "down": "\x1bOB", "enter": "\r", "escape": "\x1b", "save": "\x13", "tab": "\t",
        "new": "\x1b[18~", "quit": "\x11", "home": "\x1bOH", "end": "\x1bOF"}


class Gone(Exception):
    """The program ended, or its line was lost, while something was waited for."""


class Screen:
    def __init__(self, words, environment, columns=100, rows=30):
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.process, self.line = pty.fork()
        if self.process == 0:
            os.execvpe(words[0], words, environment)
        fcntl.ioctl(self.line, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        os.set_blocking(self.line, False)
        self.status = None

    def text(self):
        """Its lines, runs of spaces told as one."""
        return "\n".join(re.sub(" +", " ", line).strip() for line in self.screen.display)

    def look(self, patience=0.0):
        """Takes what has come; False once the line is closed."""
        if self.status is not None: return False
        if not select.select([self.line], [], [], patience)[0]: return True
        try:
            told = os.read(self.line, 1 << 16)
        except OSError:
            told = b""
        if told:
            self.stream.feed(told)
            return True
        self.end()
        return False

    def wait(self, *wanted, without=(), limit=60):
        """Until all of it is on the screen, or what a function says of its text is true."""
        end = time.monotonic() + limit
        while True:
            text = self.text()
            if all(w(text) if callable(w) else w in text for w in wanted) and not any(w in text for w in without):
                return text
            if not self.look(0.05): raise Gone(text)
            if time.monotonic() > end: raise TimeoutError(f"{wanted}\n{text}")

    def press(self, *keys):
        for key in keys: self.type(KEYS.get(key, key))

    def type(self, text):
        try:
            os.write(self.line, text.encode())
        except OSError:
            self.end()
            raise Gone(self.text())

    def kill(self):
        if self.status is None:
            os.kill(self.process, signal.SIGKILL)
            self.end()

    def end(self):
        if self.status is None:
            _, status = os.waitpid(self.process, 0)
            self.status = os.waitstatus_to_exitcode(status)
            os.close(self.line)

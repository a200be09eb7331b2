"""A program in a home of its own, for the scripts beside this one."""
import os, subprocess, sys, tempfile


class Trial:
    def __init__(self, program, name, **setting):
        self.program, self.base = os.path.abspath(program), tempfile.mkdtemp(prefix=f"vivier-{name}-")
        self.environment = {"HOME": self.base, "PATH": os.environ["PATH"], "LANG": "C.UTF-8", **setting}

    def run(self, *words, feed=""):
        done = subprocess.run(
            [self.program, *words], input=feed.encode(), env=self.environment, capture_output=True)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def check(self, *words, feed=""):
        status, out, err = self.run(*words, feed=feed)
        if status: sys.exit(f"{words}: {status} {err}")
        return out

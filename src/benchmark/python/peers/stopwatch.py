"""How long a forecaster takes to learn and to foretell: by the clock, and in seconds of all processors."""
import os
import time
from contextlib import contextmanager


class Stopwatch:

    def __init__(self):
        self.seconds = {}

    @contextmanager
    def timing(self, what):
        """Adds the time that the block takes; worker processes count once they have ended."""
        wall, busy = time.time(), _busy()
        yield
        for name, spent in ((what, time.time() - wall), (what + '_busy', _busy() - busy)):
            self.seconds[name] = self.seconds.get(name, 0) + spent

    def split(self, what, fit):
        """Parts what several processes took together by the share that fitting had in it."""
        for suffix in ('', '_busy'):
            both = self.seconds.pop(what + suffix)
            self.seconds['fit' + suffix] = both * fit
            self.seconds['forecast' + suffix] = both * (1 - fit)


def _busy():
    return sum(os.times()[:4])

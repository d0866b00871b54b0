"""Runs what is not kept from before, one after another, and keeps what it brought."""
import hashlib
import json
import os
import subprocess
import sys
from dataclasses import astuple, dataclass
from pathlib import Path

import numpy as np

from .jvm import levain
from .peer import LEVAINS, by_name

TWO_THREADS = {'OMP_NUM_THREADS': '2', 'OPENBLAS_NUM_THREADS': '2', 'OMP_WAIT_POLICY': 'PASSIVE'}
"""Waiting threads sleep: where the machine does other work too, spinning ones take minutes for seconds."""

INPUTS = ('inputs.f32', 'targets.f32', 'weights.f32', 'window.f32', 'usual.f32')
ROWS = ('days.csv', 'window.csv')


@dataclass(frozen=True)
class Runs:
    """sources are the files that Levain is made of; a run is kept until what went into it changes, or it is asked anew."""
    jvm: object
    sources: list
    fresh: frozenset

    def export(self, case):
        data = sorted((self.jvm.data / case.window_of.set).glob('*.csv'))
        self.unless_kept(case, 'export', 0, [*self.sources, *data], lambda: self.jvm.export(case))

    def forecaster(self, name, case, seed):
        """Runs Levain or a peer, if it has that seed and if its outcome depends on the case's weather."""
        if name in LEVAINS:
            data = sorted((self.jvm.data / case.window_of.set).glob('*.csv'))
            self.unless_kept(case, name, seed, [*self.sources, *data], lambda: levain(self.jvm, name, case, seed))
            return
        peer = by_name(name)
        if seed in peer.seeds and (peer.uses_weather or case.weather == 'observed'):
            files = [case.folder / file for file in ROWS + (INPUTS if peer.own_inputs else ())]
            command = [sys.executable, '-m', 'peers.one', name, case.root, *astuple(case.window_of),
                       case.weather, case.horizon, seed]
            self.unless_kept(case, name, seed, files, lambda: _run(command, case.folder))

    def unless_kept(self, case, name, seed, files, run):
        key = hashlib.sha256(b''.join(hashlib.sha256(file.read_bytes()).digest() for file in files)).hexdigest()
        mark = case.folder / ('%s-%d.key' % (name, seed))
        if name not in self.fresh and mark.exists() and mark.read_text() == key:
            return
        print('%s: %s, seed %d' % (case.folder.name, name, seed), flush=True)
        mark.unlink(missing_ok=True)
        run()
        mark.write_text(key)


def _run(command, folder):
    with open(folder / 'log.txt', 'a') as log:
        subprocess.run([str(part) for part in command], check=True, stdout=log, stderr=log,
                       env={**os.environ, **TWO_THREADS})


@dataclass(frozen=True)
class Outcome:
    """What one forecaster brought in one case: quantities and measures, one a seed."""
    quantities: list
    measures: list

    @staticmethod
    def read(case, name):
        """None if it was not run, or failed."""
        stems = sorted(path.with_suffix('') for path in case.folder.glob(name + '-[0-9].key'))
        if not stems:
            return None
        return Outcome([np.load(stem.with_suffix('.npy')) for stem in stems],
                       [json.loads(stem.with_suffix('.json').read_text()) for stem in stems])

    def measure(self, name):
        """Its mean over the seeds that have it, 0 where it takes none."""
        found = [measures[name] for measures in self.measures if name in measures]
        return float(np.mean(found)) if found else 0

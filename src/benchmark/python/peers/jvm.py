"""Levain's side: what it exports, what it foretells, what it takes."""
import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from .peer import LEVAINS, SEEDS
from .quantiles import LEVELS

JAVA = ['java', '-XX:ActiveProcessorCount=2']


@dataclass(frozen=True)
class Jvm:
    """The classes lie where the environment's CLASSPATH says."""
    data: Path
    jar: Path

    def export(self, case):
        case.folder.mkdir(parents=True, exist_ok=True)
        self.benchmark('PeersExport', *self.question(case), case.folder)

    def times(self, mode, *question):
        """What LevainTimes prints in that mode."""
        return json.loads(self.benchmark('LevainTimes', mode, *question))

    def starter(self, sets, out):
        """Trains a starter on all days of some sets."""
        folders = [part for name in sets for part in ('--data', self.data / name)]
        peak_of([*JAVA, '-jar', self.jar, 'starter', *folders, '--out', out])

    def backtest(self, case, starter, seed, retrain='never'):
        """Quantities for the rows to foretell, 0 where there is no forecast, and the peak memory in megabytes."""
        out = case.folder / ('levain-%s.csv' % retrain)
        folder, first, last, horizon, weather = self.question(case)
        peak = peak_of([*JAVA, '-jar', self.jar, 'backtest', '--data', folder, '--from', first, '--to', last,
                        '--retrain', retrain, '--horizon', horizon, '--weather', weather, '--starter', starter,
                        '--seed', seed, '--out', out])
        found = pd.read_csv(out, dtype={'bakery': str, 'product': str}, parse_dates=['date'])
        out.unlink()
        found = found.pivot(index=['bakery', 'product', 'date'], columns='level', values='quantity')[LEVELS]
        return case.window.join(found, on=list(found.index.names))[LEVELS].fillna(0).to_numpy(), peak

    def benchmark(self, name, *arguments):
        """Runs a class of src/benchmark; returns what it prints."""
        return subprocess.run(self.command(name, *arguments), check=True, stdout=subprocess.PIPE, text=True).stdout

    def command(self, name, *arguments, options=()):
        command = [*JAVA, *options, 'io.levain.demand.model.' + name, *arguments]
        return [str(part) for part in command]

    def question(self, case):
        window = case.window_of
        return self.data / window.set, window.first, window.last, case.horizon, case.weather


def peak_of(command):
    """Runs it without its output, and returns its peak memory in megabytes."""
    command = [str(part) for part in command]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return usage.ru_maxrss / 1024


def levain(jvm, name, case, seed):
    """Runs Levain once, as a peer runs, and keeps the same of it. Its times do not depend on the seed: one is timed."""
    starter = LEVAINS[name][1]
    quantities, peak = jvm.backtest(case, starter, seed)
    times = {'peak_mb': peak}
    if seed == SEEDS[0]:
        run = jvm.times('train', *jvm.question(case), starter)
        times |= {'fit': run['train'], 'fit_busy': run['train_busy'], 'forecast': run['forecast']}
    stem = case.folder / ('%s-%d' % (name, seed))
    np.save(stem.with_suffix('.npy'), quantities)
    stem.with_suffix('.json').write_text(json.dumps(times))

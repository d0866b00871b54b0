"""How long a full training and a whole backtest of one day take, beside LightGBM on the same inputs; and
its memory. Writes into the page.

python -m peers.speed --data DIR --out DIR --jar FILE --page FILE
"""
import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd

from . import page
from .case import inputs
from .jvm import JAVA, Jvm, peak_of
from .own import lightgbm_models
from .runs import TWO_THREADS
from .tables import markdown

SET = 'german-chain'
TIMES = 3
FIT_LIGHTGBM = 'fit-lightgbm'
BESIDE_HEAP_MB = 140
"""More than a JVM with OpenBLAS takes beside its heap, so that the bound is kept."""


def main():
    parser = argparse.ArgumentParser(prog='peers.speed')
    for name in ('data', 'out', 'jar', 'page'):
        parser.add_argument('--' + name, type=Path, required=True)
    options = parser.parse_args()
    jvm = Jvm(options.data, options.jar)
    options.out.mkdir(parents=True, exist_ok=True)
    asked = all_days(options.data / SET)
    jvm.benchmark('PeersExport', *asked, options.out)
    runs = [run(jvm, asked, options.out) for _ in range(TIMES)]
    parts = [page.made('src/benchmark/speed.sh'), speed_table(runs), memory(jvm, asked, runs[0])]
    page.put(options.page, 'speed', '\n\n'.join(parts))


def all_days(folder):
    """The arguments that train through the last day, and foretell nothing."""
    last = pd.read_csv(folder / 'sales.csv', usecols=['date'], parse_dates=['date']).date.max()
    return folder, (last + pd.Timedelta(days=1)).date(), last.date(), 1, 'observed'


def run(jvm, asked, folder):
    """One after the other, each in a process of its own."""
    found = {**jvm.times('table', *asked, 'none'), **jvm.times('train', *asked, 'none')}
    found['tune'] = jvm.times('train', *asked, 'shipped')['train']
    found['backtest'] = whole_backtest(jvm, *asked)
    fitted = subprocess.run([sys.executable, '-m', 'peers.speed', FIT_LIGHTGBM, str(folder)], check=True,
                            stdout=subprocess.PIPE, env={**os.environ, **TWO_THREADS})
    return {**found, **json.loads(fitted.stdout)}


def whole_backtest(jvm, folder, _, last, horizon, weather):
    """Seconds of the whole command for the last day: a JVM starts, reads the files, trains, foretells, scores."""
    start = time.time()
    peak_of([*JAVA, '-jar', jvm.jar, 'backtest', '--data', folder, '--from', last, '--to', last, '--retrain', 'never',
             '--horizon', horizon, '--weather', weather])
    return time.time() - start


def fit_lightgbm(folder):
    table = inputs(folder)
    start = time.time()
    lightgbm_models(*table, seed=1)
    print(json.dumps({'lightgbm': time.time() - start}))


def speed_table(runs):
    head = ['run', 'full training, s', 'of it building the table, s', 'full training from the starter, s',
            'LightGBM, five levels, s', 'LightGBM over full training', 'whole backtest of one day, s',
            'LightGBM over it']
    keys = ('train', 'table', 'tune', 'lightgbm')
    runs = [(str(i + 1), one) for i, one in enumerate(runs)]
    runs.append(('median', {key: np.median([one[key] for _, one in runs]) for key in (*keys, 'backtest')}))
    return markdown(head, [[name, *('%.2f' % one[key] for key in keys), '%.2f' % (one['lightgbm'] / one['train']),
                            '%.2f' % one['backtest'], '%.2f' % (one['lightgbm'] / one['backtest'])]
                           for name, one in runs])


def memory(jvm, asked, table):
    numbers = 2 * table['rows'] * table['columns'] * 4 / 1e6
    bound = 200 + numbers
    free = peak_of(jvm.command('LevainTimes', 'train', *asked, 'none'))
    heap = '-Xmx%dm' % (bound - BESIDE_HEAP_MB)
    try:
        held = '%.0f MB' % peak_of(jvm.command('LevainTimes', 'train', *asked, 'none', options=[heap]))
    except subprocess.CalledProcessError:
        held = 'too little to train'
    return ('%d rows of %d columns. Peak memory while training, reading the files included: %.0f MB with the heap that '
            'the JVM takes by itself; with `%s`: %s. The bound of 200 MB + 2 x rows x columns x 4 bytes is %.0f MB.'
            % (table['rows'], table['columns'], free, heap, held, bound))


if __name__ == '__main__':
    if sys.argv[1:2] == [FIT_LIGHTGBM]:
        fit_lightgbm(Path(sys.argv[2]))
    else:
        main()

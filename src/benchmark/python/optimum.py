"""How near gradient descent comes to the exact optimum of its own training loss.

optimum.py FOLDER

Reads what OptimumBenchmark wrote there and solves the same linear quantile regression exactly.
"""
import json
import sys
import time
from pathlib import Path

import numpy as np

from peers.linear import independent, optimum


def main(folder):
    folder = Path(folder)
    run = json.loads((folder / 'run.json').read_text())
    rows, level, descent = run['rows'], run['level'], run['loss']
    x = np.fromfile(folder / 'inputs.f32', '<f4').reshape(rows, run['columns']).astype(float)
    y = np.fromfile(folder / 'targets.f32', '<f4').astype(float)
    w = np.fromfile(folder / 'weights.f32', '<f4').astype(float)
    start = time.time()
    x = x[:, independent(x)]
    _, best = optimum(x, y, w, level)
    print('rows %d, inputs %d, level %g' % (rows, x.shape[1], level))
    print('gradient descent  loss %.6f  %6.1f s' % (descent, run['seconds']))
    print('exact optimum     loss %.6f  %6.1f s' % (best, time.time() - start))
    print('descent is %.3f %% above the optimum' % (100 * (descent / best - 1)))


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])

"""How near gradient descent comes to the exact optimum of its own training loss.

optimum.py FOLDER

Reads what OptimumBenchmark wrote there and solves the same linear quantile regression exactly, as the dual of its
linear program (Koenker 2005, chapter 6): maximise y'd subject to X'd = 0 and w(level-1) <= d <= w level, by HiGHS.
"""
import json
import sys
import time
from pathlib import Path

import numpy as np
from scipy.linalg import qr
from scipy.optimize import linprog


def independent(x):
    """Columns that span the same space: copies of others change no prediction and stall the solver."""
    scale = np.maximum(np.sqrt((x * x).sum(axis=0)), 1e-12)
    r, pivots = qr((x / scale).T @ (x / scale), mode='r', pivoting=True)
    size = np.abs(np.diag(r))
    return x[:, np.sort(pivots[size > 1e-12 * size[0]])]


def main(folder):
    folder = Path(folder)
    run = json.loads((folder / 'run.json').read_text())
    rows, level, descent = run['rows'], run['level'], run['loss']
    x = np.fromfile(folder / 'inputs.f32', '<f4').reshape(rows, run['columns']).astype(float)
    y = np.fromfile(folder / 'targets.f32', '<f4').astype(float)
    w = np.fromfile(folder / 'weights.f32', '<f4').astype(float)
    start = time.time()
    x = independent(x)
    bounds = np.column_stack([w * (level - 1), w * level])
    solved = linprog(-y, A_eq=x.T, b_eq=np.zeros(x.shape[1]), bounds=bounds, method='highs-ds')
    if not solved.success:
        sys.exit('no optimum found: ' + solved.message)
    optimum = -solved.fun / rows
    print('rows %d, inputs %d, level %g' % (rows, x.shape[1], level))
    print('gradient descent  loss %.6f  %6.1f s' % (descent, run['seconds']))
    print('exact optimum     loss %.6f  %6.1f s' % (optimum, time.time() - start))
    print('descent is %.3f %% above the optimum' % (100 * (descent / optimum - 1)))


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])

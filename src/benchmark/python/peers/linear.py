"""Linear quantile regression to its exact optimum."""
import numpy as np
from scipy.linalg import qr
from scipy.optimize import linprog


def independent(x):
    """Numbers of columns that span the same space: copies of others change no prediction and stall the solver."""
    scale = np.maximum(np.sqrt((x * x).sum(axis=0)), 1e-12)
    r, pivots = qr((x / scale).T @ (x / scale), mode='r', pivoting=True)
    size = np.abs(np.diag(r))
    return np.sort(pivots[size > 1e-12 * size[0]])


def optimum(x, y, w, level):
    """Coefficients of the least weighted pinball loss, and that loss, a mean over the rows.

    Solves the dual of its linear program (Koenker 2005, chapter 6): maximise y'd subject to X'd = 0 and
    w(level-1) <= d <= w level, by HiGHS. The coefficients are what the constraints cost there.
    """
    bounds = np.column_stack([w * (level - 1), w * level])
    solved = linprog(-y, A_eq=x.T, b_eq=np.zeros(x.shape[1]), bounds=bounds, method='highs-ds')
    if not solved.success:
        raise RuntimeError('no optimum found: ' + solved.message)
    return -solved.eqlin.marginals, -solved.fun / len(y)

"""Runs one peer once, in a process of its own, and keeps what it foretold and what it took.

python -m peers.one NAME ROOT SET FIRST LAST WEATHER HORIZON SEED
"""
import json
import resource
import sys
import warnings
from pathlib import Path

import numpy as np

from .case import Case, Window
from .peer import by_name
from .quantiles import pieces
from .stopwatch import Stopwatch

WORKERS = 2


def main(name, root, set_name, first, last, weather, horizon, seed):
    warnings.filterwarnings('ignore')
    case = Case(Path(root), Window(set_name, first, last), weather, int(horizon))
    watch = Stopwatch()
    levels, quantiles = by_name(name).forecast(case, int(seed), watch)
    stem = case.folder / ('%s-%s' % (name, seed))
    np.save(stem.with_suffix('.npy'), pieces(levels, quantiles, case.window.nothing.to_numpy()))
    stem.with_suffix('.json').write_text(json.dumps({**watch.seconds, 'peak_mb': _peak()}))


def _peak():
    """Megabytes; where there were worker processes, as if each had been as large as the largest, at the same time."""
    own, workers = (resource.getrusage(who).ru_maxrss / 1024
                    for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own + WORKERS * workers


if __name__ == '__main__':
    if len(sys.argv) != 9:
        sys.exit(__doc__)
    main(*sys.argv[1:])

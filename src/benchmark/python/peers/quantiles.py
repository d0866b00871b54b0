"""From a forecaster's quantiles of an open day to the pieces that are scored."""
import numpy as np

LEVELS = [.1, .25, .5, .75, .9]
"""The service levels that are scored."""

DENSE = [.025, .05, .075] + [round(.1 + .05 * i, 2) for i in range(17)] + [.925, .95, .975]
"""More levels, for those forecasters to which they come cheap."""


def pieces(levels, quantiles, nothing):
    """Quantities at LEVELS: the quantiles sorted, never negative, and mixed with the chance of a closed day.

    levels ascending; quantiles rows x levels, NaN where nothing is known of a series; nothing one probability a row.
    As in Levain, the mixture is 0 up to that probability, above it the open quantile at what is left of the level.
    """
    quantiles = np.sort(np.maximum(0, np.nan_to_num(quantiles)), axis=1)
    mixed = np.zeros((len(quantiles), len(LEVELS)))
    for i, chance in enumerate(nothing):
        for j, level in enumerate(LEVELS):
            if level > chance:
                mixed[i, j] = np.interp((level - chance) / (1 - chance), levels, quantiles[i])
    return mixed

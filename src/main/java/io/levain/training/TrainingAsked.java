package io.levain.training;

/** Somebody asked for a training of that chain. */
record TrainingAsked(long chainId) {}

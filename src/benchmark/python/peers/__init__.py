"""Runs Levain and other forecasters on the same rows with the same information, and writes the tables."""

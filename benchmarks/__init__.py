"""Benchmarks: each measures on ../shared/data and holds its figures to the floors in `benchmarks/floors`."""

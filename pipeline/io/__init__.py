"""Readers and writers by format. Bytes become text here and nowhere else."""

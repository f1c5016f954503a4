"""The character language model: build, load, score."""

"""A character language model of Chinese: small enough to ship, quick enough to ask about every mask.

`alphabet` turns text into the numbers that the tables speak of, `model` opens the tables and scores, and
`count`, `smooth` and `build` make them from any JSON Lines corpus (`python -m pipeline.lm.build`). The table that
ships, where it comes from and how to make it again: `README.md` beside this file. Nothing here loads numpy until
`model` is imported.
"""

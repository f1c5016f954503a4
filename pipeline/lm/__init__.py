"""A character language model of Chinese: small enough to ship, quick enough to ask about every mask.

`alphabet` turns text into the numbers that the tables speak of, `model` opens the `table` and scores, and `count`,
`smooth` and `build` make it from any JSON Lines corpus (`python -m pipeline.lm.build`). `masked` asks a masked language
model in its place; `surprise`, by bigrams, does without numpy. The table that ships, where it comes from and how to
make it again: `README.md` beside this file.
"""

"""A character language model of Chinese: small enough to ship, quick enough to ask about every mask.

`alphabet` turns text into the numbers that the tables speak of, `model` opens the `table` and scores, and `count`,
`smooth` and `build` make it from any JSON Lines corpus (`python -m pipeline.lm.build`). `kernels` is the source of what is
compiled of it, `arrays` names the arrays. `masked` asks a masked language model beside it; `surprise`, by single characters,
and `han` do without numpy. The table that ships, where it comes from and how to make it again: `README.md` beside this file.
"""

"""The source of what is compiled of the model, each function with the same bits as its twin in numpy.

`score` is `CharModel.fill` with `Table.find` in one loop, `score_pairs` `CharModel.pairs`, `bigram_rows` what
`repair.propose.Bigrams` says. Nothing runs or imports this module but
`benchmarks/build_kernels.py`, see `pipeline.dedup.kernels`. The model's file is given as a whole, as numbers of one, two and four
bytes: twenty arrays would have to be passed otherwise. `places` says where the parts of each order's table begin (`table.Block`).
"""

# ruff: noqa: ARG001, PLR0913, PLR0917 (compiled: arrays, no objects; all are given the same)

from __future__ import annotations

from typing import Any

import numpy as np

from .alphabet import HOLE
from .table_kernels import row_of, spread, touch

_HOLE = np.uint64(HOLE)
# Fillings of a gap from which on writing down its neighbours costs less than it saves.
MANY = 24


def step(
    octets: Any,
    halves: Any,
    words: Any,
    places: Any,
    lists: Any,
    cells: Any,
    levels: Any,
    log_p: Any,
    back: Any,
    line: Any,
    at: int,
    base: Any,
    state: Any,
    spare: Any,
    depth: int,
    side: int,
    near: Any,
) -> Any:
    """Log P of one symbol of a line; `log_p` and `back` are those of the symbol alone.

    `state` has the weights of backing off from the contexts that end before it, 1 to `depth` symbols long; it gets
    those that end with it. `spare[0]` gets how many they are. `side`: the symbol before (0) or this one (1) is the same for all
    fillings of a gap, and `near` has its neighbours; -1: neither.
    """
    spare[0] = back
    found = 1
    key = line[at]
    scale = base
    for n in range(depth):
        log_p += state[n]
        key += line[at - n - 1] * scale
        scale *= base
        # An n-gram can only be there if its prefix and its suffix are.
        if found == n + 1:
            cell = np.int64(-1)
            if n == 0 and side >= 0:
                one, other = (line[at], line[at - 1]) if side == 1 else (line[at - 1], line[at])
                number = np.int64(near[side, other])
                if number > 0:
                    cell = np.int64(words[lists[2 * side] + np.int64(one)]) + number - 1
            if cell >= 0 and cells[side, cell] > 0:
                # Looked up before: both numbers in one cell, where the table takes four.
                known = np.int64(cells[side, cell])
                log_p = levels[known >> 8]
                spare[found] = levels[known & 255]
                found += 1
            else:
                row = row_of(halves, words, places, n, key)
                if row >= 0:
                    log_p = levels[octets[places[n, 4] + row]]
                    if n + 1 < len(places):
                        spare[found] = levels[octets[places[n, 5] + row]]
                        found += 1
                        if cell >= 0:
                            cells[side, cell] = (
                                np.int64(octets[places[n, 4] + row]) << 8 | octets[places[n, 5] + row]
                            )
    for n in range(found):
        state[n] = spare[n]
    spare[0] = np.float32(found)
    return log_p


def look_around(
    octets: Any,
    halves: Any,
    words: Any,
    places: Any,
    lists: Any,
    cells: Any,
    levels: Any,
    unigrams: Any,
    backs: Any,
    window: Any,
    line: Any,
    state: Any,
    spare: Any,
    alone: Any,
    near: Any,
) -> Any:
    """What every filling of a gap shares: how deep the `state` is at its left, and log P of its right side `alone`."""
    reach = len(places)
    base = np.uint64(len(unigrams))
    depth = 0
    for side in range(2):
        depth = 0
        for at in range(reach):
            symbol = window[at if side == 1 else reach + 1 + at]
            line[at] = symbol
            log_p = step(
                octets, halves, words, places, lists, cells, levels, unigrams[symbol], backs[symbol],
                line, at, base, state, spare, depth, -1, near,
            )  # fmt: skip
            depth = int(spare[0])
            if side == 0:
                alone[at] = log_p
    return depth


def score(
    octets: Any,
    halves: Any,
    words: Any,
    places: Any,
    lists: Any,
    cells: Any,
    levels: Any,
    unigrams: Any,
    backs: Any,
    windows: Any,
    owner: Any,
    fillings: Any,
    out: Any,
) -> None:
    """Log P(filling, right side | left side) of gaps filled in, as `CharModel.fill`; fillings of no symbols: `closed`."""
    reach = len(places)
    line = np.empty(2 * reach + fillings.shape[1], np.uint64)
    state, spare = np.empty(reach, np.float32), np.empty(reach, np.float32)
    # Of 64 pages often only the gaps of one are asked about: what their fillings share is found when the first one comes.
    ends, depths = np.empty((len(windows), reach), np.float32), np.full(len(windows), -1)
    alone = np.empty((len(windows), reach), np.float32)
    near = np.zeros((2, len(unigrams)), np.uint16)
    start = 0
    while start < len(owner):
        gap, end = owner[start], end_of(owner, start)
        if depths[gap] < 0:
            depths[gap] = look_around(
                octets, halves, words, places, lists, cells, levels, unigrams, backs,
                windows[gap], line, ends[gap], spare, alone[gap], near,
            )  # fmt: skip
        many = fillings.shape[1] == 1 and end - start >= MANY
        if many:
            spread(halves, words, lists, windows[gap], near, 1)
            touch(halves, words, places, windows[gap], fillings, start, end, near, spare)
        for at in range(reach):
            line[at] = windows[gap, at]
            line[len(line) - reach + at] = windows[gap, reach + 1 + at]
        for row in range(start, end):
            for n in range(depths[gap]):
                state[n] = ends[gap, n]
            for at in range(fillings.shape[1]):
                line[reach + at] = fillings[row, at]
            out[row] = filled(
                octets, halves, words, places, lists, cells, levels, unigrams, backs,
                line, state, spare, depths[gap], alone[gap], near, many,
            )  # fmt: skip
        if many:
            spread(halves, words, lists, windows[gap], near, 0)
        start = end


def end_of(owner: Any, start: int) -> int:
    """Where the fillings of another gap begin."""
    end = start + 1
    while end < len(owner) and owner[end] == owner[start]:
        end += 1
    return end


def filled(
    octets: Any,
    halves: Any,
    words: Any,
    places: Any,
    lists: Any,
    cells: Any,
    levels: Any,
    unigrams: Any,
    backs: Any,
    line: Any,
    state: Any,
    spare: Any,
    depth: int,
    alone: Any,
    near: Any,
    many: Any,
) -> Any:
    """Log P of one filling and the right side, where `line` has a gap with its surroundings."""
    reach = len(places)
    behind = len(line) - reach
    total = np.float32(0)
    for at in range(reach, len(line)):
        symbol = line[at]
        if depth <= at - behind:
            # No context that is known reaches back into the filling: from here on it stands alone.
            log_p = alone[at - behind]
        else:
            side = -1
            if many and at <= behind:
                side = at - reach
            log_p = step(
                octets, halves, words, places, lists, cells, levels, unigrams[symbol], backs[symbol],
                line, at, base_of(unigrams), state, spare, depth, side, near,
            )  # fmt: skip
            depth = int(spare[0])
        # A mask in the neighbourhood says nothing.
        if symbol != _HOLE:
            total += log_p
    return total


def base_of(unigrams: Any) -> Any:
    """What an n-gram is a number to the base of."""
    return np.uint64(len(unigrams))


def score_pairs(
    octets: Any,
    halves: Any,
    words: Any,
    places: Any,
    lists: Any,
    cells: Any,
    levels: Any,
    base: int,
    first: Any,
    second: Any,
    out: Any,
) -> None:
    """Log P(second | first) by bigrams, as `CharModel.pairs`."""
    for at in range(len(first)):
        key = np.uint64(first[at]) * np.uint64(base) + np.uint64(second[at])
        row = row_of(halves, words, places, 0, key)
        out[at] = levels[octets[places[0, 4] + row]] if row >= 0 else levels[0]


def bigram_rows(
    octets: Any,
    halves: Any,
    words: Any,
    places: Any,
    lists: Any,
    cells: Any,
    levels: Any,
    unigrams: Any,
    backs: Any,
    symbols: Any,
    side: int,
    add: int,
    out: Any,
) -> None:
    """For each of some symbols (a row) log P of every symbol behind it (`side` 0), or of it behind every symbol (1); or add that."""
    base = np.uint64(len(unigrams))
    line = np.empty(len(unigrams), np.float32)
    many, one = (unigrams, backs) if side == 0 else (backs, unigrams)
    for at in range(len(symbols)):
        symbol = np.int64(symbols[at])
        for other in range(len(line)):
            line[other] = many[other] + one[symbol]
        starts = lists[2 * side] + symbol
        for number in range(np.int64(words[starts]), np.int64(words[starts + 1])):
            beside = np.int64(halves[lists[2 * side + 1] + number])
            if cells[side, number] == 0:
                first, second = (symbol, beside) if side == 0 else (beside, symbol)
                row = row_of(halves, words, places, 0, np.uint64(first) * base + np.uint64(second))
                cells[side, number] = np.int64(octets[places[0, 4] + row]) << 8 | octets[places[0, 5] + row]
            line[beside] = levels[np.int64(cells[side, number]) >> 8]
        for other in range(len(line)):
            out[at, other] = line[other] + (out[at, other] if add else np.float32(0))

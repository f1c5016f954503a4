"""The passages two keys share, and the longest runs of them.

Greedy and near-linear: every 5-gram of the second key is looked up in the first, the longest extension wins, then
the nearest to where the last passage ended. Moved passages are found too (the passages are in order in the second
key, not necessarily in the first). Compiled, or run as it is, like `pipeline.dedup.align`.
"""

from __future__ import annotations

from typing import Any

import numpy as np

# Passages shorter than this are coincidence; the size of a shingle.
ANCHOR = 5
# How many places of a frequent 5-gram are tried.
TRIES = 12
# A gap this long on either side is an inserted or a lost passage, not a changed wording.
GAP = 40


def index(a: Any, head: Any, after: Any) -> int:
    """Where each 5-gram of a key stands: the first place by its hash in `head`, each next one in `after`.

    Returns the mask of the hash. `head` has room for twice the key's length, and 16.
    """
    size = 16
    while size < 2 * len(a):
        size *= 2
    head[:size] = -1
    after[: len(a)] = -1
    for back in range(len(a) - ANCHOR + 1):
        i = len(a) - ANCHOR - back
        h = _hashed(a, i) & (size - 1)
        after[i] = head[h]
        head[h] = i
    return size - 1


def _hashed(codes: Any, at: Any) -> Any:
    h = np.int64(0)
    for k in range(ANCHOR):
        h = h * 31 + np.int64(codes[at + k])
    return h ^ (h >> 15) ^ (h >> 29)


def passages(a: Any, b: Any, head: Any, after: Any, mask: Any, out: Any) -> int:
    """The shared passages as rows (start in a, start in b, length) of `out`, in the order of b; how many there are."""
    count = j = expected = 0
    floor = 0  # b before this is already in a passage
    while j + ANCHOR <= len(b) and count < len(out):
        best, best_length, best_distance = -1, 0, 0
        # Where the last passage would go on is tried first: a one-character change costs one comparison.
        tries = 0
        i = int(head[_hashed(b, j) & mask])
        while i >= 0 and tries < TRIES:
            length = 0
            while i + length < len(a) and j + length < len(b) and a[i + length] == b[j + length]:
                length += 1
            distance = abs(i - expected)
            if length >= ANCHOR and (
                length > best_length or (length == best_length and distance < best_distance)
            ):
                best, best_length, best_distance = i, length, distance
            tries += 1
            i = int(after[i])
        if best < 0:
            j += 1
            continue
        i, k = best, j
        lowest = 0
        if count > 0 and out[count - 1, 0] + out[count - 1, 2] <= i:
            lowest = out[count - 1, 0] + out[count - 1, 2]
        while k > floor and i > lowest and a[i - 1] == b[k - 1]:
            i -= 1
            k -= 1
        out[count, 0] = i
        out[count, 1] = k
        out[count, 2] = best + best_length - i
        count += 1
        j += best_length
        floor = j
        expected = best + best_length
    return count


def spans_of(rows: Any, count: int, out: Any) -> None:
    """The longest runs of passages with short gaps between them; the shortest kept one is replaced."""
    t = 0
    while t < count:
        a0, b0 = rows[t, 0], rows[t, 1]
        a1, b1 = a0 + rows[t, 2], b0 + rows[t, 2]
        t += 1
        while t < count and 0 <= rows[t, 0] - a1 <= GAP and rows[t, 1] - b1 <= GAP:
            a1 = rows[t, 0] + rows[t, 2]
            b1 = rows[t, 1] + rows[t, 2]
            t += 1
        least = 0
        for s in range(len(out)):
            if out[s, 3] - out[s, 2] < out[least, 3] - out[least, 2]:
                least = s
        if b1 - b0 > out[least, 3] - out[least, 2]:
            out[least, 0] = a0
            out[least, 1] = a1
            out[least, 2] = b0
            out[least, 3] = b1

"""Which characters are Han. Without numpy: `repair.masks` asks it of texts that may turn out to have no mask."""

from __future__ import annotations

# Code points, the last one not included: the basic plane, Extension A, the supplementary plane.
HAN_RANGES = ((0x3400, 0x4DC0), (0x4E00, 0xA000), (0x20000, 0x2FFFF))


def is_han(char: str) -> bool:
    """True for one Han character (no radicals, no compatibility forms).

    >>> [is_han(char) for char in ("政", "\U00020000", "a", "")]
    [True, True, False, False]
    """
    # As HAN_RANGES; a loop over them takes five times as long.
    return (
        "\u3400" <= char <= "\u4dbf" or "\u4e00" <= char <= "\u9fff" or "\U00020000" <= char <= "\U0002fffe"
    )

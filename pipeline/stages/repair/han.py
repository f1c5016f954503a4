"""Which characters are Han: what stands beside a mask decides whether it is one."""

from __future__ import annotations


def is_han(char: str) -> bool:
    """True for one Han character of the basic plane or an extension: as `lm.alphabet.is_han`, without numpy.

    >>> [is_han(char) for char in ("政", "\U00020000", "a", "")]
    [True, True, False, False]
    """
    return (
        "\u3400" <= char <= "\u4dbf" or "\u4e00" <= char <= "\u9fff" or "\U00020000" <= char <= "\U0002fffe"
    )

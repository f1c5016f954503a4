"""One door, tested."""

import types

import pipeline


def test_all_is_what_can_be_seen() -> None:
    """`__all__` names every public object and nothing else."""
    visible = {
        name
        for name, value in vars(pipeline).items()
        if not name.startswith("_") and not isinstance(value, types.ModuleType)
    }
    assert sorted(pipeline.__all__) == sorted(visible)


def test_everything_public_is_documented() -> None:
    """A docstring for each public name."""
    assert [name for name in pipeline.__all__ if not getattr(pipeline, name).__doc__] == []

"""What all tests share: where the real data is, and how hard hypothesis tries."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Before pytest takes a module of ours by its path, for its doctests: it would make a second one of the same name,
# whose classes no pickle knows.
import pipeline
import pipeline.engines.local  # noqa: F401  # all that a run loads

# No deadlines: a slow machine is not a wrong result. `many` is what `make laws` uses.
settings.register_profile("few", max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile(
    "many", max_examples=2_000, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("few")

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what reads ../shared, and say so, where ../shared is absent."""
    if SHARED.is_dir():
        return
    for item in items:
        if item.get_closest_marker("shared"):
            item.add_marker(pytest.mark.skip(reason=f"needs {SHARED}, which is not part of the project"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real documents beside the checkout."""
    return SHARED


@pytest.fixture(scope="session")
def samples() -> Path:
    """Our invented documents."""
    return ROOT / "samples"

"""What all tests share."""

import os

import pytest
from hypothesis import settings

# A loaded machine is no reason to fail; that something is slow is for the benchmarks to say.
settings.register_profile("steady", deadline=None)
# Where a change is judged, the examples are the same in every run: what fails there is the change.
settings.register_profile("judging", deadline=None, derandomize=True)
settings.load_profile("judging" if os.environ.get("CI") else "steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the project's options."""
    parser.addoption(
        "--update-snapshots",
        action="store_true",
        help="write what is printed now into the snapshot files instead of comparing",
    )

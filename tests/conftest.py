"""What all tests share."""

import pytest
from hypothesis import settings

# A loaded machine is no reason to fail; that something is slow is for the benchmarks to say.
settings.register_profile("steady", deadline=None)
settings.load_profile("steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the project's options."""
    parser.addoption(
        "--update-snapshots",
        action="store_true",
        help="write what is printed now into the snapshot files instead of comparing",
    )

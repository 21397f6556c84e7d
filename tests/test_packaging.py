"""What an installation contains."""

import tomllib
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).parents[1]
SETUPTOOLS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]
PATTERNS = SETUPTOOLS["packages"]["find"]["include"]


def test_only_the_product_is_installed() -> None:
    top = {path.parent.name for path in ROOT.glob("*/__init__.py")}
    installed = {name for name in top if any(fnmatch(name, pattern) for pattern in PATTERNS)}
    assert {"compiler_core", "cli"} <= installed
    product = "compiler_core analysis server formatter docgen cli mojo"
    assert installed <= set(product.split())


def test_every_directory_with_modules_is_a_package() -> None:
    # The search for packages passes over a directory without __init__.py, silently.
    modules = [file for name in ("compiler_core", "cli") for file in (ROOT / name).rglob("*.py")]
    assert [file for file in modules if not (file.parent / "__init__.py").exists()] == []


def test_data_files_have_an_ending_that_is_installed() -> None:
    endings = SETUPTOOLS["package-data"]["*"]
    for package in ("compiler_core", "cli"):
        for file in (ROOT / package).rglob("*"):
            if file.is_file() and file.suffix not in (".py", ".pyc"):
                assert any(fnmatch(file.name, ending) for ending in endings), file

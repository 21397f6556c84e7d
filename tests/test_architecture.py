"""House rules that a program can check: the direction of imports, the size and names of modules."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

# Upper layers first. Packages on one line do not know each other; each may import all below.
LAYERS = (
    ("mojo",),
    ("cli",),
    ("server", "formatter", "docgen"),
    ("analysis",),
    ("compiler_core.execute",),
    ("compiler_core.codegen",),
    ("compiler_core.elaborate",),
    ("compiler_core.comptime",),
    ("compiler_core.ownership",),
    ("compiler_core.mir",),
    ("compiler_core.sema",),
    ("compiler_core.meta",),
    ("compiler_core.incremental",),
    ("compiler_core.syntax",),
    ("compiler_core.source",),
)
RANK = {package: rank for rank, layer in enumerate(LAYERS) for package in layer}
PRODUCT = sorted({package.split(".")[0] for package in RANK})

# What only the layer that is about it may know: (library, packages that may import it).
LIBRARIES = {
    "pygls": ("server",),
    "lsprotocol": ("server",),
    "argparse": ("cli",),
    "llvmlite": ("compiler_core.codegen", "compiler_core.execute"),
    "lark": ("compiler_core.syntax",),
}

MAXIMAL_LINES = 1000


def package_of(module: str) -> str | None:
    """Return the package of the layer that a dotted name belongs to."""
    return next((name for name in RANK if f"{module}.".startswith(f"{name}.")), None)


def imported_modules(source: str, package: str) -> Iterator[tuple[int, str]]:
    """Yield the line and full name of every module that a module of `package` imports."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parents = package.split(".")[: len(package.split(".")) - node.level + 1]
                base = ".".join([*parents, *filter(None, [base])])
            # `from compiler_core import sema` names a layer only together with what it imports.
            for alias in node.names:
                yield node.lineno, f"{base}.{alias.name}"


def violations(source: str, module: str, package: str) -> list[str]:
    """Return what a module imports against the rules."""
    found = []
    importer = package_of(module)
    for line, target in imported_modules(source, package):
        imported = package_of(target)
        if imported == importer and importer is not None:
            continue
        if imported is not None and (importer is None or RANK[imported] <= RANK[importer]):
            found.append(f"{module}:{line} imports {target}")
        allowed = LIBRARIES.get(target.split(".")[0])
        if allowed is not None and importer not in allowed:
            found.append(f"{module}:{line} imports {target}, which only {allowed} may")
    return found


def is_generated(text: str) -> bool:
    """Tell whether the first line of a module says that a program wrote it."""
    first = text.partition("\n")[0]
    return first.startswith('"""Generated from ') and "do not edit" in first


def product_files() -> list[Path]:
    return sorted(file for package in PRODUCT for file in (ROOT / package).rglob("*.py"))


def test_imports_point_down_only() -> None:
    files = product_files()
    assert len(files) > 10
    found = []
    for file in files:
        path = file.relative_to(ROOT).with_suffix("")
        package = ".".join(path.parts[:-1])
        module = package if path.name == "__init__" else ".".join(path.parts)
        found += violations(file.read_text(), module, package)
    assert found == []


@pytest.mark.parametrize(
    ("statement", "module", "allowed"),
    [
        ("import compiler_core.source.span", "compiler_core.syntax.lexer", True),
        ("from compiler_core.source import Span", "compiler_core.syntax.lexer", True),
        ("from .tokens import Token", "compiler_core.syntax.lexer", True),
        ("from ..source import Span", "compiler_core.syntax.lexer", True),
        ("from ..sema import scope", "compiler_core.syntax.lexer", False),
        ("from .. import sema", "compiler_core.syntax.lexer", False),
        ("from compiler_core import sema", "compiler_core.syntax.lexer", False),
        ("import analysis", "compiler_core.sema.scope", False),
        ("import analysis.hover", "server.features", True),
        ("import formatter", "server.features", False),
        ("import formatter", "cli.commands.format", True),
        ("import cli.main", "server.features", False),
        ("import lsprotocol.types", "analysis.hover", False),
        ("import lsprotocol.types", "server.features", True),
        ("def f():\n    from compiler_core.execute import jit", "compiler_core.sema.scope", False),
        ("import compiler_core.sema", "compiler_core.facade", False),
        ("import ast, formatters", "compiler_core.source.text", True),
    ],
)
def test_the_rule_itself(statement: str, module: str, allowed: bool) -> None:
    assert (violations(statement, module, module.rpartition(".")[0]) == []) is allowed


def test_every_part_of_the_core_is_a_known_layer() -> None:
    parts = {path.parent.name for path in (ROOT / "compiler_core").glob("*/__init__.py")}
    known = {name.split(".")[1] for name in RANK if "." in name}
    assert parts <= known


def test_no_module_is_a_bag_of_helpers() -> None:
    bags = {"utils.py", "util.py", "helpers.py", "misc.py", "common.py"}
    assert [str(file) for file in product_files() if file.name in bags] == []


def test_no_module_is_too_long() -> None:
    texts = {str(file): file.read_text() for file in product_files()}
    written = {file: text for file, text in texts.items() if not is_generated(text)}
    lengths = {file: len(text.splitlines()) for file, text in written.items()}
    assert {file: length for file, length in lengths.items() if length > MAXIMAL_LINES} == {}

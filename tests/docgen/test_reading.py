"""What is documented where the reference documents nothing."""

from collections.abc import Callable

from docgen.generate import Documentation
from docgen.model import Package, Type

Write = Callable[..., Documentation]


def struct(found: Documentation, name: str) -> Type:
    assert isinstance(found.root, Package)
    types = [each for module in found.root.all_modules() for each in module.types]
    return next(each for each in types if each.name == name)


def test_extensions_add_methods_and_traits(documentation: Write) -> None:
    text = """struct Box:
    def a(self): pass

__extension Box(Boolable):
    def __bool__(self) -> Bool:
        \"\"\"Whether it is full.\"\"\"
        return True
"""
    box = struct(documentation(a=text), "Box")
    assert [group.name for group in box.functions] == ["__bool__", "a"]
    assert box.functions[0].overloads[0].text.summary == "Whether it is full."
    assert "Boolable" in [parent.name for parent in box.parents]


def test_the_cases_of_an_enum_are_documented(documentation: Write) -> None:
    text = '''__enum Light:
    """A light."""
    case off
    """It is dark."""
    case dimmed(Int)
'''
    light = struct(documentation(a=text), "Light")
    assert [alias.signature for alias in light.aliases] == ["case off", "case dimmed(Int)"]
    assert light.aliases[0].text.summary == "It is dark."


def test_a_package_passes_on_types_of_its_private_modules(documentation: Write) -> None:
    found = documentation(
        __init__='"""A shop."""\nfrom ._inner import Hidden, _Secret\n',
        _inner='struct Hidden:\n    """Seen from outside."""\n    pass\n\nstruct _Secret: pass\n',
    )
    assert struct(found, "Hidden").text.summary == "Seen from outside."
    assert isinstance(found.root, Package)
    assert [module.name for module in found.root.modules] == ["__init__"]

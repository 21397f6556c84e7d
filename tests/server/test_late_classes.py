"""Classes of the protocol that are made late are the same classes."""

import json
import subprocess
import sys
from typing import Any

import attrs
from lsprotocol import types

PROGRAM = """
import json, sys, threading
from server.late_classes import defer, is_finished
defer()
import attrs
from lsprotocol import converters, types
from tests.server.test_late_classes import described

classes = [each for each in types.ALL_TYPES_MAP.values() if isinstance(each, type)]
late = [each for each in classes if not is_finished(each)]
converter = converters.get_converter()
still = [each for each in late if not is_finished(each)]

made = []
def make():
    made.append(types.Range(types.Position(1, 2), types.Position(1, 3)))
threads = [threading.Thread(target=make) for _ in range(8)]
for each in threads: each.start()
for each in threads: each.join()

def fails(action):
    try:
        action()
    except Exception as error:
        return type(error).__name__
    return None

hover = converter.structure(
    {"contents": {"kind": "markdown", "value": "x"}, "range": converter.unstructure(made[0])},
    types.Hover,
)
print(json.dumps({
    "late": len(late),
    "still": len(still),
    "equal": all(each == made[0] for each in made) and len(made) == 8,
    "ordered": types.Position(1, 2) < types.Position(1, 3),
    "shown": repr(made[0]),
    "wrong": fails(lambda: types.Position("one", 2)),
    "missing": fails(lambda: types.Position(1)),
    "structured": repr(hover),
    "unstructured": converter.unstructure(hover),
    "classes": described(),
}))
"""


RACE = """
import json, sys, threading
sys.setswitchinterval(1e-6)
from server.late_classes import defer
defer()
import attrs
from lsprotocol import types

wrong = []
def use(cls, number, together):
    together.wait()
    try:
        if number % 2:
            wrong.extend(a.name for a in attrs.fields(cls) if isinstance(a.type, str))
        else:
            cls()
    except Exception as error:
        if "missing" not in str(error):
            wrong.append(repr(error))

known = [each for each in types.ALL_TYPES_MAP.values() if isinstance(each, type)]
classes = [each for each in known if "__attrs_attrs__" in vars(each)][:150]
for cls in classes:
    together = threading.Barrier(4)
    threads = [threading.Thread(target=use, args=(cls, n, together)) for n in range(4)]
    for each in threads: each.start()
    for each in threads: each.join()
print(json.dumps([len(classes), wrong]))
"""


def described() -> dict[str, Any]:
    """The attributes of all classes of the protocol."""
    return {
        name: [[a.name, str(a.type), a.default is attrs.NOTHING] for a in attrs.fields(each)]
        for name, each in types.ALL_TYPES_MAP.items()
        if isinstance(each, type) and attrs.has(each)
    }


def test_classes_are_made_when_they_are_used_and_no_different() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60, check=True
    )
    found = json.loads(done.stdout)
    # Here they have been made in full.
    from lsprotocol import converters

    converter = converters.get_converter()
    place = types.Range(types.Position(1, 2), types.Position(1, 3))
    content = types.MarkupContent(types.MarkupKind.Markdown, "x")
    hover = types.Hover(content, place)
    assert found["late"] > 500
    assert found["still"] > 450
    assert found["equal"] and found["ordered"]
    assert (found["wrong"], found["missing"]) == ("ValueError", "TypeError")
    assert found["shown"] == repr(place)
    assert found["structured"] == repr(hover)
    assert found["unstructured"] == converter.unstructure(hover)
    assert found["classes"] == described()


def test_a_class_may_be_used_by_others_while_it_is_made() -> None:
    done = subprocess.run(
        [sys.executable, "-c", RACE], capture_output=True, text=True, timeout=60, check=True
    )
    assert json.loads(done.stdout) == [150, []]

"""What headers compute by calling functions: thunks over the parameters that are in scope."""

from __future__ import annotations

from compiler_core.meta.generators import Call
from compiler_core.meta.types import BOOL, INDEX
from compiler_core.sema import typed
from compiler_core.sema.bodies.mlir import attribute_of_text
from compiler_core.sema.bodies.thunks import thunk_body, thunk_parameters
from compiler_core.sema.declarations import declaration_node
from compiler_core.sema.functions import default_thunk
from compiler_core.sema.primitives import PRINTER

from .conftest import Sources


def test_a_call_in_an_alias_is_a_call_of_a_thunk(sources: Sources) -> None:
    sources.declare("def one() -> Int: pass\ncomptime A = one()\n")
    node = declaration_node(sources.db, sources.declared("A"))
    assert isinstance(node, Call)
    assert node.type is INDEX
    thunk = node.callee.decl  # type: ignore[attr-defined]
    body = thunk_body(sources.db, thunk)
    assert body is not None
    assert not body.failed
    (statement,) = body.statements
    assert isinstance(statement, typed.Return)
    assert isinstance(statement.value, typed.Call)


def test_a_thunk_is_over_the_parameters_in_scope(sources: Sources) -> None:
    sources.declare("def twice[n: Int]() -> Int: pass\ncomptime A[k: Int] = twice[k]()\n")
    node = declaration_node(sources.db, sources.declared("A"))
    assert node is not None
    call = node.children[-1]
    assert isinstance(call, Call)
    thunk = call.callee.children[0].decl  # type: ignore[attr-defined]
    assert [info.name for info in thunk_parameters(sources.db, thunk).infos] == ["k"]


def test_a_default_value_is_computed_by_a_thunk(sources: Sources) -> None:
    sources.declare("def one() -> Int: pass\ndef f(n: Int = one()): pass\n")
    body = thunk_body(sources.db, default_thunk(sources.db, sources.declared("f"), "n"))
    assert body is not None
    assert body.result_type is INDEX
    assert not body.failed


def test_what_is_wrong_in_a_thunk_is_reported_once(sources: Sources) -> None:
    sources.declare("comptime A = nothing_like_it()\n")
    assert sources.problems() == ["nothing here is named 'nothing_like_it'"]


def test_attributes_of_inline_mlir() -> None:
    shown = {
        "42 : index": "42",
        "-1 : si8": "-1",
        "true": "True",
        "#index<cmp_predicate<slt>>": '"slt"',
        "#pop<cmp_pred<eq>>": '"eq"',
    }
    for text, expected in shown.items():
        found = attribute_of_text(text)
        assert found is not None
        assert PRINTER.show(found) == expected
    true = attribute_of_text("true")
    assert true is not None
    assert true.type is BOOL

"""Why no function that a call may mean fits it, or why several do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from compiler_core.meta.functions import function_type
from compiler_core.meta.node import Node
from compiler_core.meta.types import NONE
from compiler_core.sema.bodies import codes
from compiler_core.sema.bodies.arguments import Mismatch
from compiler_core.sema.bodies.conversions import default_type
from compiler_core.sema.bodies.overloads import Outcome
from compiler_core.sema.bodies.terms import Candidate, OverloadTerm, PendingTerm
from compiler_core.sema.declaration_checks import is_faulty
from compiler_core.sema.declarations import nominal
from compiler_core.sema.primitives import PRINTER
from compiler_core.sema.requirements import conflicting_defaults
from compiler_core.sema.signatures import signature_of
from compiler_core.sema.synthesis import Synthesis, synthesis_of
from compiler_core.source import Note, Span

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker

# How many of the candidates that were not chosen a diagnostic tells of.
_NOTES: Final = 8
# Constructors that a struct has though nobody asked for one.
_WITHOUT_ASKING: Final = (Synthesis.COPY, Synthesis.MOVE)


def report_rejected(
    checker: Checker, callee: OverloadTerm, outcome: Outcome, made: Node | None
) -> None:
    """Say why no candidate fits; `made` is the type that constructors would make a value of."""
    if any(is_faulty(checker.db, candidate.decl) for candidate, _ in outcome.rejected):
        # It may be meant, and would fit if it were right.
        return
    if _is_argument_wrong(checker, [mismatch for _, mismatch in outcome.rejected]):
        return
    name = checker.shown(made) if made is not None else f"'{callee.name}'"
    if all(synthesis_of(each.decl) in _WITHOUT_ASKING for each, _ in outcome.rejected):
        # These only make a value of another one, which is not what somebody wanted here.
        checker.report(
            codes.NO_OVERLOAD,
            callee.span,
            f"{name} has no constructor: write '@fieldwise_init' before its 'struct', "
            "or an '__init__' in it",
        )
        return
    refusals = [mismatch for _, mismatch in outcome.rejected if mismatch.is_refusal]
    if len(outcome.rejected) == 1 or len(refusals) == 1:
        mismatch = refusals[0] if refusals else outcome.rejected[0][1]
        at = mismatch.given.span if mismatch.given is not None else callee.span
        checker.report(
            codes.NO_OVERLOAD,
            _line_start(callee.span, at),
            f"{name} cannot be called so: {mismatch.message}",
            fixes=mismatch.fixes,
        )
        return
    kind = f"constructors of {name}" if made is not None else f"functions that {name} means"
    called = PRINTER.show(made) if made is not None else callee.name
    notes = _reasons(checker, called, outcome.rejected)
    message = f"none of the {len(outcome.rejected)} {kind} can be called so"
    checker.report(codes.NO_OVERLOAD, callee.span, message, notes)


def _is_argument_wrong(checker: Checker, rejected: Sequence[Mismatch]) -> bool:
    """Whether an argument that would have to say what it is cannot, which is reported."""
    from compiler_core.sema.bodies.expressions import resolve

    near = [each for each in rejected if not each.is_far]
    if not near or not all(each.is_undecided for each in near):
        return False
    given = near[0].given
    if given is None or not isinstance(given.term, PendingTerm):
        return False
    with checker.trying() as trial:
        resolve(checker, given.term, None)
    if trial.succeeded:
        return False
    resolve(checker, given.term, None)
    return True


def report_ambiguous(checker: Checker, callee: OverloadTerm, outcome: Outcome) -> None:
    """Say which candidates fit equally well."""
    decls = {match.candidate.decl for match in outcome.ambiguous}
    receiver = None if callee.receiver is None else default_type(checker, callee.receiver)
    struct = None if receiver is None else nominal(receiver)
    pairs = () if struct is None else conflicting_defaults(checker.db, struct[0])
    if any(decls >= set(pair) for pair in pairs) or any(is_faulty(checker.db, d) for d in decls):
        # That they are alike is an error where they are declared.
        return
    notes = [
        Note(f"one of them is {_header(checker, callee.name, match.candidate)}")
        for match in outcome.ambiguous[:_NOTES]
    ]
    checker.report(
        codes.AMBIGUOUS,
        callee.span,
        f"{len(outcome.ambiguous)} functions named '{callee.name}' fit this call equally well",
        notes,
    )


def _line_start(callee: Span, argument: Span) -> Span:
    """The span to blame: the argument if it lies behind the callee's name, else the name."""
    return argument if argument.start >= callee.start else callee


def _reasons(
    checker: Checker, name: str, rejected: Sequence[tuple[Candidate, Mismatch]]
) -> list[Note]:
    """Why each candidate does not fit, those first whose number of arguments is right."""
    nearest = sorted(rejected, key=lambda each: each[1].is_far)
    told = [
        f"{_header(checker, name, candidate)}: {mismatch.message}"
        for candidate, mismatch in nearest
    ]
    notes = [Note(text) for text in dict.fromkeys(told)]
    if len(notes) > _NOTES:
        left_out = len(notes) - _NOTES + 1
        notes[_NOTES - 1 :] = [Note(f"and {left_out} more")]
    return notes


def _header(checker: Checker, name: str, candidate: Candidate) -> str:
    """A candidate as it is called: its name, and its arguments but the receiver."""
    signature = signature_of(checker.db, candidate.decl)
    if signature is None:
        return f"'{name}'"
    # What a constructor makes is not among its arguments.
    has_receiver = signature.is_method and signature.out is None
    arguments = [info.argument for info in signature.written[has_receiver:]]
    text = PRINTER.show(function_type(arguments, NONE)).removeprefix("def")
    for each in arguments:
        # Nobody has written the parameters that an argument implies.
        text = re.sub(rf"\b{re.escape(each.name)}\.\w+(, )?", "", text)
    return f"'{name}{text.replace(', ]', ']').replace('[]', '')}'"

"""Which argument of a function each argument of a call is meant for; types play no part in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from compiler_core.meta.functions import Argument, FunctionType, Passing, Variadic
from compiler_core.sema.bodies.terms import Given, Spread
from compiler_core.sema.spelling import nearest
from compiler_core.source import Fix


@dataclass(slots=True)
class Slot:
    """What an argument gets: one value, several, those by keyword, or its default."""

    argument: Argument
    position: int
    given: list[Given] = field(default_factory=list)
    is_default: bool = False
    # The values of a variadic argument that is passed on whole: `f(*args)`.
    forwarded: Given | None = None

    @property
    def is_variadic(self) -> bool:
        """Whether it takes several values."""
        return self.argument.variadic is not Variadic.NO


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Why the arguments of a call do not fit a function, and which is to blame.

    Most are found on the way to a function that fits, so that nobody reads them: what takes work
    to put into words is put so only when it is read.
    """

    reason: str | Callable[[], str]
    given: Given | None = None
    # What would make it fit.
    fixes: tuple[Fix, ...] = ()
    # Whether there are too many, too few or others, so that another function is meant more likely.
    is_far: bool = False
    # Whether the given argument, such as a display, would have to say by itself what it is.
    is_undecided: bool = False
    # Whether the function says itself why it is not called with these.
    is_refusal: bool = False

    @property
    def message(self) -> str:
        """What is wrong, in words."""
        return self.reason if isinstance(self.reason, str) else self.reason()


def match_arguments(
    function: FunctionType,
    givens: Sequence[Given],
    renamed: Mapping[str, str],
    *,
    has_receiver: bool = False,
) -> list[Slot] | Mismatch:
    """Give each argument of a function its values; some had other names once.

    The first value may be that of a receiver, of which nobody thinks as an argument.
    """
    slots = [Slot(argument, position) for position, argument in enumerate(function.arguments)]
    positional = [slot for slot in slots if slot.argument.passing is not Passing.KEYWORD]
    rest = next((s for s in slots if s.argument.variadic in (Variadic.LIST, Variadic.PACK)), None)
    keywords = next((s for s in slots if s.argument.variadic is Variadic.KEYWORDS), None)
    taken = 0
    for given in givens:
        if given.spread is Spread.POSITIONAL:
            if rest is None or rest.given:
                return Mismatch("only a variadic argument takes '*' values", given)
            rest.forwarded = given
            continue
        if given.spread is Spread.KEYWORDS:
            if keywords is None:
                return Mismatch("only '**' arguments take '**' values", given)
            keywords.forwarded = given
            continue
        if given.spread is Spread.ASSIGNED and (slot := _behind(rest, slots)) is not None:
            slot.given.append(given)
            continue
        if given.name is not None:
            problem = _by_keyword(slots, keywords, given, renamed)
            if problem is not None:
                return problem
            continue
        while taken < len(positional) and positional[taken].is_variadic:
            if positional[taken] is rest:
                break
            taken += 1
        if taken < len(positional) and positional[taken] is rest:
            assert rest is not None
            rest.given.append(given)
        elif taken < len(positional):
            slot = positional[taken]
            if slot.given:
                return Mismatch(f"'{slot.argument.name}' is given twice", given)
            slot.given.append(given)
            taken += 1
        elif rest is not None:
            rest.given.append(given)
        else:
            count = len([s for s in positional if not s.is_variadic]) - has_receiver
            return Mismatch(f"it takes {count} positional {_plural(count)}", given, is_far=True)
    for slot in slots:
        if slot.given or slot.is_variadic:
            continue
        if not slot.argument.has_default:
            name = slot.argument.name
            which = f"'{name}'" if name else f"number {slot.position + 1}"
            return Mismatch(f"its argument {which} is missing", is_far=True)
        slot.is_default = True
    return slots


def _behind(rest: Slot | None, slots: list[Slot]) -> Slot | None:
    """The argument for an assigned value where those before it take all that is in brackets."""
    if rest is None:
        return None
    return next((s for s in slots[rest.position + 1 :] if not s.is_variadic), None)


def _by_keyword(
    slots: list[Slot], keywords: Slot | None, given: Given, renamed: Mapping[str, str]
) -> Mismatch | None:
    name = renamed.get(given.name or "", given.name)
    for slot in slots:
        argument = slot.argument
        if argument.name != name or argument.passing is Passing.POSITIONAL:
            continue
        if slot.is_variadic:
            continue
        if slot.given:
            return Mismatch(f"'{given.name}' is given twice", given)
        slot.given.append(given)
        return None
    if keywords is not None:
        keywords.given.append(given)
        return None
    return Mismatch(partial(_unknown, given.name or "", slots), given, is_far=True)


def _unknown(name: str, slots: list[Slot]) -> str:
    known = [s.argument.name for s in slots if s.argument.passing is not Passing.POSITIONAL]
    meant = nearest(name, [each for each in known if each])
    hint = "" if meant is None else f"; did you mean '{meant}'?"
    return f"it has no argument named '{name}'{hint}"


def _plural(count: int) -> str:
    return "argument" if count == 1 else "arguments"

"""The decorators that make queries of plain functions."""

from __future__ import annotations

import functools
import operator
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar, TypeVarTuple, cast, overload

from compiler_core.incremental.memo import ABSENT, Durability

if TYPE_CHECKING:
    from compiler_core.incremental.database import Database

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
Ts = TypeVarTuple("Ts")


def _always(durability: Durability) -> Callable[..., int]:
    level = int(durability)
    return lambda *args: level  # noqa: ARG005


_HIGH: Final = _always(Durability.HIGH)


@dataclass(frozen=True, slots=True, eq=False)
class Spec:
    """What the engine knows of a query: its function and its options. Compared by identity."""

    name: str
    function: Callable[..., object]
    equal: Callable[[Any, Any], bool] | None
    """Decides early cut-off; None when every new result counts as changed."""
    recover: Callable[..., object] | None = None
    capacity: int | None = None
    is_input: bool = False
    durability: Callable[..., int] = _HIGH
    """Of an input that was never set, by its arguments."""
    volatile: bool = False
    kept: bool = False
    """Whether a keeper may have results of it from another process."""
    traced: bool = False
    """Whether a ledger may have results of it from another process."""
    firewall: bool = False
    """Whether it is brought up to date first in each revision, to spare what depends on it."""
    still: Callable[..., bool] | None = None
    """Of a firewall that reads one query only: whether what it took from the query's result, which
    is the first argument, stands unchanged in it; the second is what it made of that."""

    @property
    def path(self) -> str:
        """Its module and its name."""
        return f"{self.function.__module__}.{self.name}"


class Query(Protocol[T_co, *Ts]):
    """A function `(db, *args) -> T` whose results the database remembers.

    Arguments are positional and hashable, since together they are the key of the memo. As in a
    dictionary, arguments that compare equal are the same key: `1` and `True` would share a memo.
    """

    spec: Spec
    __name__: str

    def __call__(self, db: Database, /, *args: *Ts) -> T_co:
        """Return the result, from the memo if that holds."""


class Input(Protocol[T, *Ts]):
    """A query whose results are set from outside with `Database.set`."""

    spec: Spec
    __name__: str
    equal: Callable[[T, T], bool]

    def __call__(self, db: Database, /, *args: *Ts) -> T:
        """Return what was set, or else the default."""


class QueryDecorator(Protocol):
    """What `@query(...)` with options returns."""

    def __call__(self, function: Callable[[Database, *Ts], T], /) -> Query[T, *Ts]:
        """Make a query of `function`."""


class InputDecorator(Protocol):
    """What `@input_query(...)` with options returns."""

    def __call__(self, function: Callable[[Database, *Ts], T], /) -> Input[T, *Ts]:
        """Make an input of `function`."""


@overload
def query(function: Callable[[Database, *Ts], T], /) -> Query[T, *Ts]: ...
@overload
def query(
    *,
    cycle: Callable[..., object] | None = None,
    lru: int | None = None,
    eq: Callable[[Any, Any], bool] | None = None,
    no_eq: bool = False,
    volatile: bool = False,
    kept: bool = False,
    traced: bool = False,
    firewall: bool = False,
    still: Callable[..., bool] | None = None,
) -> QueryDecorator: ...
def query(
    function: Callable[..., Any] | None = None,
    /,
    *,
    cycle: Callable[..., object] | None = None,
    lru: int | None = None,
    eq: Callable[[Any, Any], bool] | None = None,
    no_eq: bool = False,
    volatile: bool = False,
    kept: bool = False,
    traced: bool = False,
    firewall: bool = False,
    still: Callable[..., bool] | None = None,
) -> Any:
    """Make a query of a function of a database and hashable arguments.

    `cycle(cycle, *args)` gives the result when the query takes part in a cycle. `lru` bounds how
    many values are kept. `eq(old, new)` decides whether a new result counts as a change (default:
    same type and `==`); with `no_eq` it always does. A `volatile` query runs anew in each revision
    that may have changed something it depends on, whatever its recorded dependencies say. The
    results of a `kept` query may come from another process, see `Keeper`: they can be pickled, and
    hold nothing whose identity matters outside of them. So may those of a `traced` one even where
    they rest on inputs that change, see `Ledger`. A `firewall` is a cheap query whose results
    mostly stay as they are when what it reads changes; see `firewalls`. If all it reads is one
    query, `still(read, old, *args)` may tell without a run that its result `old` stays.
    """
    if lru is not None and lru < 1:
        raise ValueError("lru must be at least 1")
    if eq is not None and no_eq:
        raise ValueError("eq and no_eq exclude each other")
    if still is not None and not firewall:
        raise ValueError("only a firewall is asked whether its result still stands")

    def decorate(body: Callable[..., Any]) -> Any:
        spec = Spec(
            name=body.__name__,
            function=body,
            equal=None if no_eq else eq or _same,
            recover=cycle,
            capacity=lru,
            volatile=volatile,
            kept=kept,
            traced=traced,
            firewall=firewall,
            still=still,
        )
        return _callable(spec)

    return decorate if function is None else decorate(function)


@overload
def input_query(function: Callable[[Database, *Ts], T], /) -> Input[T, *Ts]: ...
@overload
def input_query(
    *,
    durability: Durability | Callable[..., Durability] = Durability.LOW,
    eq: Callable[[Any, Any], bool] | None = None,
    no_eq: bool = False,
) -> InputDecorator: ...
def input_query(
    function: Callable[..., Any] | None = None,
    /,
    *,
    durability: Durability | Callable[..., Durability] = Durability.LOW,
    eq: Callable[[Any, Any], bool] | None = None,
    no_eq: bool = False,
) -> Any:
    """Make an input; the function's body gives its value while it is not set.

    `durability` is that of an input which is not set and the default when it is set; a function
    gives it for the arguments.
    """
    if eq is not None and no_eq:
        raise ValueError("eq and no_eq exclude each other")

    def decorate(body: Callable[..., Any]) -> Any:
        spec = Spec(
            name=body.__name__,
            function=body,
            equal=None if no_eq else eq or _same,
            is_input=True,
            durability=_always(durability) if isinstance(durability, Durability) else durability,
        )
        result = _callable(spec)
        cast(Any, result).equal = spec.equal
        return result

    return decorate if function is None else decorate(function)


def _same(old: object, new: object) -> bool:
    # The type counts: `1 == True == 1.0`, but a compiler must tell them apart.
    return type(old) is type(new) and bool(operator.eq(old, new))


def _callable(spec: Spec) -> Callable[..., object]:
    # A closure, not an object with __call__: calls between Python functions are cheaper and
    # take no C stack, which matters where queries nest deeply.

    def call(db: Database, *args: object) -> object:
        deps = db._deps
        if deps is not None:
            try:
                memo = db._memos[spec][args]
            except KeyError:
                pass
            else:
                if memo.verified_at == db._gate:
                    value = memo.value
                    if value is not ABSENT:
                        deps[memo] = None
                        memo.used = True
                        return value
        return db._fetch(spec, args)

    functools.update_wrapper(call, spec.function)
    cast(Any, call).spec = spec
    return call

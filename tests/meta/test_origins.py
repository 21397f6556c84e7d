"""Origins: unions, projections, and seeing a place with another mutability."""

from compiler_core.meta.constants import FALSE, TRUE
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import argument, function_type
from compiler_core.meta.origins import (
    STATIC_ORIGIN,
    OriginSort,
    PlaceSort,
    argument_origin,
    cast_mutability,
    field_origin,
    is_mutable,
    mutability_of,
    place,
    special_origin,
    unite,
)
from compiler_core.meta.substitution import replace
from compiler_core.meta.types import BOOL, origin_type, ref_type
from tests.meta.vocabulary import INT, named

BODY = DeclId(DeclSort.FUNCTION, "m", "f")
X = place(PlaceSort.LOCAL, BODY, 0, "x", TRUE)
Y = place(PlaceSort.LOCAL, BODY, 1, "y", FALSE)
MUTABLE = named(80, BOOL, "mut")
O = named(81, origin_type(MUTABLE), "o")  # noqa: E741
ANY = special_origin(OriginSort.ANY, TRUE)


def test_unions_are_sets() -> None:
    assert unite([X, Y], FALSE) is unite([Y, X, Y], FALSE)
    assert unite([X, unite([Y, X], FALSE)], FALSE) is unite([X, Y], FALSE)
    assert unite([X], TRUE) is X
    assert unite([X, field_origin(X, "a")], TRUE) is X
    assert unite([X, field_origin(field_origin(X, "a"), "b")], TRUE) is X
    assert unite([field_origin(X, "a"), field_origin(X, "b")], TRUE) is not X
    assert unite([X, ANY], TRUE) is ANY


def test_a_union_has_one_mutability() -> None:
    union = unite([X, Y], FALSE)
    assert is_mutable(union) is False
    assert unite([cast_mutability(X, FALSE), Y], FALSE) is union
    assert unite([X], FALSE) is cast_mutability(X, FALSE)


def test_only_the_last_cast_counts() -> None:
    assert cast_mutability(cast_mutability(X, FALSE), TRUE) is X
    assert cast_mutability(X, TRUE) is X
    assert cast_mutability(ANY, FALSE) is special_origin(OriginSort.ANY, FALSE)
    unknown = cast_mutability(X, MUTABLE)
    assert is_mutable(unknown) is None
    assert replace(unknown, {MUTABLE: TRUE}) is X


def test_fields_are_as_mutable_as_what_they_are_in() -> None:
    assert mutability_of(field_origin(O, "a")) is MUTABLE
    assert is_mutable(field_origin(Y, "a")) is False
    assert field_origin(STATIC_ORIGIN, "a") is STATIC_ORIGIN


def test_values_for_parameters_of_origins() -> None:
    reference = ref_type(INT, field_origin(O, "a"))
    assert replace(reference, {O: X}) is ref_type(INT, field_origin(X, "a"))
    union = unite([O, X], TRUE)
    assert replace(union, {O: field_origin(X, "a")}) is X


def test_functions_of_one_shape_have_one_type() -> None:
    def shape() -> object:
        origin = argument_origin(0, "self", TRUE)
        return function_type([argument(INT, "self")], ref_type(INT, origin))

    assert shape() is shape()

"""How fast nodes are made and substituted, and how often substitution remembers.

Signatures like those of `List`, `Dict` and `zip` are instantiated the way a compiler does it:
every use of a method of `List[Dict[K, V]]` puts the same types into the same signature again, and
programs use far fewer types than they have uses. The ratios compare what is remembered with what
is computed, and both with a substitution that copies the whole tree.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable

from compiler_core.meta.constants import index
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.folding import operate
from compiler_core.meta.functions import Convention, argument, function_type
from compiler_core.meta.generators import GeneratorType, parameter, parameter_ref
from compiler_core.meta.node import TYPE, Node, interned_count
from compiler_core.meta.operations import Op
from compiler_core.meta.substitution import (
    CACHE,
    apply,
    generator_type,
    instantiate,
    rebuild,
    shift,
)
from compiler_core.meta.types import INDEX, compose, declaration, meta_type, trait

COPYABLE = meta_type(trait(DeclId(DeclSort.TRAIT, "std", "Copyable")))
KEYS = meta_type(
    compose(
        trait(DeclId(DeclSort.TRAIT, "std", name)) for name in ("Copyable", "Hashable", "Equatable")
    )
)


def struct(name: str, *parameters: Node) -> Node:
    type_ = generator_type(parameters, TYPE) if parameters else TYPE
    return declaration(DeclId(DeclSort.STRUCT, "std", name), type_)


LEAVES = [struct(name) for name in ("Int", "String", "Float64", "Bool", "Path", "Error", "UInt8")]
LIST = struct("List", parameter("T", COPYABLE))
DICT = struct("Dict", parameter("K", KEYS), parameter("V", COPYABLE))
ENTRY = struct("Entry", parameter("K", KEYS), parameter("V", COPYABLE))
ARRAY = struct("Array", parameter("T", COPYABLE), parameter("size", INDEX))
OPTIONAL = struct("Optional", parameter("T", COPYABLE))

K, V = parameter_ref(0, 0, KEYS), parameter_ref(0, 1, COPYABLE)
N = parameter_ref(0, 2, INDEX)
PARAMETERS = (parameter("K", KEYS), parameter("V", COPYABLE), parameter("n", INDEX))


def signatures() -> list[GeneratorType]:
    """Return signatures of the sizes that a library has."""
    table = apply(LIST, [apply(DICT, [K, V])])
    entries = apply(LIST, [apply(ENTRY, [K, V])])
    wider = operate(Op.ADD, N, index(1))
    twice = operate(Op.MUL, N, index(2))
    bodies = [
        function_type([argument(table, "self"), argument(K, "key")], apply(OPTIONAL, [V])),
        function_type([argument(table, "self", Convention.MUT), argument(entries, "new")], table),
        function_type([argument(apply(ARRAY, [V, N]), "self")], apply(ARRAY, [V, wider])),
        function_type(
            [argument(apply(ARRAY, [V, N])), argument(apply(ARRAY, [K, twice]))],
            apply(ARRAY, [apply(ENTRY, [K, V]), operate(Op.ADD, wider, twice)]),
        ),
        function_type(
            [argument(generator_type([parameter("U", COPYABLE)], shift(table, 1)))],
            apply(OPTIONAL, [entries]),
        ),
    ]
    return [generator_type(PARAMETERS, body) for body in bodies]


def environments(count: int, seed: int = 1) -> list[tuple[Node, ...]]:
    """Return values for the parameters, some of them nested types."""
    choose = random.Random(seed)
    found = []
    for _ in range(count):
        value = choose.choice(LEAVES)
        for _ in range(choose.randrange(3)):
            value = apply(choose.choice([LIST, OPTIONAL]), [value])
        found.append((choose.choice(LEAVES), value, index(choose.randrange(16))))
    return found


def copying_substitution(node: Node, values: tuple[Node, ...], depth: int = 0) -> Node:
    """Substitute without summaries and without memory, for comparison."""
    if node.__class__.__name__ == "ParameterRef":
        reference_depth, position = node.data
        if reference_depth == depth:
            return values[position]
        return node
    inner = depth + 1 if node.BINDS else depth
    return rebuild(node, tuple(copying_substitution(c, values, inner) for c in node.children))


def measure(count: int, run: Callable[[], None]) -> float:
    """Return the nanoseconds that one of `count` repetitions in `run` takes, at best."""
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        run()
        best = min(best, time.perf_counter() - start)
    return best / count * 1e9


def main() -> int:
    """Print the figures."""
    bodies = [signature.body for signature in signatures()]
    uses = random.Random(7)
    distinct = environments(300)
    # A program uses a few types most of the time.
    work = [
        (uses.choice(bodies), distinct[min(int(uses.expovariate(0.02)), len(distinct) - 1)])
        for _ in range(20_000)
    ]

    def fresh() -> None:
        CACHE.clear()
        for body, values in work:
            instantiate(body, values)

    def remembered() -> None:
        for body, values in work:
            instantiate(body, values)

    def copied() -> None:
        for body, values in work[:1000]:
            copying_substitution(body, values)

    def computed() -> None:
        for body, values in work[:1000]:
            CACHE.clear()
            instantiate(body, values)

    with_cache = measure(len(work), fresh)
    hits, misses = CACHE.hits, CACHE.misses
    warm = measure(len(work), remembered)
    cold = measure(1000, computed)
    naive = measure(1000, copied)
    print(f"instantiating signatures {len(work)} times with {len(distinct)} environments")
    print(f"  hit rate                      {hits / (hits + misses):8.1%}")
    print(f"  mean, cache filling up        {with_cache:8.0f} ns")
    print(f"  remembered                    {warm:8.0f} ns")
    print(f"  computed                      {cold:8.0f} ns, {cold / warm:.0f} times as long")
    print(
        f"  copying the tree              {naive:8.0f} ns, {naive / with_cache:.0f} times the mean"
    )

    leaf = LEAVES[0]
    sizes = [index(i) for i in range(5_000)]
    kept = [apply(ARRAY, [leaf, size]) for size in sizes]

    def existing() -> None:
        for size in sizes:
            apply(ARRAY, [leaf, size])

    fresh_types = iter([apply(OPTIONAL, [apply(ARRAY, [leaf, size])]) for size in sizes[:100]])
    assert next(fresh_types) is not None

    def created() -> None:
        made = [apply(ARRAY, [leaf_type, size]) for size in sizes for leaf_type in (LEAVES[1],)]
        made.clear()

    def folded() -> None:
        for size in sizes:
            operate(Op.ADD, N, size)

    print("construction")
    print(f"  of a type that exists         {measure(len(sizes), existing):8.0f} ns")
    print(f"  of a new type, and its end    {measure(len(sizes), created):8.0f} ns")
    print(f"  of a sum in normal form       {measure(len(sizes), folded):8.0f} ns")
    print(f"nodes alive: {interned_count()}, of which kept here: {len(kept)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The language of types and compile-time values.

In Mojo a type is a value that is known when the program is compiled, and so are the sizes, strings,
functions and origins that types are made of. This package is the one language for all of them. It
knows nothing of source text or declarations; what it needs to know of these it asks.

**Nodes.** A type or value is an immutable `Node`. Two equal nodes are the same object: compare with
`is`. Every node has a `type`, itself a node; types have the type `TYPE`, traits `TRAIT`, and a type
parameter `T: Copyable` the metatype of what conforms to `Copyable`.

>>> from compiler_core.meta import *
>>> def name(sort, text): return DeclId(sort, "example", text)
>>> copyable = meta_type(trait(name(DeclSort.TRAIT, "Copyable")))
>>> Int = declaration(name(DeclSort.STRUCT, "Int"), TYPE)
>>> parameters = [parameter("T", copyable), parameter("size", INDEX)]
>>> Array = declaration(name(DeclSort.STRUCT, "Array"), generator_type(parameters, TYPE))
>>> apply(Array, [Int, index(4)])
Array[Int, 4]
>>> apply(Array, [Int, index(4)]) is apply(Array, [Int, index(4)])
True

**Folding.** Constructors compute what can be computed and bring the rest into a normal form, so
that dependent types are compared by identity. `arithmetic` and `logic` define the forms. What has
no result is `Poison` with a message; nothing raises.

>>> n = named_parameter(name(DeclSort.FUNCTION, "f"), 0, "n", INDEX)
>>> operate(Op.ADD, n, index(1)) is operate(Op.ADD, index(1), n)
True
>>> operate(Op.SUB, operate(Op.ADD, n, index(1)), index(1)) is n
True
>>> operate(Op.TRUNCDIV, index(1), index(0))
<error: division by zero>

**Parameters.** A generator is something with a list of parameters and `where` clauses. Inside it,
a parameter is a `ParameterRef`: how many lists to go out, and which of its parameters. While a
body is checked it is a `NamedParameter` of its declaration, which stays the same in nested scopes.
`instantiate` puts values in for the parameters of a list, `shift` moves nodes between scopes,
`open_generator` and `close` go from positions to names and back. Binding some parameters gives a
generator of the others.

>>> rows = bind(Array, [Int, Unbound.ONE]); rows
[size: index] => Array[Int, size]
>>> bind(rows, [operate(Op.MUL, n, index(2))])
Array[Int, 2 * n]

**Inference.** `Inference` finds the parameters of a generator from nodes that must match; what
remains to be shown, and why it failed, is part of its solution.

>>> size = parameter_ref(0, 1, INDEX)
>>> wider = apply(Array, [parameter_ref(0, 0, copyable), operate(Op.ADD, size, index(1))])
>>> inference = Inference(generator_type(parameters, TYPE))
>>> inference.match(wider, apply(Array, [Int, index(5)]))
True
>>> inference.solve().values
(Int, 4)

**Knowledge.** An `EvaluationContext` knows aliases, members, witnesses, conformances, compile-time
functions and layouts; `simplify` folds a node with it. `decide` tells whether a condition follows
from the `Facts` of a scope.

>>> facts = Facts([operate(Op.LT, index(2), n)])
>>> decide(operate(Op.LT, index(0), n), facts)
<Truth.TRUE: 'true'>

The modules, lowest first: `node` (interning), `declarations`, `types`, `machine` (ranges and
rounding), `constants`, `origins`, `functions`, `generators`, `operations`; `arithmetic`, `logic`
and `folding` (normal forms); `substitution` and `binding`; `context`, `simplify`, `unify`,
`inference`, `decide`; `printer`.
"""

from compiler_core.meta.binding import (
    BindingError,
    Spread,
    Unbound,
    bind,
    bind_slots,
    binder_of,
    conditions_of,
    fill_defaults,
    match_parameters,
)
from compiler_core.meta.constants import (
    FALSE,
    NONE_VALUE,
    TRUE,
    Address,
    BoolConst,
    DTypeConst,
    Field,
    FloatConst,
    IntConst,
    ListValue,
    NoneConst,
    Poison,
    SimdConst,
    StringConst,
    StructValue,
    address,
    boolean,
    dtype,
    field,
    floating,
    index,
    integer,
    list_of,
    list_value,
    poison,
    simd,
    simd_type,
    string,
    struct_value,
)
from compiler_core.meta.context import EvaluationContext, Ignorance, Layout, trait_closure
from compiler_core.meta.decide import Facts, Truth, decide, entails
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.folding import cast, operate
from compiler_core.meta.functions import (
    Argument,
    Captures,
    Convention,
    Effects,
    FunctionType,
    Passing,
    Variadic,
    argument,
    function_type,
)
from compiler_core.meta.generators import (
    Application,
    BoundFunction,
    Call,
    Constraint,
    Generator,
    GeneratorType,
    ListMap,
    ListReduce,
    Member,
    NamedParameter,
    Parameter,
    ParameterRef,
    Witness,
    call,
    constraint,
    member,
    named_parameter,
    parameter,
    parameter_ref,
    witness,
)
from compiler_core.meta.inference import Inference, Obligation, Solution
from compiler_core.meta.logic import apart, conjunction, disjunction, negate, same
from compiler_core.meta.machine import FloatValue
from compiler_core.meta.node import (
    TRAIT,
    TYPE,
    Node,
    Universe,
    canonical_set,
    order_key,
    post_order,
)
from compiler_core.meta.operations import Op, Operation, is_operation
from compiler_core.meta.origins import (
    STATIC_ORIGIN,
    FieldOrigin,
    MutabilityCast,
    OriginSort,
    OriginUnion,
    PlaceOrigin,
    PlaceSort,
    SpecialOrigin,
    argument_origin,
    cast_mutability,
    field_origin,
    is_mutable,
    mutability_of,
    place,
    special_origin,
    unite,
)
from compiler_core.meta.printer import Printer, print_node
from compiler_core.meta.simplify import Simplifier, simplify
from compiler_core.meta.substitution import (
    apply,
    close,
    escapes,
    generator,
    generator_type,
    instantiate,
    map_list,
    open_generator,
    open_parameters,
    parameter_type,
    replace,
    shift,
)
from compiler_core.meta.types import (
    BOOL,
    DTYPE,
    ELEMENT_TYPES,
    FLOAT_LITERAL,
    INDEX,
    INT_LITERAL,
    NEVER,
    NONE,
    STRING,
    UINDEX,
    AliasRef,
    CompoundType,
    DeclRef,
    MetaType,
    OriginType,
    PrimitiveType,
    RefType,
    SimdType,
    StructType,
    Trait,
    TraitComposition,
    compose,
    compound_type,
    declaration,
    list_type,
    members_of,
    meta_type,
    origin_type,
    pack_type,
    primitive,
    ref_type,
    struct_type,
    trait,
)
from compiler_core.meta.unify import Failure, FailureKind, Unifier

__all__ = [
    "BOOL",
    "DTYPE",
    "ELEMENT_TYPES",
    "FALSE",
    "FLOAT_LITERAL",
    "INDEX",
    "INT_LITERAL",
    "NEVER",
    "NONE",
    "NONE_VALUE",
    "STATIC_ORIGIN",
    "STRING",
    "TRAIT",
    "TRUE",
    "TYPE",
    "UINDEX",
    "Address",
    "AliasRef",
    "Application",
    "Argument",
    "BindingError",
    "BoolConst",
    "BoundFunction",
    "Call",
    "Captures",
    "CompoundType",
    "Constraint",
    "Convention",
    "DTypeConst",
    "DeclId",
    "DeclRef",
    "DeclSort",
    "Effects",
    "EvaluationContext",
    "Facts",
    "Failure",
    "FailureKind",
    "Field",
    "FieldOrigin",
    "FloatConst",
    "FloatValue",
    "FunctionType",
    "Generator",
    "GeneratorType",
    "Ignorance",
    "Inference",
    "IntConst",
    "Layout",
    "ListMap",
    "ListReduce",
    "ListValue",
    "Member",
    "MetaType",
    "MutabilityCast",
    "NamedParameter",
    "Node",
    "NoneConst",
    "Obligation",
    "Op",
    "Operation",
    "OriginSort",
    "OriginType",
    "OriginUnion",
    "Parameter",
    "ParameterRef",
    "Passing",
    "PlaceOrigin",
    "PlaceSort",
    "Poison",
    "PrimitiveType",
    "Printer",
    "RefType",
    "SimdConst",
    "SimdType",
    "Simplifier",
    "Solution",
    "SpecialOrigin",
    "Spread",
    "StringConst",
    "StructType",
    "StructValue",
    "Trait",
    "TraitComposition",
    "Truth",
    "Unbound",
    "Unifier",
    "Universe",
    "Variadic",
    "Witness",
    "address",
    "apart",
    "apply",
    "argument",
    "argument_origin",
    "bind",
    "bind_slots",
    "binder_of",
    "boolean",
    "call",
    "canonical_set",
    "cast",
    "cast_mutability",
    "close",
    "compose",
    "compound_type",
    "conditions_of",
    "conjunction",
    "constraint",
    "decide",
    "declaration",
    "disjunction",
    "dtype",
    "entails",
    "escapes",
    "field",
    "field_origin",
    "fill_defaults",
    "floating",
    "function_type",
    "generator",
    "generator_type",
    "index",
    "instantiate",
    "integer",
    "is_mutable",
    "is_operation",
    "list_of",
    "list_type",
    "list_value",
    "map_list",
    "match_parameters",
    "member",
    "members_of",
    "meta_type",
    "mutability_of",
    "named_parameter",
    "negate",
    "open_generator",
    "open_parameters",
    "operate",
    "order_key",
    "origin_type",
    "pack_type",
    "parameter",
    "parameter_ref",
    "parameter_type",
    "place",
    "poison",
    "post_order",
    "primitive",
    "print_node",
    "ref_type",
    "replace",
    "same",
    "shift",
    "simd",
    "simd_type",
    "simplify",
    "special_origin",
    "string",
    "struct_type",
    "struct_value",
    "trait",
    "trait_closure",
    "unite",
    "witness",
]

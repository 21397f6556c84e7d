"""What every file has without importing it."""

from std.builtin.anytype import Some
from std.builtin.bool import Bool, Boolable
from std.builtin.comparable import Comparable, Equatable
from std.builtin.dtype import DType
from std.builtin.float_literal import FloatLiteral
from std.builtin.floatable import Floatable, FloatableRaising
from std.builtin.int import Indexer, Intable, IntableRaising, index
from std.builtin.int_literal import IntLiteral
from std.builtin.len import Sized, SizedRaising, len
from std.builtin.none import NoneType
from std.builtin.range import range
from std.builtin.rebind import rebind
from std.builtin.string_literal import StringLiteral
from std.builtin.type_aliases import Never
from std.builtin.value import Defaultable, RegisterPassable, TrivialRegisterPassable
from std.io.io import print
from std.iter import Iterable, IterableOwned, Iterator, StopIteration
from std.origin import (
    AnyOrigin,
    ImmOrigin,
    ImmStaticOrigin,
    ImmUnsafeAnyOrigin,
    ImmUntrackedOrigin,
    ImmutAnyOrigin,
    MutAnyOrigin,
    MutOrigin,
    MutUnsafeAnyOrigin,
    MutUntrackedOrigin,
    Origin,
    OriginSet,
    UnsafeAnyOrigin,
    UntrackedOrigin,
)
from std.simd.simd import (
    BFloat16,
    Byte,
    Float16,
    Float32,
    Float64,
    Float8_e4m3fn,
    Float8_e5m2,
    Int,
    Int128,
    Int16,
    Int256,
    Int32,
    Int64,
    Int8,
    SIMD,
    Scalar,
    UInt,
    UInt128,
    UInt16,
    UInt256,
    UInt32,
    UInt64,
    UInt8,
)
from std.traits.anytype import AnyType
from std.traits.copyable import Copyable, ImplicitlyCopyable
from std.traits.deinitable import Deinitable, deinit
from std.traits.movable import Movable

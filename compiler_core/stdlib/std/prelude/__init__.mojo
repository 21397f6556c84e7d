"""What every file has without importing it."""

from std.builtin.anytype import Some, SomeTypeList
from std.builtin.bool import Bool, Boolable, all, any
from std.builtin.breakpoint import breakpoint
from std.builtin.builtin_slice import Slice, slice
from std.builtin.comparable import Comparable, Equatable
from std.builtin.debug_assert import debug_assert
from std.builtin.dtype import DType
from std.builtin.enum_like import EnumLike
from std.builtin.error import Error
from std.builtin.float_literal import FloatLiteral
from std.builtin.floatable import Floatable, FloatableRaising
from std.builtin.format_int import bin, hex, oct
from std.builtin.identifiable import Identifiable
from std.builtin.inline_level import InlineLevel
from std.builtin.int import Indexer, Intable, IntableRaising, index
from std.builtin.int_literal import IntLiteral
from std.builtin.len import Sized, SizedRaising, len
from std.builtin.none import NoneType
from std.builtin.range import range
from std.builtin.rebind import rebind, rebind_var, trait_downcast, trait_downcast_var
from std.builtin.reversed import ReversibleRange, reversed
from std.builtin.simd_length import SIMDLength, SIMDSize
from std.builtin.sort import partition, sort
from std.builtin.string_literal import StringLiteral
from std.builtin.swap import swap
from std.builtin.tuple import Tuple
from std.builtin.type_aliases import Never
from std.builtin.value import (
    Defaultable,
    RegisterPassable,
    TrivialRegisterPassable,
    materialize,
)
from std.builtin.variadics import ParameterList, TypeList, VariadicList, VariadicPack
from std.collections.array import Array, InlineArray
from std.collections.dict import Dict, KeyElement
from std.collections.list import List
from std.collections.optional import Optional
from std.collections.span import ImmSpan, MutSpan, Span, ImmutSpan
from std.collections.string.codepoint import Codepoint
from std.collections.string.string import String, ascii, atof, atol, chr, ord
from std.collections.string.string_span import (
    ImmStringSlice,
    ImmStringSpan,
    StaticString,
    StringSlice,
    StringSpan,
)
from std.documentation.documentation import doc_hidden
from std.format import Writable, Writer
from std.format.repr import repr
from std.hash.hash import Hashable, hash, hash_bytes
from std.io.file import FileHandle, open
from std.io.file_descriptor import RawFileDescriptor, FileDescriptor
from std.io.io import input, print
from std.iter._adapters import enumerate, iter, map, next, zip
from std.iter._traits import Iterable, IterableOwned, Iterator, StopIteration
from std.math._traits import Absable, Powable, Roundable
from std.math.math import abs, divmod, max, min, pow, round
from std.memory.address_space import AddressSpace
from std.memory.alloc import alloc
from std.memory.pointer import (
    ImmOpaquePointer,
    ImmPointer,
    MutOpaquePointer,
    MutPointer,
    OpaquePointer,
    OptionalImmPointer,
    OptionalMutPointer,
    OptionalPointer,
    Pointer,
    ImmutPointer,
    ImmutOpaquePointer,
)
from std.memory.unsafe_pointer import (
    UnsafePointer,
    ImmutUnsafePointer,
    MutUnsafePointer,
    OptionalUnsafePointer,
)
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
    ImmutOrigin,
    ImmutUntrackedOrigin,
    ImmutUnsafeAnyOrigin,
    ImmutExternalOrigin,
    MutExternalOrigin,
    ExternalOrigin,
    StaticConstantOrigin,
)
from std.reflection.reflect import reflect
from std.simd.simd import (
    BFloat16,
    Byte,
    Float16,
    Float32,
    Float4_e2m1fn,
    Float64,
    Float8_e4m3fn,
    Float8_e4m3fnuz,
    Float8_e5m2,
    Float8_e5m2fnuz,
    Float8_e8m0fnu,
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
from std.traits.deinitable import Deinitable, deinit, ImplicitlyDeletable, ImplicitlyDestructible
from std.traits.movable import Movable

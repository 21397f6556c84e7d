"""What every file has without importing it."""

from __future__ import annotations

from pathlib import Path

import compiler_core
from compiler_core.incremental import Database
from compiler_core.sema.modules import module_of_key, search_path
from compiler_core.sema.scopes import resolve

NAMES = """
Absable AddressSpace AnyOrigin AnyType Array BFloat16 Bool Boolable Byte Codepoint Comparable
Copyable DType Defaultable Deinitable Dict Equatable Error FileHandle Float16 Float32 Float64
Float8_e4m3fn Float8_e5m2 FloatLiteral Floatable FloatableRaising Hashable Identifiable
ImmOpaquePointer ImmOrigin ImmPointer ImmSpan ImmStaticOrigin ImmStringSlice ImmStringSpan
ImmUnsafeAnyOrigin ImmUntrackedOrigin ImmutAnyOrigin ImplicitlyCopyable Indexer InlineLevel Int
Int128 Int16 Int256 Int32 Int64 Int8 IntLiteral Intable IntableRaising Iterable IterableOwned
Iterator KeyElement List Movable MutAnyOrigin MutOpaquePointer MutOrigin MutPointer MutSpan
MutUnsafeAnyOrigin MutUntrackedOrigin Never NoneType OpaquePointer Optional OptionalImmPointer
OptionalMutPointer OptionalPointer Origin OriginSet ParameterList Pointer Powable
RawFileDescriptor RegisterPassable ReversibleRange Roundable SIMD SIMDLength Scalar Sized
SizedRaising Slice Some SomeTypeList Span StaticString StopIteration String StringLiteral
StringSlice StringSpan TrivialRegisterPassable Tuple TypeList UInt UInt128 UInt16 UInt256
UInt32 UInt64 EnumLike
UInt8 UnsafeAnyOrigin UnsafePointer UntrackedOrigin VariadicList VariadicPack Writable Writer
abs all alloc any ascii atof atol bin breakpoint chr debug_assert deinit divmod doc_hidden
enumerate hash hash_bytes hex index input iter len map materialize max min next oct open ord
partition pow print range rebind rebind_var reflect repr reversed round slice sort swap zip
"""


def test_the_names_of_the_prelude_resolve() -> None:
    db = Database()
    db.set(search_path, to=(str(Path(compiler_core.__file__).parent / "stdlib"),))
    prelude = module_of_key(db, "std.prelude")
    assert prelude is not None
    assert [name for name in NAMES.split() if not resolve(db, prelude, name)] == []

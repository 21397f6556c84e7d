"""Sizes, alignments and offsets are those that LLVM computes for the same types."""

import llvmlite.binding as llvm
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiler_core.codegen.llvm_types import LlvmTypes
from compiler_core.codegen.target import host_target, target_machine
from compiler_core.mir import DataLayout, parse_type
from compiler_core.mir import types as mir
from compiler_core.mir.target import Target

TARGETS = [host_target(), Target("aarch64-unknown-linux-gnu"), Target("wasm32-unknown-unknown")]
MACHINES = [(target.layout, target_machine(target, 0)) for target in TARGETS]

SCALARS = st.sampled_from(
    [parse_type(name) for name in "i1 ui8 si16 si24 si32 si64 si128 i256 index f16 f32 f64".split()]
)
LEAVES = SCALARS | st.sampled_from([mir.POINTER, mir.NONE])
LEAVES |= st.builds(mir.vector, SCALARS, st.integers(1, 9))
TYPES = st.recursive(
    LEAVES,
    lambda inner: (
        st.builds(mir.array, inner, st.integers(0, 4))
        | st.builds(
            lambda parts, power: mir.struct(*parts, alignment=1 << power),
            st.lists(inner, max_size=4),
            st.integers(0, 6),
        )
        | st.lists(inner, min_size=1, max_size=3).map(lambda parts: mir.variant(*parts))
    ),
    max_leaves=6,
)


@settings(max_examples=150)
@given(TYPES)
def test_layout_is_that_of_llvm(of: mir.Type) -> None:
    for layout, machine in MACHINES:
        types = LlvmTypes(layout)
        ir = f'target datalayout = "{machine.target_data}"\n@g = external global {types.name(of)}\n'
        module = llvm.parse_assembly(ir, llvm.create_context())
        theirs = module.get_global_variable("g").global_value_type
        data = machine.target_data
        ours = layout.of(of)
        assert (ours.size, ours.alignment) == (data.get_abi_size(theirs), _alignment(data, theirs))
        if isinstance(of, mir.StructType):
            offsets = tuple(data.get_element_offset(theirs, n) for n in range(len(of.fields)))
            assert ours.offsets == offsets


def _alignment(data: llvm.TargetData, of: llvm.TypeRef) -> int:
    return int(data.get_abi_alignment(of))


def test_equal_types_are_one_object() -> None:
    assert mir.integer(32) is mir.integer(32, mir.Sign.NONE)
    assert parse_type("struct<simd<4, f32>, ptr>") is mir.struct(
        mir.vector(mir.F32, 4), mir.POINTER
    )
    assert parse_type("simd<1, f64>") is mir.F64


@pytest.mark.parametrize("name", ["variant<f64, si8>", "fnptr<(si32, ...) -> none raises ptr>"])
def test_types_print_as_they_are_read(name: str) -> None:
    assert str(parse_type(name)) == name
    assert DataLayout().size(parse_type(name)) > 0


def test_a_structure_may_ask_for_more_alignment() -> None:
    of = parse_type("struct<align 32, index, si8>")
    assert of is mir.struct(mir.INDEX, mir.SI8, alignment=32)
    assert str(of) == "struct<align 32, index, si8>"
    layout = DataLayout().of(of)
    assert (layout.size, layout.alignment, layout.offsets) == (32, 32, (0, 8))
    around = DataLayout().of(mir.struct(mir.SI8, of))
    assert (around.size, around.alignment, around.offsets) == (64, 32, (0, 32))

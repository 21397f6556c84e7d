"""The machine that code is made for: its name, the width of its addresses, what it can do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from compiler_core.mir.layout import DataLayout

_LAYOUTS: Final = {bits: DataLayout(bits) for bits in (32, 64)}
_NARROW: Final = ("wasm32", "riscv32", "i386", "i486", "i586", "i686", "aarch64_32", "arm64_32")
# What is asked of a processor by name and must be in step with LLVM; of all else code asks nothing.
_BASE: Final = frozenset({"sse2"})
_V2: Final = _BASE | {"sse4.2"}
_V3: Final = _V2 | {"avx", "avx2", "fma"}
_V4: Final = _V3 | {"avx512f"}
_VNNI: Final = _V4 | {"avx512vnni"}
_AMX: Final = _VNNI | {"amx-tile"}
_ARM: Final = frozenset({"neon"})
_DOT: Final = _ARM | {"dotprod"}
_MATMUL: Final = _DOT | {"i8mm"}
_FEATURES: Final[dict[str, frozenset[str]]] = {
    **dict.fromkeys(("x86-64", "k8", "core2", "penryn", "bonnell"), _BASE),
    **dict.fromkeys(("x86-64-v2", "nehalem", "westmere", "silvermont", "goldmont", "tremont"), _V2),
    **dict.fromkeys(("sandybridge", "ivybridge", "btver2", "bdver1"), _V2 | {"avx"}),
    **dict.fromkeys(("bdver2", "bdver3"), _V2 | {"avx", "fma"}),
    **dict.fromkeys(("x86-64-v3", "haswell", "broadwell", "skylake", "bdver4"), _V3),
    **dict.fromkeys(("znver1", "znver2", "znver3", "alderlake", "raptorlake", "meteorlake"), _V3),
    **dict.fromkeys(("arrowlake", "arrowlake-s", "lunarlake", "gracemont", "sierraforest"), _V3),
    **dict.fromkeys(("x86-64-v4", "skylake-avx512", "skx", "cannonlake", "knl", "knm"), _V4),
    **dict.fromkeys(("cascadelake", "cooperlake", "icelake-client", "icelake-server"), _VNNI),
    **dict.fromkeys(("tigerlake", "rocketlake", "znver4", "znver5"), _VNNI),
    **dict.fromkeys(("sapphirerapids", "emeraldrapids", "graniterapids", "diamondrapids"), _AMX),
    **dict.fromkeys(("cortex-a53", "cortex-a57", "cortex-a72", "cortex-a73", "apple-a7"), _ARM),
    **dict.fromkeys(("cortex-a55", "cortex-a75", "cortex-a76", "cortex-a77", "cortex-a78"), _DOT),
    **dict.fromkeys(("cortex-x1", "neoverse-n1", "neoverse-e1", "apple-a13"), _DOT),
    **dict.fromkeys(("apple-m1", "apple-a14", "ampere1"), _DOT),
    **dict.fromkeys(("apple-m2", "apple-m3", "apple-m4", "apple-m5", "apple-latest"), _MATMUL),
    **dict.fromkeys(("neoverse-n2", "neoverse-n3", "neoverse-v1", "neoverse-v2"), _MATMUL),
    **dict.fromkeys(("neoverse-v3", "cortex-x2", "cortex-x3", "cortex-a710", "grace"), _MATMUL),
}
_OF_APPLE: Final = ("apple", "darwin", "macosx")


class Convention(Enum):
    """How C functions take and give back structures."""

    X86_64 = "x86_64"
    AARCH64 = "aarch64"
    WASM = "wasm"
    # x86_64 with the rules of Windows.
    WINDOWS = "windows"


@dataclass(frozen=True, slots=True)
class Target:
    """A triple with a processor and its features; empty strings stand for LLVM's defaults."""

    triple: str
    cpu: str = ""
    features: str = ""

    @property
    def architecture(self) -> str:
        """The kind of its processor, in the words of LLVM."""
        name = self.triple.partition("-")[0]
        if name in ("i386", "i486", "i586", "i686"):
            return "x86"
        return {"arm64": "aarch64", "amd64": "x86_64"}.get(name, name)

    @property
    def system(self) -> str:
        """What runs on it; empty if nothing does that code asks for."""
        for name in ("linux", "wasi", "windows"):
            if f"-{name}" in self.triple:
                return name
        return "darwin" if any(f"-{name}" in self.triple for name in _OF_APPLE) else ""

    @property
    def pointer_bits(self) -> int:
        """The width of an address."""
        name = self.triple.partition("-")[0]
        narrow = name in _NARROW or name.startswith(("arm-", "armv", "thumb")) or name == "arm"
        return 32 if narrow else 64

    @property
    def layout(self) -> DataLayout:
        """The layout of types in memory."""
        return _LAYOUTS[self.pointer_bits]

    @property
    def convention(self) -> Convention:
        """How its C functions take and give back structures."""
        if self.architecture.startswith("aarch64"):
            return Convention.AARCH64
        if self.architecture.startswith("wasm"):
            return Convention.WASM
        return Convention.WINDOWS if self.system == "windows" else Convention.X86_64

    def abilities(self) -> frozenset[str]:
        """What it can do, of what code may ask for."""
        found = set(_FEATURES.get(self.cpu, frozenset()))
        # One that is asked for stands for itself alone, whatever else LLVM takes for granted then.
        for each in map(str.strip, self.features.split(",")):
            if each.startswith("+"):
                found.add(each[1:])
            elif each.startswith("-"):
                found.discard(each[1:])
        return frozenset(found)

    def words(self) -> frozenset[str]:
        """The names that code may ask for: of the machine itself, and of what it can do."""
        architecture = self.architecture
        named = {self.triple, architecture, self.system, f"cpu {self.cpu}"}
        if architecture in ("x86", "x86_64"):
            named.add("x86 family")
        if architecture.startswith("riscv"):
            named.add("riscv")
        return frozenset(named) | {f"can {each}" for each in self.abilities()}

"""What LLVM takes for granted that a machine's own library may lack.

Narrowing to bf16 is a call of a function that only recent compilers' libraries have. Where a module
has such numbers, the functions are part of it; the linker drops all but one of each.
"""

from __future__ import annotations

from typing import Final

# Round to the nearest, ties to even, by adding half a unit to the bits that fall away.
_FROM_SINGLE: Final = """\
define weak hidden bfloat @__truncsfbf2(float %x) nounwind {
  %bits = bitcast float %x to i32
  %high = lshr i32 %bits, 16
  %odd = and i32 %high, 1
  %half = add i32 %odd, 32767
  %sum = add i32 %bits, %half
  %rounded = lshr i32 %sum, 16
  %quiet = or i32 %high, 64
  %nan = fcmp uno float %x, %x
  %chosen = select i1 %nan, i32 %quiet, i32 %rounded
  %low = trunc i32 %chosen to i16
  %result = bitcast i16 %low to bfloat
  ret bfloat %result
}
"""
# By way of a float whose last bit says whether anything was lost, so that nothing is rounded twice.
_FROM_DOUBLE: Final = """\
define weak hidden bfloat @__truncdfbf2(double %x) nounwind {
  %near = fptrunc double %x to float
  %back = fpext float %near to double
  %inexact = fcmp one double %back, %x
  %size = call double @llvm.fabs.f64(double %x)
  %found = call double @llvm.fabs.f64(double %back)
  %above = fcmp ogt double %found, %size
  %bits = bitcast float %near to i32
  %step = zext i1 %above to i32
  %toward = sub i32 %bits, %step
  %sticky = zext i1 %inexact to i32
  %odd = or i32 %toward, %sticky
  %single = bitcast i32 %odd to float
  %result = call bfloat @__truncsfbf2(float %single)
  ret bfloat %result
}
"""


def support_for(ir: str) -> str:
    """Return the functions that a module in IR needs and may not find."""
    if "bfloat" not in ir:
        return ""
    declared = "" if "@llvm.fabs.f64(" in ir else "declare double @llvm.fabs.f64(double)\n"
    return _FROM_SINGLE + _FROM_DOUBLE + declared

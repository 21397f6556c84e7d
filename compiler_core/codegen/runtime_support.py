"""What LLVM takes for granted that a machine's own library may lack.

Narrowing to bf16 is a call of a function that only recent compilers' libraries have, and division
of 128 bits one of a function that Windows does not have. Where a module has such numbers, the
functions are part of it; the linker drops all but one of each.
"""

from __future__ import annotations

import re
from typing import Final

from compiler_core.mir.target import Convention

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


_WIDE_DIVISION: Final = re.compile(r"\b[su](?:div|rem) i128\b")
# One binary digit after the other, where 64 bits do not hold both. On Windows such functions take
# addresses, and what they return is in a vector register.
_DIVISION: Final = """\
define internal { i128, i128 } @divided(i128 %n, i128 %d) nounwind {
  %both = or i128 %n, %d
  %high = lshr i128 %both, 64
  %narrow = icmp eq i128 %high, 0
  br i1 %narrow, label %short, label %digit
short:
  %small.n = trunc i128 %n to i64
  %small.d = trunc i128 %d to i64
  %small.q = udiv i64 %small.n, %small.d
  %small.r = urem i64 %small.n, %small.d
  %wide.q = zext i64 %small.q to i128
  %wide.r = zext i64 %small.r to i128
  br label %done
digit:
  %at = phi i128 [ 127, %0 ], [ %next, %digit ]
  %q = phi i128 [ 0, %0 ], [ %q.then, %digit ]
  %r = phi i128 [ 0, %0 ], [ %r.then, %digit ]
  %shifted = lshr i128 %n, %at
  %bit = and i128 %shifted, 1
  %twice = shl i128 %r, 1
  %larger = or i128 %twice, %bit
  %overflows = icmp slt i128 %r, 0
  %fits = icmp uge i128 %larger, %d
  %take = or i1 %overflows, %fits
  %less = sub i128 %larger, %d
  %r.then = select i1 %take, i128 %less, i128 %larger
  %one = shl i128 1, %at
  %more = or i128 %q, %one
  %q.then = select i1 %take, i128 %more, i128 %q
  %next = add i128 %at, -1
  %last = icmp eq i128 %at, 0
  br i1 %last, label %done, label %digit
done:
  %all.q = phi i128 [ %wide.q, %short ], [ %q.then, %digit ]
  %all.r = phi i128 [ %wide.r, %short ], [ %r.then, %digit ]
  %pair = insertvalue { i128, i128 } poison, i128 %all.q, 0
  %result = insertvalue { i128, i128 } %pair, i128 %all.r, 1
  ret { i128, i128 } %result
}
"""
_UNSIGNED: Final = """\
define weak hidden <2 x i64> @NAME(ptr %n.at, ptr %d.at) nounwind {
  %n = load i128, ptr %n.at, align 8
  %d = load i128, ptr %d.at, align 8
  %both = call { i128, i128 } @divided(i128 %n, i128 %d)
  %wanted = extractvalue { i128, i128 } %both, PART
  %result = bitcast i128 %wanted to <2 x i64>
  ret <2 x i64> %result
}
"""
# A quotient is negative if one of both is, a remainder if what was divided is.
_SIGNED: Final = """\
define weak hidden <2 x i64> @NAME(ptr %n.at, ptr %d.at) nounwind {
  %n = load i128, ptr %n.at, align 8
  %d = load i128, ptr %d.at, align 8
  %n.sign = ashr i128 %n, 127
  %d.sign = ashr i128 %d, 127
  %n.turned = xor i128 %n, %n.sign
  %d.turned = xor i128 %d, %d.sign
  %n.size = sub i128 %n.turned, %n.sign
  %d.size = sub i128 %d.turned, %d.sign
  %both = call { i128, i128 } @divided(i128 %n.size, i128 %d.size)
  %size = extractvalue { i128, i128 } %both, PART
  %differ = xor i128 %n.sign, %d.sign
  %turned = xor i128 %size, SIGN
  %wanted = sub i128 %turned, SIGN
  %result = bitcast i128 %wanted to <2 x i64>
  ret <2 x i64> %result
}
"""
_DIVISIONS: Final = "".join(
    [
        _DIVISION,
        _UNSIGNED.replace("NAME", "__udivti3").replace("PART", "0"),
        _UNSIGNED.replace("NAME", "__umodti3").replace("PART", "1"),
        _SIGNED.replace("NAME", "__divti3").replace("PART", "0").replace("SIGN", "%differ"),
        _SIGNED.replace("NAME", "__modti3").replace("PART", "1").replace("SIGN", "%n.sign"),
    ]
)


# What C's `main` is called in WebAssembly if it takes arguments.
_MAIN: Final = "define i32 @main(i32 "
_ENTRY: Final = "@__main_argc_argv = alias i32 (i32, ptr), ptr @main\n"


def support_for(ir: str, convention: Convention) -> str:
    """Return the functions that a module in IR needs and may not find."""
    found = []
    if "bfloat" in ir:
        declared = "" if "@llvm.fabs.f64(" in ir else "declare double @llvm.fabs.f64(double)\n"
        found += [_FROM_SINGLE, _FROM_DOUBLE, declared]
    if convention is Convention.WINDOWS and _WIDE_DIVISION.search(ir):
        found.append(_DIVISIONS)
    if convention is Convention.WASM and _MAIN in ir:
        found.append(_ENTRY)
    return "".join(found)

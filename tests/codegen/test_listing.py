"""One function of what LLVM prints."""

from __future__ import annotations

from compiler_core.codegen.listing import assembly_listing, llvm_listing

IR = """\
source_filename = "program"

@.str.0 = private constant [2 x i8] c"x\\00", align 1
@unused = global i32 0

define internal i64 @inner(i64 %a) #0 !dbg !1 {
  ret i64 %a, !dbg !2
}

define i64 @"outer<1>"(i64 %a) #0 !dbg !3 {
entry:
    #dbg_value(i64 %a, !9, !DIExpression(), !5)
  %b = add i64 %a, 1, !dbg !5, !tbaa !7
  store i64 %b, ptr @.str.0, align 8, !dbg !4
  br i1 true, label %x, label %y, !prof !8, !dbg !6
}

declare void @free(ptr) #1

!1 = distinct !DISubprogram(name: "inner", line: 3)
!2 = !DILocation(line: 4, column: 1, scope: !1)
!3 = distinct !DISubprogram(name: "outer", line: 10)
!4 = !DILocation(line: 12, column: 5, scope: !3)
!5 = !DILocation(line: 4, column: 1, scope: !1, inlinedAt: !6)
!6 = distinct !DILocation(line: 11, column: 5, scope: !3)
"""


def test_ir_of_a_function_with_lines_of_its_callers() -> None:
    found = llvm_listing(IR, "outer<1>")
    assert found is not None
    assert list(zip(found.lines, found.sources, strict=True)) == [
        ('define i64 @"outer<1>"(i64 %a) {', None),
        ("entry:", None),
        ("  %b = add i64 %a, 1", 10),
        ("  store i64 %b, ptr @.str.0, align 8", 11),
        ("  br i1 true, label %x, label %y", 10),
        ("}", None),
        ("", None),
        ('@.str.0 = private constant [2 x i8] c"x\\00", align 1', None),
    ]


def test_ir_without_the_function() -> None:
    assert llvm_listing(IR, "missing") is None


ASSEMBLY = """\
\t.file\t"program"
inner:                                  # @inner
.Lfunc_begin0:
\t.loc\t0 3 0                           # a.mojo:3:0
\tretq
.Lfunc_end0:
outer:                                  # @outer
.Lfunc_begin1:
\t.loc\t0 10 0                          # a.mojo:10:0
\t.cfi_startproc
# %bb.0:                                # %entry
\tpushq\t%rbx
.Ltmp1:
\t.loc\t1 4 1 prologue_end              # b.mojo:4:1 @[ b.mojo:7:2 @[ a.mojo:11:5 ] ]
\tleaq\t.L.str.0(%rip), %rbx
.LBB1_2:                                # %x
                                        # =>This Inner Loop Header: Depth=1
\t.loc\t0 0 5                           # a.mojo:0:5
\tjmp\t.LBB1_2
.Lfunc_end1:
\t.size\touter, .Lfunc_end1-outer
\t.type\t.L.str.0,@object
.L.str.0:
\t.asciz\t"x"
\t.size\t.L.str.0, 2
.L.str.1:
\t.asciz\t"y"
"""


def test_assembly_of_a_function_with_lines_of_its_callers() -> None:
    found = assembly_listing(ASSEMBLY, "outer")
    assert found is not None
    rows = [(line.split(" ")[0], at) for line, at in zip(found.lines, found.sources, strict=True)]
    assert rows == [
        ("outer:", None),
        ("#", None),
        ("\tpushq\t%rbx", 9),
        ("\tleaq\t.L.str.0(%rip),", 10),
        (".LBB1_2:", None),
        ("", None),
        ("\tjmp\t.LBB1_2", None),
        ("", None),
        (".L.str.0:", None),
        ('\t.asciz\t"x"', None),
    ]


def test_assembly_without_the_function() -> None:
    assert assembly_listing(ASSEMBLY, "missing") is None

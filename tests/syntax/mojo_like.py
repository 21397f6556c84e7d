"""Texts that look like Mojo, right and wrong, for tests with random input."""

from hypothesis import strategies as st

from tests.syntax.snapshot_files import snapshot_files

FRAGMENTS = [
    "def f(a: Int, mut b: T) raises -> Int:\n",
    "struct S[T: A](B, C):\n",
    "trait T:\n",
    "@decorated\n",
    "comptime x = 1\n",
    "if a: b else: c\n",
    "else:\n",
    "elif x:\n",
    "for a, b in c:\n",
    "try:\n",
    "except e:\n",
    "match x:\n",
    "case 1 | 2 if y:\n",
    "with a as b:\n",
    "while x:\n",
    "pass\n",
    "return x^\n",
    "var a: List[Int] = [1, 2]\n",
    "from a import b, c\n",
    "# a comment\n",
    '"""A text.\n\n    More.\n    """\n',
    "x = t'{a} b {c + t\"{d}\"}'\n",
    "    ",
    "        ",
    "  ",
    "\t",
    "\n",
    "\r\n",
    "\r",
    "\\\n",
    "\f",
    ";",
    *"()[]{}:,.^*+-=@#'\"`\\;!? ",
    '"""',
    "'''",
    't"',
    "a",
    "mut ",
    "def ",
    "fn ",
    "not in",
    "->",
    "123",
    "é",
    "🔥",
    "\ufeff",
    "\udc80",
    "\x00",
]

# Sources of the snapshots, and fragments in any order.
sources = st.sampled_from([case.source for file in snapshot_files() for case in file.cases])
jumbles = st.lists(st.sampled_from(FRAGMENTS), max_size=25).map("".join)
texts = st.one_of(
    sources, jumbles, st.lists(st.one_of(sources, jumbles), min_size=2, max_size=4).map("".join)
)

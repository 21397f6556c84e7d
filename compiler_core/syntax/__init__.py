"""Text to a lossless tree: the lexer, the layout of lines, the LALR parser, and the nodes.

`parse_text` makes a `SyntaxTree` of any text and never raises; what is wrong is in the tree's
`diagnostics`. With the tree of an earlier text it makes only what changed. The modules: `kinds` and
`tokens` (the leaves), `lexer` (logical lines of tokens), `mojo.lark` and `parser` (a line's nodes),
`nodes` (their classes), `blocks` (what spans lines), `tree`, and `problems` (what is wrong
with a line). What parses but is no Mojo 1.2 is found by `legacy` and `legacy_declarations` (old
spellings) and by `validation` and `validation_blocks` (what never was Mojo).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compiler_core.syntax.tokens import Token

if TYPE_CHECKING:
    from compiler_core.syntax.tree import SyntaxTree, parse_text

__all__ = ["SyntaxTree", "Token", "parse_text"]


def __getattr__(name: str) -> object:
    # Late, so that `generate` can be run while the tables do not fit the code.
    if name in __all__:
        from compiler_core.syntax import tree

        return getattr(tree, name)
    raise AttributeError(name)

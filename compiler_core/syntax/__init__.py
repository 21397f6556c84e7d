"""Text to a lossless tree: the lexer, the layout of lines, the LALR parser, and the nodes.

`parse_text` makes a `SyntaxTree` of any text and never raises; what is wrong is in the tree's
`diagnostics`. With the tree of an earlier text it makes only what changed. The modules: `kinds` and
`tokens` (the leaves), `lexer` (logical lines of tokens), `mojo.lark` and `parser` (a line's nodes),
`nodes` (their classes), `blocks` (what spans lines), `tree`, and `problems` (what is wrong with a
line).
"""

from .tokens import Token
from .tree import SyntaxTree, parse_text

__all__ = ["SyntaxTree", "Token", "parse_text"]

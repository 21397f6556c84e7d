"""Token kinds: small integers, because the lexer and the parser driver compare them in their inner
loops.

The numbers are an implementation detail; `KIND_NAMES` gives the readable name of each, and
`KINDS_BY_TEXT` finds the kind of a word or a punctuator by its spelling.
"""

from typing import Final

# Kinds with a varying text.
END: Final = 0  # what the parser sees behind the last token of a line
NEWLINE: Final = 1  # ends a logical line; empty text at the end of the file
NAME: Final = 2  # identifiers, also `escaped` ones
INT: Final = 3
FLOAT: Final = 4
STRING: Final = 5
TSTRING_START: Final = 6  # prefix and opening quotes of a t-string
TSTRING_TEXT: Final = 7
TSTRING_END: Final = 8
ERROR: Final = 9  # a character that starts no token

# `^` behind an operand is one of two operators; which one shows in the token behind it.
TRANSFER: Final = 10

# `[` behind `ref`, `mut`, ... where the grammar has a place for an origin.
ORIGIN_OPEN: Final = 11

_FIRST_FIXED = 16

PUNCTUATION: Final = (
    "( ) [ ] { } , : ; . ... = -> := @ + - * / // % ** << >> & | ^ ~ < > <= >= == != <> += -= "
    "*= /= //= %= **= <<= >>= &= |= ^= @="
).split()

# Words that are never names (an escaped name such as `if` still is one).
KEYWORDS: Final = (
    "and as assert async await break class comptime continue def del elif else except False "
    "finally for from global if import in is lambda None nonlocal not or pass raise ref "
    "return Self struct trait True try var while with yield match __match case __async "
    "__await __extension __enum __mlir_region"
).split()

# Words that are keywords only where the grammar expects them.
SOFT_KEYWORDS: Final = (
    "imm mut out deinit read owned inout borrowed raises thin capturing escaping unified "
    "register_passable abi where fn let alias"
).split()

KINDS_BY_TEXT: Final[dict[str, int]] = {
    text: kind for kind, text in enumerate(PUNCTUATION + KEYWORDS, start=_FIRST_FIXED)
}
FIRST_SOFT: Final = _FIRST_FIXED + len(KINDS_BY_TEXT)
SOFT_KINDS: Final[dict[str, int]] = {
    text: kind for kind, text in enumerate(SOFT_KEYWORDS, start=FIRST_SOFT)
}

# What the lexer makes of a word; the parser turns a soft keyword back into a NAME where it is one.
WORDS: Final[dict[str, int]] = {
    text: kind
    for text, kind in (*KINDS_BY_TEXT.items(), *SOFT_KINDS.items())
    if text[0].isalpha() or text[0] == "_"
}

KIND_NAMES: Final[dict[int, str]] = {
    END: "end",
    NEWLINE: "newline",
    NAME: "name",
    INT: "int",
    FLOAT: "float",
    STRING: "string",
    TSTRING_START: "tstring-start",
    TSTRING_TEXT: "tstring-text",
    TSTRING_END: "tstring-end",
    ERROR: "error",
    TRANSFER: "transfer",
    ORIGIN_OPEN: "[",
    **{kind: text for text, kind in KINDS_BY_TEXT.items()},
    **{kind: text for text, kind in SOFT_KINDS.items()},
}

LPAR: Final = KINDS_BY_TEXT["("]
RPAR: Final = KINDS_BY_TEXT[")"]
LSQB: Final = KINDS_BY_TEXT["["]
RSQB: Final = KINDS_BY_TEXT["]"]
LBRACE: Final = KINDS_BY_TEXT["{"]
RBRACE: Final = KINDS_BY_TEXT["}"]
COMMA: Final = KINDS_BY_TEXT[","]
COLON: Final = KINDS_BY_TEXT[":"]
SEMICOLON: Final = KINDS_BY_TEXT[";"]
DOT: Final = KINDS_BY_TEXT["."]
EQUAL: Final = KINDS_BY_TEXT["="]
ARROW: Final = KINDS_BY_TEXT["->"]
AT: Final = KINDS_BY_TEXT["@"]
STAR: Final = KINDS_BY_TEXT["*"]
DOUBLE_STAR: Final = KINDS_BY_TEXT["**"]
SLASH: Final = KINDS_BY_TEXT["/"]
DOUBLE_SLASH: Final = KINDS_BY_TEXT["//"]
CARET: Final = KINDS_BY_TEXT["^"]
DEF: Final = KINDS_BY_TEXT["def"]
STRUCT: Final = KINDS_BY_TEXT["struct"]
TRAIT: Final = KINDS_BY_TEXT["trait"]
CLASS: Final = KINDS_BY_TEXT["class"]
COMPTIME: Final = KINDS_BY_TEXT["comptime"]
FROM: Final = KINDS_BY_TEXT["from"]
IMPORT: Final = KINDS_BY_TEXT["import"]
ASYNC: Final = KINDS_BY_TEXT["async"]
LAMBDA: Final = KINDS_BY_TEXT["lambda"]
VAR: Final = KINDS_BY_TEXT["var"]
REF: Final = KINDS_BY_TEXT["ref"]

# What can begin an operand. A `^` before one of these is xor, before anything else the transfer
# operator; a soft keyword before one of these is a keyword, because two operands cannot touch.
OPERAND_STARTS: Final[frozenset[int]] = frozenset(
    [NAME, INT, FLOAT, STRING, TSTRING_START, *SOFT_KINDS.values()]
    + [
        KINDS_BY_TEXT[text]
        for text in "( [ { + - ~ ... not await __await async __async def lambda".split()
    ]
    + [KINDS_BY_TEXT[text] for text in "True False None Self ref comptime".split()]
)

"""Text to logical lines of tokens: the lexer and the layout of lines in one pass.

A logical line is one statement, one header of a compound statement, or one blank or comment line.
It goes on over physical line ends inside brackets and triple quotes, behind a backslash, behind an
operator that still wants its right side, and when the next line is indented deeper although the
line opens no block. `scan` is a pure function of the text behind a line's start, which is what
makes it possible to scan again only around an edit.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from compiler_core.syntax import kinds as k
from compiler_core.syntax.tokens import Token

_MAX_TSTRING_DEPTH: Final = 20


class LexError(NamedTuple):
    """Something wrong inside a token; positions count from the start of the line."""

    code: str
    start: int
    end: int
    message: str


class ScannedLine(NamedTuple):
    """One logical line before it is parsed."""

    start: int  # in the text
    end: int
    indent: int  # column of the first token, -1 for a line without one
    tokens: list[Token]  # the last one is a NEWLINE
    errors: list[LexError]
    reads_to_end: bool  # its extent depends on everything behind it
    was_cut: bool = False  # what would have gone on with it does not fit


_GROUP_NAME, _GROUP_PUNCT, _GROUP_NEWLINE, _GROUP_NUMBER, _GROUP_STRING = 1, 2, 3, 4, 5
_GROUP_COMMENT, _GROUP_BACKSLASH, _GROUP_ESCAPED, _GROUP_TSTRING = 6, 7, 8, 9
_GROUP_OPEN_STRING, _GROUP_ODD_NAME, _GROUP_OTHER = 10, 11, 12

_TOKEN: Final = re.compile(
    r"""[ \t\f\v\ufeff\x00]*+(?:
      ([^\W\d]\w*+)(?!["'])
    | (//=|\*\*=|<<=|>>=|\.\.\.|\*\*|//|<<|>>|<=|>=|==|!=|<>|->|:=|[-+*/%&|^@]=
        |\.(?![0-9])|[-()\[\]{},:;=@+*/%&|^~<>])
    | (\r\n|\n|\r(?!\n))
    | ( 0[xX][0-9a-fA-F_]*+ | 0[bB][0-9_]*+ | 0[oO][0-9_]*+
      | (?:[0-9][0-9_]*+)?\.[0-9][0-9_]*+(?:[eE][-+]?[0-9_]*+)?
      | [0-9][0-9_]*+\.(?:[eE][-+]?[0-9][0-9_]*+)?
      | [0-9][0-9_]*+[eE](?:[-+]|(?=[0-9]))[0-9_]*+
      | [0-9][0-9_]*+ )
    | ((?:[bBfFuU]|[rR][bBfF]?|[bBfF][rR])?+
        (?: \"\"\"(?:[^"\\]++|\\.|"(?!""))*+\"\"\"
          | '''(?:[^'\\]++|\\.|'(?!''))*+'''
          | "(?!"")(?:[^"\\\r\n]++|\\(?:\r\n|[^\r]))*+"
          | '(?!'')(?:[^'\\\r\n]++|\\(?:\r\n|[^\r]))*+' ))
    | (\#[^\r\n]*+)
    | (\\[ \t]*+(?:\r\n|\n|\r|\Z))
    | (`[^`\r\n]++`)
    | ((?:[tT][rR]?|[rR][tT])(?:\"\"\"|'''|"|'))
    | ((?:[bBfFuU]|[rR][bBfF]?|[bBfF][rR])?+(?:\"\"\"|'''|"|'))
    | ([^\W\d]\w*+)
    | ([^ \t\f\v\ufeff\x00])
    )""",
    re.VERBOSE | re.DOTALL,
)

# The blank and comment lines from here to the next line with code, and that line's indentation.
_TO_NEXT_CODE: Final = re.compile(
    r"(?:[ \t\f\v\x00]*+(?:\#[^\r\n]*+)?(?:\r\n|\n|\r))*+([ \t\f\v\x00]*+)(?=([^\r\n#]?))"
)

# Words that only begin statements: met first on a line no deeper than the statement, they show that
# a bracket was never closed.
_STATEMENT_START: Final = re.compile(
    r"(?:(?:def|fn|struct|trait|class|__extension|comptime|alias|var|let|ref)[ \t]+[\w`]"
    r"|(?:return|import|pass|break|continue|raise|while|try|except|finally|elif|with|assert|del)\b"
    r"|from[ \t]+[\w.]+[ \t]+import\b|(?:async[ \t]+)?(?:def|fn)[ \t]+\w|@[^\W\d])"
)
_ANY_STATEMENT_WORD: Final = re.compile(
    r"(?:def|fn|struct|trait|class|__extension|comptime|alias|var|let|ref|return|import|pass|break"
    r"|continue|raise|while|for|if|else|try|except|finally|elif|with|assert|del|from|async|@)(?!\w)"
)

# What may begin a body, and hardly a type or a value that stands on a line of its own.
_BODY_START: Final = re.compile(
    _STATEMENT_START.pattern + r"|[^\W\d][\w.]*(?:[ \t]*(?:[-+*/%&|^]|//|\*\*)?=(?!=)|\()|[\"']"
)

# What a function's name stands behind.
_FUNCTION_WORDS: Final = frozenset([k.DEF, k.SOFT_KINDS["fn"]])

# A line that ends in one of these goes on in the next line, whatever its indentation.
_WANTS_OPERAND: Final = frozenset(
    k.KINDS_BY_TEXT[text]
    for text in (
        "+ - * / // % ** << >> & | ~ < > <= >= == != . and or not in is if else while"
    ).split()
)

_BLOCK_WORDS: Final = frozenset(
    k.KINDS_BY_TEXT[text]
    for text in (
        "def struct trait class if elif else for while try except finally with async __async "
        "match __match case __extension __enum __mlir_region"
    ).split()
)

_CLOSERS: Final = {k.LPAR: k.RPAR, k.LSQB: k.RSQB, k.LBRACE: k.RBRACE}
_CLOSER_KINDS: Final = frozenset(_CLOSERS.values())


def column_of(blank: str) -> int:
    """The column that a run of blank space before a line's first token leads to."""
    if (blank.isspace() and "\f" not in blank) or not blank:
        return len(blank)  # a tab is one column, as in the reference
    return len(blank.rpartition("\f")[2].replace("\ufeff", ""))


def scan_line(text: str, start: int, length: int) -> ScannedLine:
    """The logical line that begins at a position, which is the start of the text or behind another
    line."""
    tokens: list[Token] = []
    errors: list[LexError] = []
    brackets: list[int] = []
    indent = -1
    previous_end = position = start
    previous_kind = k.NEWLINE
    reads_to_end = False
    words = k.WORDS
    punctuation = k.KINDS_BY_TEXT
    match = _TOKEN.match
    append = tokens.append

    while True:
        found = match(text, position)
        if found is None:  # only blank space is left
            if previous_kind == k.CARET:
                tokens[-1].kind = k.TRANSFER
            token = Token(k.NEWLINE, length - start, "", text[previous_end:])
            append(token)
            return ScannedLine(start, length, indent, tokens, errors, reads_to_end)
        group = found.lastindex
        begin, position = found.span(group)  # type: ignore[arg-type]

        if group == _GROUP_NAME:
            word = text[begin:position]
            kind = words.get(word, k.NAME)
            if previous_kind == k.DOT and tokens[0].kind != k.FROM:
                kind = k.NAME  # any word is a member's name
            elif previous_kind in _FUNCTION_WORDS and text[position : position + 1] in ("(", "["):
                kind = k.NAME  # or a method's; `validation_blocks.py` refuses it of other functions
        elif group == _GROUP_PUNCT:
            word = text[begin:position]
            kind = punctuation[word]
            if kind <= k.RBRACE:
                if kind in _CLOSER_KINDS:
                    if brackets:
                        if brackets[-1] == kind:
                            brackets.pop()
                        elif kind in brackets:
                            while brackets.pop() != kind:
                                pass
                else:
                    brackets.append(_CLOSERS[kind])
        elif group == _GROUP_NEWLINE:
            if brackets:
                left_open = _bracket_left_open(text, position, indent) or (
                    previous_kind == k.COLON
                    and len(brackets) == 1
                    and _body_follows(text, position, indent, tokens)
                )
                if not left_open or _brackets_close(text, position, indent, brackets):
                    continue
                # A bracket further on may close it after an edit.
                reads_to_end = True
            elif indent >= 0 and _goes_on(text, position, indent, tokens):
                continue
            token = Token(k.NEWLINE, begin - start, text[begin:position], text[previous_end:begin])
            if previous_kind == k.CARET:
                tokens[-1].kind = k.TRANSFER
            append(token)
            return ScannedLine(start, position, indent, tokens, errors, reads_to_end)
        elif group == _GROUP_COMMENT or group == _GROUP_BACKSLASH:
            continue
        elif group == _GROUP_NUMBER:
            word = text[begin:position]
            kind = k.INT
            if position < length and (text[position].isalnum() or text[position] == "_"):
                # `1if` is two tokens, `0xfg` and `12ab` are one bad number.
                position = _number_end(text, begin, position)
                word = text[begin:position]
            problem = _number_problem(word)
            if problem:
                errors.append(LexError("syntax-number", begin - start, position - start, problem))
            if _is_float(word):
                kind = k.FLOAT
        elif group == _GROUP_STRING:
            word = text[begin:position]
            kind = k.STRING
            if _SHIFTED.search(word):
                end = _lost_end(text, begin, position, indent, start)
                if end is not None:
                    position = end
                    word = text[begin:position]
                    reads_to_end = True
                    errors.append(_never_closed(begin - start, word))
        elif group == _GROUP_ESCAPED:
            word = text[begin:position]
            kind = k.NAME
        elif group == _GROUP_TSTRING:
            if indent < 0:
                indent = column_of(text[start:begin])
            if previous_kind == k.CARET:
                tokens[-1].kind = k.CARET
            position = _scan_tstring(
                text, start, begin, position, text[previous_end:begin], tokens, errors, 1
            )
            previous_end = position
            previous_kind = k.TSTRING_END
            continue
        elif group == _GROUP_OPEN_STRING:
            if text.startswith(('"""', "'''"), position - 3):
                end = _lost_end(text, begin, length, indent, start)
                position = length if end is None else end
                reads_to_end = True
            else:
                rest = _STRING_LINE.match(text, position)
                assert rest is not None
                position = rest.end()
            word = text[begin:position]
            kind = k.STRING
            errors.append(_never_closed(begin - start, word))
        elif group == _GROUP_ODD_NAME:
            word = text[begin:position]
            kind = words.get(word, k.NAME)
        else:
            word = text[begin:position]
            kind = k.ERROR
            if word == "`":
                line_end = re.compile(r"[^\r\n`]*`?").match(text, position)
                assert line_end is not None
                position = line_end.end()
                word = text[begin:position]
            errors.append(
                LexError(
                    "syntax-character", begin - start, position - start, _character_message(word)
                )
            )

        if indent < 0:
            indent = column_of(text[start:begin])
        if previous_kind == k.CARET and kind not in k.OPERAND_STARTS:
            tokens[-1].kind = k.TRANSFER
        append(Token(kind, begin - start, word, text[previous_end:begin]))
        previous_end = position
        previous_kind = kind


def _bracket_left_open(text: str, position: int, indent: int) -> bool:
    """Whether the next line of code, met inside brackets, is plainly a new statement."""
    ahead = _TO_NEXT_CODE.match(text, position)
    assert ahead is not None
    if column_of(ahead.group(1)) > indent:
        return False
    return _STATEMENT_START.match(text, ahead.end(1)) is not None


def _body_follows(text: str, position: int, indent: int, tokens: list[Token]) -> bool:
    """Whether a line end inside a bracket, behind a colon, is that of a header all the same."""
    if tokens[0].kind not in _BLOCK_WORDS and tokens[0].text != "fn":
        return False
    ahead = _TO_NEXT_CODE.match(text, position)
    assert ahead is not None
    return column_of(ahead.group(1)) > indent and _BODY_START.match(text, ahead.end(1)) is not None


def _brackets_close(text: str, position: int, indent: int, brackets: list[int]) -> bool:
    """Whether brackets that look forgotten close all the same, before another line begins a
    statement."""
    pending = list(brackets)
    match = _TOKEN.match
    ahead = _TO_NEXT_CODE.match(text, position)
    assert ahead is not None
    position = ahead.end(1)
    while pending:
        found = match(text, position)
        if found is None:
            return False
        group = found.lastindex
        begin, position = found.span(group)  # type: ignore[arg-type]
        if group == _GROUP_PUNCT:
            kind = k.KINDS_BY_TEXT[text[begin:position]]
            if kind in _CLOSERS:
                pending.append(_CLOSERS[kind])
            elif kind in _CLOSER_KINDS and pending.pop() != kind:
                return False
        elif group == _GROUP_NEWLINE:
            if _bracket_left_open(text, position, indent):
                return False
        elif group in (_GROUP_TSTRING, _GROUP_OPEN_STRING, _GROUP_OTHER):
            return False
    return True


def _goes_on(text: str, position: int, indent: int, tokens: list[Token]) -> bool:
    """Whether the logical line goes on behind a line end that no bracket holds open."""
    last = tokens[-1].kind
    if tokens[0].kind == k.FROM or tokens[0].kind == k.IMPORT:
        return False  # an import goes on in parentheses only
    ahead = _TO_NEXT_CODE.match(text, position)
    assert ahead is not None
    next_char = ahead.group(2)
    if not next_char:
        return False
    next_indent = column_of(ahead.group(1))
    if next_indent > indent:
        return not opens_block(tokens)
    if last in _WANTS_OPERAND and (next_indent == indent or next_indent > 0):
        return _ANY_STATEMENT_WORD.match(text, ahead.end(1)) is None
    return False


def opens_block(tokens: list[Token]) -> bool:
    """Whether a line holds the colon of a compound statement, so that deeper lines below are its
    body."""
    first = tokens[0]
    if first.kind in _BLOCK_WORDS or first.text == "fn":
        return _has_suite_colon(tokens)
    if first.kind == k.COMPTIME:
        return len(tokens) > 1 and tokens[1].kind in _BLOCK_WORDS and _has_suite_colon(tokens)
    # An unknown word with a block below is a mistake to report there; a lambda may break after its
    # colon.
    last = tokens[-2] if tokens[-1].kind == k.NEWLINE and len(tokens) > 1 else tokens[-1]
    return (
        last.kind == k.COLON
        and first.kind not in (k.VAR, k.REF)
        and all(token.kind != k.LAMBDA for token in tokens)
    )


def _has_suite_colon(tokens: list[Token]) -> bool:
    if tokens[-1].kind == k.COLON:
        return True
    depth = lambdas = 0
    for token in tokens:
        kind = token.kind
        if kind == k.COLON:
            if depth == 0:
                if lambdas == 0:
                    return True
                lambdas -= 1
        elif kind == k.LAMBDA:
            lambdas += depth == 0
        elif kind in _CLOSERS:
            depth += 1
        elif kind in _CLOSER_KINDS:
            depth -= 1
    return False


def last_line_start(tokens: list[Token], before: int) -> int | None:
    """The index of the last token that is the first on its physical line outside brackets, among
    those between the first token and an index."""
    last = None
    depth = 0
    for index, token in enumerate(tokens[:before]):
        trivia = token.trivia
        begins_line = ("\n" in trivia or "\r" in trivia) and trivia.lstrip(" \t")[:1] != "\\"
        if begins_line and index and depth <= 0:
            last = index
        if token.kind in _CLOSERS:
            depth += 1
        elif token.kind in _CLOSER_KINDS:
            depth -= 1
    return last


_FIRST_LINE_END: Final = re.compile(r"\r\n|\n|\r")


def cut(line: ScannedLine, index: int) -> ScannedLine:
    """The part of a line before a token that is the first on its physical line."""
    follower = line.tokens[index]
    tokens = line.tokens[:index]
    last = tokens[-1]
    if last.kind == k.CARET:
        last.kind = k.TRANSFER
    found = _FIRST_LINE_END.search(follower.trivia)
    assert found is not None
    newline = Token(
        k.NEWLINE, last.end + found.start(), found.group(), follower.trivia[: found.start()]
    )
    tokens.append(newline)
    end = newline.end
    errors = [error for error in line.errors if error.end <= end]
    return ScannedLine(
        line.start, line.start + end, line.indent, tokens, errors, line.reads_to_end, was_cut=True
    )


_NUMBER_TAIL: Final = re.compile(r"\w*+")
_WORD_AFTER_NUMBER: Final = re.compile(r"(?:if|else|for|in|is|and|or|not|as|while|with)\b")


def _number_end(text: str, begin: int, position: int) -> int:
    if _WORD_AFTER_NUMBER.match(text, position) and text[begin : begin + 2] not in ("0x", "0X"):
        return position
    tail = _NUMBER_TAIL.match(text, position)
    assert tail is not None
    return tail.end()


def _is_float(word: str) -> bool:
    return "." in word or (word[:2] not in ("0x", "0X") and ("e" in word or "E" in word))


_GOOD_NUMBER: Final = re.compile(
    r"0[xX][_0-9a-fA-F]*[0-9a-fA-F][_0-9a-fA-F]*|0[oO][_0-7]*[0-7][_0-7]*|0[bB][_01]*[01][_01]*"
    r"|[1-9][0-9_]*|0[0_]*|(?:[0-9][0-9_]*)?\.[0-9][0-9_]*(?:[eE][-+]?[0-9][0-9_]*)?"
    r"|[0-9][0-9_]*\.(?:[eE][-+]?[0-9][0-9_]*)?|[0-9][0-9_]*[eE][-+]?[0-9][0-9_]*"
)


def _number_problem(word: str) -> str | None:
    if _GOOD_NUMBER.fullmatch(word):
        return None
    prefix = word[:2].lower()
    bases = {"0x": "hexadecimal", "0o": "octal", "0b": "binary"}
    if prefix in bases:
        if len(word) == 2:
            return f"a {bases[prefix]} number needs digits behind '{word}'"
        return f"'{word}' has a character that is no {bases[prefix]} digit"
    if re.fullmatch(r"0[0-9_]+", word):
        return "a decimal number has no leading zeros; octal is written '0o…'"
    if re.match(r"[0-9_.]+[eE][-+]?$", word):
        return "an exponent needs at least one digit"
    return f"'{word}' is not a number"


def _character_message(word: str) -> str:
    if len(word) > 1 or word == "`":
        return "an escaped name is closed by '`' on the same line and is not empty"
    if word == "!":
        return "'!' is no operator; write 'not'"
    if word == "?":
        return "'?' is no operator; a choice is written 'a if condition else b'"
    if word.isprintable():
        return f"'{word}' does not begin any token"
    return f"the character U+{ord(word):04X} does not belong in source text"


_STRING_LINE: Final = re.compile(r"(?:[^\\\r\n]|\\(?:\r\n|.)|\\\Z)*+", re.DOTALL)


# A string whose last line is a header ends where a docstring ought to begin.
_SHIFTED: Final = re.compile(r""":[ \t]*+(?:\r\n|\n|\r)[ \t]*+(?:\"{3}|'{3})\Z""")

_DECLARATION_LINE: Final = re.compile(
    r"(?:\r\n|\n|\r)([ \t]*+)(?:(?:(?:__)?async[ \t]+)?(?:def|fn)[ \t]+[\w`]|@[^\W\d]"
    r"|(?:struct|trait|__extension|__enum|comptime|alias|var|import)[ \t]+[\w`]"
    r"|from[ \t]+[\w.]+[ \t]+import\b)"
)


def _lost_end(text: str, begin: int, stop: int, indent: int, line_start: int) -> int | None:
    """Where a string in triple quotes that has lost its end ought to end: before the next
    declaration around it."""
    first_on_line = indent < 0
    column = column_of(text[line_start:begin]) if first_on_line else indent
    # What a docstring belongs to is indented less than the docstring.
    outside = column - 1 if first_on_line and column > 0 else column
    for found in _DECLARATION_LINE.finditer(text, begin, stop):
        if column_of(found.group(1)) <= outside:
            return found.start()
    return None


def _never_closed(start: int, word: str) -> LexError:
    end = start + len(_FIRST_LINE_END.split(word, maxsplit=1)[0])
    return LexError("syntax-string", start, end, "this string is never closed")


# The text of a t-string up to an interpolation, its end, or a line end in a single-quoted one. A
# backslash hides a quote, but not a brace.
_TSTRING_TEXT: Final = {
    '"': re.compile(r'(?:[^"\\{\r\n]|\\(?:\r\n|[^{])|\\(?=\{)|\{\{)*+', re.DOTALL),
    "'": re.compile(r"(?:[^'\\{\r\n]|\\(?:\r\n|[^{])|\\(?=\{)|\{\{)*+", re.DOTALL),
    '"""': re.compile(r'(?:[^"\\{]|\\[^{]|\\(?=\{)|"(?!"")|\{\{)*+', re.DOTALL),
    "'''": re.compile(r"(?:[^'\\{]|\\[^{]|\\(?=\{)|'(?!'')|\{\{)*+", re.DOTALL),
}


def _scan_tstring(
    text: str,
    line_start: int,
    begin: int,
    position: int,
    trivia: str,
    tokens: list[Token],
    errors: list[LexError],
    depth: int,
) -> int:
    """Scan a t-string from behind its opening quotes; returns the position behind it."""
    head = text[begin:position]
    quote = head.lstrip("tTrR")
    tokens.append(Token(k.TSTRING_START, begin - line_start, head, trivia))
    text_pattern = _TSTRING_TEXT[quote]
    length = len(text)
    while True:
        found = text_pattern.match(text, position)
        assert found is not None
        if found.end() > position:
            tokens.append(Token(k.TSTRING_TEXT, position - line_start, found.group(), ""))
            position = found.end()
        if text.startswith(quote, position):
            tokens.append(Token(k.TSTRING_END, position - line_start, quote, ""))
            return position + len(quote)
        if position < length and text[position] == "{":
            position = _scan_interpolation(text, line_start, position, quote, tokens, errors, depth)
            continue
        errors.append(
            LexError(
                "syntax-string",
                begin - line_start,
                position - line_start,
                "this t-string is never closed",
            )
        )
        tokens.append(Token(k.TSTRING_END, position - line_start, "", ""))
        return position


def _scan_interpolation(
    text: str,
    line_start: int,
    position: int,
    quote: str,
    tokens: list[Token],
    errors: list[LexError],
    depth: int,
) -> int:
    """Scan `{ expression }` inside a t-string; returns the position behind the closing brace."""
    tokens.append(Token(k.LBRACE, position - line_start, "{", ""))
    opened = position
    position += 1
    previous_end = position
    brackets = [k.RBRACE]
    single_line = len(quote) == 1
    while True:
        found = _TOKEN.match(text, position)
        if found is None:
            break
        group = found.lastindex
        begin, end = found.span(group)  # type: ignore[arg-type]
        if group == _GROUP_NEWLINE:
            if single_line and _STATEMENT_START.match(
                text, end + len(text[end:]) - len(text[end:].lstrip(" \t"))
            ):
                break
            position = end
            continue
        if group == _GROUP_COMMENT or group == _GROUP_BACKSLASH:
            position = end
            continue
        trivia = text[previous_end:begin]
        if group == _GROUP_TSTRING and depth < _MAX_TSTRING_DEPTH:
            position = _scan_tstring(
                text, line_start, begin, end, trivia, tokens, errors, depth + 1
            )
            previous_end = position
            continue
        word = text[begin:end]
        if group in (_GROUP_NAME, _GROUP_ODD_NAME):
            kind = k.WORDS.get(word, k.NAME)
            if tokens[-1].kind == k.DOT:
                kind = k.NAME
        elif group == _GROUP_PUNCT:
            kind = k.KINDS_BY_TEXT[word]
        elif group == _GROUP_NUMBER:
            kind = k.FLOAT if _is_float(word) else k.INT
        elif group == _GROUP_STRING:
            kind = k.STRING
        elif group == _GROUP_ESCAPED:
            kind = k.NAME
        elif word.startswith(quote):
            break  # the t-string ends before its interpolation does
        else:
            kind = k.ERROR
            errors.append(
                LexError(
                    "syntax-character",
                    begin - line_start,
                    end - line_start,
                    _character_message(word[:1]),
                )
            )
        if tokens[-1].kind == k.CARET and kind not in k.OPERAND_STARTS:
            tokens[-1].kind = k.TRANSFER
        tokens.append(Token(kind, begin - line_start, word, trivia))
        position = previous_end = end
        if kind in _CLOSERS:
            brackets.append(_CLOSERS[kind])
        elif kind in _CLOSER_KINDS and kind in brackets:
            while brackets.pop() != kind:
                pass
            if not brackets:
                return position
    errors.append(
        LexError(
            "syntax-tstring",
            opened - line_start,
            opened - line_start + 1,
            "this '{' has no '}'; write '{{' for the character",
        )
    )
    if previous_end < position:
        # Blank space before the break belongs to what follows inside the string.
        tokens.append(
            Token(k.TSTRING_TEXT, previous_end - line_start, text[previous_end:position], "")
        )
    return position

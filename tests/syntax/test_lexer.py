"""Text to tokens: kinds, numbers, strings, names, and what is none of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compiler_core.syntax import SyntaxTree, parse_text
from tests.syntax.mojo_like import texts


def kinds(text: str) -> str:
    """Return the kinds of the tokens with a text, separated by blanks."""
    return " ".join(token.kind_name for _, token in parse_text(text).tokens() if token.text)


def words(text: str) -> list[str]:
    return [token.text for _, token in parse_text(text).tokens() if token.text]


LEXICAL = {f"syntax-{name}" for name in "character number string escape tstring".split()}


def errors(text: str) -> list[tuple[str, str]]:
    """Return the code of each mistake inside a token, with the text that it marks."""
    return [
        (each.code, text[each.span.start : each.span.end])
        for each in parse_text(text).diagnostics
        if each.code in LEXICAL
    ]


def whole(tree: SyntaxTree) -> str:
    return "".join(token.trivia + token.text for _, token in tree.tokens())


# ---------------------------------------------------------------- losslessness


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "\ufeff",
        "\ufeffpass\n",
        "a\r\nb\rc\n",
        "a\fb\v\x00\t\n",
        "\udc80 # \udcff\n",
        "x = '\\",
        "x = `",
        'x = t"{',
        'x = t"{a',
        'x = t"{a"',
        'x = """',
        "\\",
        "\\\n\\",
        "a \\ \n b",
        "(((((",
        ")]}",
        "\u2028x\x85y\n",
        "é = 🔥",
    ],
)
def test_any_text_comes_back(text: str) -> None:
    tree = parse_text(text)
    assert whole(tree) == text
    assert "".join(text[a:b] for a, b in zip(tree.starts, tree.starts[1:], strict=False)) == text


@given(texts)
def test_any_likely_text_comes_back(text: str) -> None:
    assert whole(parse_text(text)) == text


@given(st.text())
def test_any_text_at_all_comes_back(text: str) -> None:
    assert whole(parse_text(text)) == text


@given(texts)
def test_tokens_know_where_they_are(text: str) -> None:
    for offset, token in parse_text(text).tokens():
        assert text[offset : offset + len(token.text)] == token.text
        assert text[offset - len(token.trivia) : offset] == token.trivia


# ---------------------------------------------------------------- numbers


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("0", "int"),
        ("00", "int"),
        ("1_000", "int"),
        ("0xFF_ff", "int"),
        ("0XfF", "int"),
        ("0b1_0", "int"),
        ("0o17", "int"),
        ("1.5", "float"),
        ("1.", "float"),
        (".5", "float"),
        ("1e9", "float"),
        ("1E-9", "float"),
        ("1.5e+3", "float"),
        ("0.0", "float"),
    ],
)
def test_numbers(number: str, kind: str) -> None:
    assert kinds(number) == f"{kind} newline" or kinds(number) == kind
    assert errors(number) == []


@pytest.mark.parametrize("number", ["0x", "0b2", "0o8", "0xg", "12ab", "1e", "1e+", "012"])
def test_a_bad_number_is_one_token_and_one_mistake(number: str) -> None:
    assert words(f"x = {number}") == ["x", "=", number]
    assert errors(f"x = {number}") == [("syntax-number", number)]


def test_a_number_ends_where_a_keyword_begins() -> None:
    assert words("1if 2else 3") == ["1", "if", "2", "else", "3"]


def test_a_dot_behind_a_number_is_part_of_it() -> None:
    assert words("1.x") == ["1.x"]
    assert errors("1.x") == [("syntax-number", "1.x")]
    assert words("1..x") in (["1.", ".", "x"], ["1", ".", ".", "x"])
    assert words("a.0") == ["a", ".0"]


# ---------------------------------------------------------------- names and operators


def test_a_longer_operator_wins() -> None:
    text = "**= ** *= * //= // /= / <<= << <= < >>= >> >= > -> -= - := : == = ... ."
    assert words(text) == text.split()


@pytest.mark.parametrize("word", ["iffy", "_if", "If", "true", "matches", "deff"])
def test_a_word_that_only_looks_like_a_keyword_is_a_name(word: str) -> None:
    assert kinds(word) == "name"


def test_keywords_behind_a_dot_are_names() -> None:
    assert kinds("a.if.True") == "name . name . name"


def test_soft_keywords_are_names_where_they_mean_nothing() -> None:
    assert kinds("mut = out + raises") == "name = name + name"
    assert kinds("def f(mut a: T) raises: pass") == "def name ( mut name : name ) raises : pass"


def test_escaped_names() -> None:
    assert words("`a b`.`if`") == ["`a b`", ".", "`if`"]
    assert kinds("`a b`.`if`") == "name . name"
    assert errors("x = `a") == [("syntax-character", "`a")]
    assert errors("x = ``")[0][0] == "syntax-character"


@pytest.mark.parametrize("character", ["?", "!", "$", "🔥", "\x01", "€"])
def test_a_character_of_no_token_is_marked(character: str) -> None:
    assert errors(f"x = 1 {character}\n") == [("syntax-character", character)]


# ---------------------------------------------------------------- transfer and exclusive or


@pytest.mark.parametrize(
    "text",
    ["x^", "x^.f", "x^ / y", "x^, y", "f(x^)", "x^ == y", "x^ if y else z", "x^ # c", "x^ and y"],
)
def test_transfer(text: str) -> None:
    assert "transfer" in kinds(text)


@pytest.mark.parametrize(
    "text", ["x ^ y", "x^y", "x^(y)", "x^[y]", "x^{y}", "x^-y", "x^'y'", "x^t'y'", "x^`y`", "x^1"]
)
def test_exclusive_or(text: str) -> None:
    assert "transfer" not in kinds(text)


def test_an_operand_on_the_next_line_in_brackets_makes_it_exclusive_or() -> None:
    assert "transfer" not in kinds("f(x ^\n  y)")
    assert "transfer" in kinds("f(x^\n)")


# ---------------------------------------------------------------- strings


@pytest.mark.parametrize(
    "string",
    [
        '"a"',
        "'a'",
        '""',
        "''",
        '"""a\n"b" ""c"""',
        "'''a'''",
        'r"\\d"',
        'R"\\d\\\\"',
        '"\\""',
        "'\\\\'",
        '"a\\\nb"',
        '"\\x41\\u00e9\\U0001F525\\101\\n"',
    ],
)
def test_strings_are_one_token(string: str) -> None:
    assert words(f"x = {string}\n") == ["x", "=", string, "\n"]
    assert errors(f"x = {string}\n") == []


@pytest.mark.parametrize(
    ("string", "marked"),
    [
        ('"\\q"', "\\q"),
        ('"\\x4"', "\\x"),
        ('"\\ud800"', "\\ud800"),
        ('"\\U00110000"', "\\U00110000"),
    ],
)
def test_bad_escapes_are_marked(string: str, marked: str) -> None:
    ((code, text),) = errors(f"x = {string}\n")
    assert (code, text[:2]) == ("syntax-escape", marked[:2])


def test_raw_strings_have_no_escapes() -> None:
    assert errors('x = r"\\q"') == []


def test_a_string_that_is_never_closed_ends_on_its_line() -> None:
    assert words("x = 'a\ny = 1\n") == ["x", "=", "'a", "\n", "y", "=", "1", "\n"]
    assert errors("x = 'a\ny = 1\n") == [("syntax-string", "'a")]


def test_bytes_and_f_strings_are_told_apart_from_strings() -> None:
    assert errors('x = f"a"') == [("syntax-string", "f")]
    assert errors("x = b'a'") == [("syntax-string", "b")]


# ---------------------------------------------------------------- t-strings


def test_t_strings_have_parts() -> None:
    assert kinds('t"a{b}c"') == "tstring-start tstring-text { name } tstring-text tstring-end"
    assert words('t"{{a}} {b}"') == ['t"', "{{a}} ", "{", "b", "}", '"']


@pytest.mark.parametrize("head", ["t", "T", "rt", "tr", "Rt"])
def test_prefixes_of_t_strings(head: str) -> None:
    assert kinds(f'{head}"a"') == "tstring-start tstring-text tstring-end"


def test_t_strings_nest_with_any_quotes() -> None:
    assert errors('x = t"a {f(t\'b {c}\', "d")}"\n') == []
    assert errors('x = t"{t"{t"{a}"}"}"\n') == []


def test_t_strings_nest_deeply_without_harm() -> None:
    text = 't"{' * 300
    assert whole(parse_text(text)) == text


@pytest.mark.parametrize("text", ['t"a', 't"a\n', 't"{a"\n', 't"{"\n', 't"{a\n', 't"""{a}\n'])
def test_mistakes_in_t_strings_are_told(text: str) -> None:
    codes = {code for code, _ in errors(f"x = {text}")}
    assert codes & {"syntax-string", "syntax-tstring"}

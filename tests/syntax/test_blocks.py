"""How lines make blocks: whose comment, decorator, clause or case a line is."""

import textwrap

import pytest

from compiler_core.source import Diagnostic
from compiler_core.syntax import SyntaxTree, parse_text
from compiler_core.syntax.blocks import Block, Compound, Decorated, Element, Line, Unknown


def tree_of(text: str) -> SyntaxTree:
    return parse_text(textwrap.dedent(text))


def shape(element: Element) -> object:
    """Return the words that lines begin with, in lists; those of a statement after its class."""
    if isinstance(element, Line):
        if element.code is None:
            return element.comment
        return next(element.code.tokens()).text
    shapes = [shape(child) for child in element.children]
    shapes = [each for each in shapes if each != ""]  # blank lines
    return shapes if isinstance(element, Block) else (type(element).__name__, *shapes)


def shapes(text: str) -> object:
    return shape(tree_of(text).module)


STRUCTURAL = {f"syntax-{name}" for name in "unexpected indentation body clause decorator".split()}


def found_in(text: str) -> list[Diagnostic]:
    """Return what is wrong with the structure; what may stand where is another question."""
    return [found for found in tree_of(text).diagnostics if found.code in STRUCTURAL]


def codes(text: str) -> list[str]:
    return [found.code for found in found_in(text)]


# ---------------------------------------------------------------- comments


def test_a_comment_belongs_to_the_block_that_it_is_indented_for() -> None:
    text = """\
        def f():
            # in f
            if a:
                b
                # in if
            # in f again
        # in the module
        c
        """
    assert shapes(text) == [
        ("Function", "def", ["# in f", ("If", "if", ["b", "# in if"]), "# in f again"]),
        "# in the module",
        "c",
    ]


def test_a_comment_at_the_end_of_a_file_belongs_to_its_block_too() -> None:
    assert shapes("def f():\n    a\n    # in f\n# below\n") == [
        ("Function", "def", ["a", "# in f"]),
        "# below",
    ]


def test_blank_lines_before_a_deeper_comment_stay_with_it() -> None:
    module = tree_of("if a:\n    b\n\n    # c\n\nd\n").module
    compound = module.children[0]
    assert isinstance(compound, Compound)
    assert compound.body is not None
    comments = [each.comment for each in compound.body.children if isinstance(each, Line)]
    assert comments == ["", "", "# c"]


def test_a_comment_between_clauses_belongs_to_the_statement() -> None:
    assert shapes("if a:\n    b\n# c\nelse:\n    d\n") == [
        ("If", "if", ["b"], "# c", "else", ["d"]),
    ]


def test_a_comment_left_of_its_block_does_not_end_the_block() -> None:
    assert shapes("def f():\n    a\n# c\n    b\n") == [("Function", "def", ["a", "# c", "b"])]


def test_a_comment_between_decorator_and_declaration_is_part_of_the_declaration() -> None:
    assert shapes("@a\n# b\n\n@c\ndef f(): pass\n") == [("Function", "@", "# b", "@", "def")]


def test_a_comment_above_a_declaration_stands_before_it() -> None:
    assert shapes("# a\ndef f(): pass\n") == ["# a", ("Function", "def")]


def test_a_comment_behind_a_header_or_a_statement_is_the_line_s() -> None:
    tree = tree_of("if a:  # b\n    c  # d\n")
    assert [line.comment for line in tree.lines] == ["# b", "# d", ""]


# ---------------------------------------------------------------- decorators


@pytest.mark.parametrize("declaration", ["def f(): pass", "struct S: pass", "trait T: pass"])
def test_decorators_belong_to_the_declaration(declaration: str) -> None:
    compound = tree_of(f"@a\n@b.c(1)\n{declaration}\n").module.children[0]
    assert isinstance(compound, Compound)
    assert [len(list(each.tokens())) for each in compound.decorators] == [2, 7]
    assert compound.name_token is not None
    assert codes(f"@a\n{declaration}\n") == []


def test_a_comptime_declaration_and_a_field_may_be_decorated() -> None:
    for statement in ("comptime x = 1", "var x: Int"):
        (decorated, _) = tree_of(f"@a\n{statement}\n").module.children
        assert isinstance(decorated, Decorated)
        assert codes(f"@a\n{statement}\n") == []


def test_what_takes_no_decorator_is_told_so() -> None:
    assert codes("@a\nx = 1\n") == ["syntax-decorator"]


@pytest.mark.parametrize("text", ["def f():\n    a\n    @b\nc\n", "@b\n", "@a\n# c\n@b"])
def test_a_decorator_above_nothing_is_told_so(text: str) -> None:
    (found,) = found_in(text)
    assert found.code == "syntax-decorator"
    assert text[found.span.start : found.span.end] == "@b"


def test_a_decorator_that_does_not_parse_is_still_the_declaration_s() -> None:
    assert shapes("@a b\ndef f(): pass\n") == [("Function", "@", "def")]


# ---------------------------------------------------------------- clauses


def test_clauses_belong_to_their_statement() -> None:
    text = """\
        if a: b
        elif c:
            d
        else: e
        for a in b:
            c
        else:
            d
        try:
            a
        except b:
            c
        else:
            d
        finally:
            e
        """
    assert shapes(text) == [
        ("If", "if", "elif", ["d"], "else"),
        ("For", "for", ["c"], "else", ["d"]),
        ("Try", "try", ["a"], "except", ["c"], "else", ["d"], "finally", ["e"]),
    ]
    assert codes(text) == []


def test_an_else_belongs_to_the_statement_at_its_column() -> None:
    text = """\
        for a in b:
            if c:
                d
        else:
            e
        """
    assert shapes(text) == [("For", "for", [("If", "if", ["d"])], "else", ["e"])]


@pytest.mark.parametrize("clause", ["else:", "elif a:", "except:", "finally:"])
def test_a_clause_without_its_statement_is_told_so(clause: str) -> None:
    text = f"with a: b\n{clause}\n    c\nd\n"
    assert codes(text) == ["syntax-clause"]
    unknown = tree_of(text).module.children[1]
    assert isinstance(unknown, Unknown)
    assert unknown.body is not None


def test_clauses_lists_each_header_with_its_block() -> None:
    compound = tree_of("@x\nif a:\n    b\n# c\nelif d: e\nelse:\n    f\n").module.children[0]
    assert isinstance(compound, Compound)
    found = [(next(line.tokens()).text, block is None) for line, block in compound.clauses]
    assert found == [("if", False), ("elif", True), ("else", False)]
    assert next(compound.header.tokens()).text == "if"
    assert compound.body is compound.clauses[0][1]


def test_clauses_on_the_same_line_are_part_of_the_header() -> None:
    text = "if a: b else: c\ntry: a except: b finally: c\nd\n"
    assert shapes(text) == [("If", "if"), ("Try", "try"), "d"]
    assert codes(text) == []


# ---------------------------------------------------------------- match


def test_cases_may_stand_at_the_column_of_match() -> None:
    text = """\
        def f():
            match a:
            case b:
                c
            case d: e
            # of match?
            g
        """
    assert codes(text) == []
    (function, *_) = tree_of(text).module.children
    (header, block) = shape(function)[1:]  # type: ignore[index]
    assert header == "def"
    (match, *_, last) = block
    assert match[:2] == ("Match", "match")
    assert match[2][:2] == [("Case", "case", ["c"]), ("Case", "case")]
    assert last == "g"


def test_deeper_cases() -> None:
    text = "match a:\n    case b:\n        c\n    case d: e\nf\n"
    assert shapes(text) == [("Match", "match", [("Case", "case", ["c"]), ("Case", "case")]), "f"]
    assert codes(text) == []


def test_a_match_within_a_case() -> None:
    text = """\
        match a:
        case b:
            match c:
            case d: e
        case f: g
        """
    inner = ("Match", "match", [("Case", "case")])
    assert shapes(text) == [
        ("Match", "match", [("Case", "case", [inner]), ("Case", "case")]),
    ]


# ---------------------------------------------------------------- suites


def test_a_suite_on_one_line_may_go_on_below() -> None:
    assert shapes("if a: b()\n    c()\nd\n") == [("If", "if", ["c"]), "d"]
    assert codes("if a: b()\n    c()\nd\n") == []


def test_what_goes_on_below_a_suite_on_one_line_may_stand_at_any_column() -> None:
    text = "def f():\n    if a: b()\n            c()\n        d()\n    e()\n"
    assert shapes(text) == [("Function", "def", [("If", "if", ["c", "d"]), "e"])]
    assert codes(text) == []


def test_a_missing_body_is_told_at_the_colon() -> None:
    for text in ("def f():\nx = 1\n", "if a:\nb\n"):
        (found,) = found_in(text)
        assert found.code == "syntax-body"
        assert text[found.span.start : found.span.end] == ":"


def test_the_last_body_of_a_file_may_be_empty() -> None:
    assert codes("def f():\n    for a in b:\n") == []
    assert codes("def f():\n    def g():\n") == []
    assert codes("struct A:") == []


def test_a_header_with_a_mistake_is_not_told_that_its_body_is_missing() -> None:
    assert codes("def f() -> : pass\n") == ["syntax-unexpected"]


def test_deep_nesting_does_no_harm() -> None:
    text = "".join(f"{' ' * n}if a:\n" for n in range(500)) + " " * 500 + "b\n"
    tree = parse_text(text)
    assert "".join(token.trivia + token.text for _, token in tree.tokens()) == text
    tree.dump()
    tree.dump_json()


def test_deeply_nested_brackets_do_no_harm() -> None:
    text = "x = " + "(" * 5000 + ")" * 5000 + "\n"
    tree = parse_text(text)
    assert "".join(token.trivia + token.text for _, token in tree.tokens()) == text
    tree.dump()
    tree.dump_json()


# ---------------------------------------------------------------- names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("def f(): pass", "f"),
        ("async def f(): pass", "f"),
        ("struct S[T: A](B): pass", "S"),
        ("def `a b`(): pass", "`a b`"),
        ("def f(: pass", "f"),
        ("fn f(: pass", "f"),
        ("struct S", "S"),
        ("if a: pass", None),
        ("def (): pass", None),
    ],
)
def test_the_name_of_a_statement(text: str, name: str | None) -> None:
    compound = parse_text(text).module.children[0]
    assert isinstance(compound, Compound)
    assert (compound.name_token.text if compound.name_token else None) == name

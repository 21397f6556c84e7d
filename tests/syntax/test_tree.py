"""A file's tree: finding things in it, and making it anew after an edit."""

from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from compiler_core.syntax import SyntaxTree, Token, parse_text
from compiler_core.syntax.blocks import Block, Compound, Element, Line
from compiler_core.syntax.nodes import Call, Name, Node
from tests.syntax.mojo_like import FRAGMENTS, texts

PROGRAM = '''\
from a import b


struct S(Copyable):
    """A text."""

    var x: Int

    # About f.
    def f(self, y: Int) -> Int:
        if y > 0:
            return self.x
        else:
            return y * (
                2
            )

    def g(self): pass


def main() raises:
    for i in range(3):
        print(i, t"{i}")
    print("end")
'''


def elements(tree: SyntaxTree) -> Iterator[Element]:
    stack: list[Element] = [tree.module]
    while stack:
        element = stack.pop()
        yield element
        if not isinstance(element, Line):
            stack += element.children


def everything(tree: SyntaxTree) -> tuple[object, ...]:
    """Return all that can be seen of a tree, for comparing two of them."""
    lines = [
        (line.width, line.indent, line.opens_block, line.problems, line.comment)
        for line in tree.lines
    ]
    return tree.text, tree.dump(), tree.dump_json(), tree.diagnostics, list(tree.starts), lines


@st.composite
def edited(draw: st.DrawFn) -> list[str]:
    """Return a text and what it becomes in a few edits."""
    text = draw(st.one_of(st.just(PROGRAM), texts))
    versions = [text]
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.one_of(st.just(start), st.integers(start, min(len(text), start + 30))))
        text = text[:start] + draw(st.sampled_from(["", *FRAGMENTS])) + text[end:]
        versions.append(text)
    return versions


# ---------------------------------------------------------------- edits


@given(edited())
@example(['x = """a\ny\n', 'x = """a\ny"""\n', "x = a\ny\n"])
@example(["(struct S:\n  x\n\ndef f():\n  y\n", "(struct S:\n  x\n\ndef f():\n)  y\n"])
@example(["f(\na\n)\nb\n", "f\na\n)\nb\n"])
@example(["a\n  b\n", "a\n  +b\n", "a\n\n  +b\n", "a\n# c\n  +b\n"])
@example(["x\n\\", "x\n\\\n", "x\n\\\ny"])
@example(["a\r", "a\r\n", "a\n"])
@example(['x = "\ny"\n', 'x = """\ny"\n', 'x = """\ny"""\n'])
def test_a_tree_made_from_another_is_the_one_from_scratch(versions: list[str]) -> None:
    tree = parse_text(versions[0])
    for text in versions[1:]:
        tree = parse_text(text, tree)
        assert everything(tree) == everything(parse_text(text))


@given(texts, texts)
@example("(def f():\n", "(def f():\ndef f():\n")
@example("f(\n", "f(\ndef g(): pass\nf(\n")
def test_a_tree_made_from_any_other_is_the_one_from_scratch(old: str, new: str) -> None:
    assert everything(parse_text(new, parse_text(old))) == everything(parse_text(new))


def test_the_same_text_gives_the_same_tree() -> None:
    tree = parse_text(PROGRAM)
    assert parse_text(PROGRAM, tree) is tree


def edit(old: str, new: str, text: str = PROGRAM) -> tuple[SyntaxTree, SyntaxTree]:
    assert text.count(old) == 1
    before = parse_text(text)
    return before, parse_text(text.replace(old, new), before)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("self.x\n", "self.yy\n"),
        ("y > 0", "y >"),
        ("return y * (", "return y * (1 +"),
        ("# About f.", "# On f."),
        ("var x: Int\n", "var x: Int\n    var z: Int\n"),
        ("    def g(self): pass\n", ""),
        ('"end"', '"end'),
        ("from a import b\n", ""),
    ],
)
def test_untouched_lines_stay_the_same_objects(old: str, new: str) -> None:
    before, after = edit(old, new)
    start = PROGRAM.index(old)
    end = start + len(old)
    kept = {id(line) for line in after.lines}
    for line, at in zip(before.lines, before.starts, strict=False):
        if line.code is not None and (at + line.width <= start or at >= end):
            assert id(line) in kept, PROGRAM[at : at + line.width]
            assert any(line.code is other.code for other in after.lines)


def test_untouched_statements_stay_the_same_objects() -> None:
    before, after = edit("self.x\n", "self.yy\n")
    old = {repr(each): each for each in elements(before) if isinstance(each, Compound)}
    new = {repr(each): each for each in elements(after) if isinstance(each, Compound)}
    assert old.keys() == new.keys()
    same = {name for name in old if old[name] is new[name]}
    assert same == {"<Function g>", "<Function main>", "<For>"}


def test_statements_that_are_equal_stay_the_same_objects_from_the_first_edit_on() -> None:
    text = "".join(f"def f{i}():\n    if g():\n        h()\n\n\n" for i in range(3))
    before, after = edit("f2", "f3", text)
    pairs = zip(before.module.children, after.module.children, strict=True)
    functions = [(old, new) for old, new in pairs if isinstance(new, Compound)]
    assert [old is new for old, new in functions] == [True, True, False]


def test_what_follows_a_longer_text_stays() -> None:
    before, after = edit("from a import b\n", "from a import b\n\n\nimport c\n")
    old, new = before.module.children, after.module.children
    assert [each for each in old if isinstance(each, Compound)] == [
        each for each in new if isinstance(each, Compound)
    ]


def test_an_old_tree_is_as_it_was() -> None:
    before = parse_text(PROGRAM)
    seen = everything(before)
    parse_text(PROGRAM.replace("main", "start"), before)
    assert everything(before) == seen


# ---------------------------------------------------------------- places


@given(texts)
def test_widths_add_up(text: str) -> None:
    tree = parse_text(text)
    for element in elements(tree):
        if not isinstance(element, Line):
            assert element.width == sum(child.width for child in element.children)
    assert tree.module.width == len(text)


@given(texts)
def test_nodes_hold_their_children_without_gaps(text: str) -> None:
    for line in parse_text(text).lines:
        position = 0
        for token in line.tokens():
            assert token.start - len(token.trivia) == position
            position = token.end
        for node in line.code.walk() if line.code else ():
            assert node.start == node.children[0].start
            assert node.end == node.children[-1].end
        assert position == line.width


@given(texts)
def test_every_line_is_in_the_module_once(text: str) -> None:
    tree = parse_text(text)
    placed: list[Line] = []
    stack: list[Element] = [tree.module]
    while stack:
        element = stack.pop()
        if isinstance(element, Line):
            placed.append(element)
        else:
            stack += reversed(element.children)
    assert [id(line) for line in placed] == [id(line) for line in tree.lines]


@given(texts)
def test_diagnostics_are_in_the_text_and_in_order(text: str) -> None:
    starts = []
    for found in parse_text(text).diagnostics:
        assert 0 <= found.span.start <= found.span.end <= len(text)
        starts.append(found.span.start)
        for fix in found.fixes:
            assert all(each.span.end <= len(text) for each in fix.edits)
    assert starts == sorted(starts)


def test_token_at() -> None:
    tree = parse_text("a = 1\n\n  bb(c) # d\n")
    found = {at: tree.token_at(at)[1].text for at in range(18)}
    assert found[0] == "a"
    assert found[2] == "="
    assert found[3] == "1"  # the blank before a token belongs to it
    assert found[8] == found[9] == found[10] == "bb"
    assert found[11] == "("
    assert found[15] == "\n"
    assert tree.token_at(12) == (12, tree.token_at(12)[1])
    assert tree.token_at(10)[0] == 9


def test_path_at_leads_from_the_statement_to_the_innermost_node() -> None:
    text = "x = 1\nf(a.b)\n"
    path = parse_text(text).path_at(text.index("a.b"))
    assert [type(node).__name__ for node in path] == [
        "ExpressionStatement",
        "Call",
        "Arguments",
        "Attribute",
        "Name",
    ]
    assert isinstance(path[1], Call)
    assert isinstance(path[-1], Name)


def test_line_index() -> None:
    tree = parse_text("a\nf(\n b)\nc")
    assert [tree.line_index(at) for at in range(11)] == [0, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2]


@given(texts, st.integers(-1, 200))
def test_every_offset_has_a_token(text: str, at: int) -> None:
    tree = parse_text(text)
    offset, token = tree.token_at(at)
    assert isinstance(token, Token)
    assert text[offset : offset + len(token.text)] == token.text
    assert all(isinstance(node, Node) for node in tree.path_at(at))


# ---------------------------------------------------------------- dumps


def test_json_holds_every_token_with_its_place() -> None:
    text = "@a\ndef f():\n    pass  # b\n\nx = 1"
    tokens: list[dict[str, object]] = []
    stack: list[object] = [parse_text(text).dump_json()["tree"]]
    while stack:
        item = stack.pop()
        assert isinstance(item, dict)
        if "children" in item:
            stack += reversed(item["children"])
        else:
            tokens.append(item)
    assert "".join(f"{each['trivia']}{each['text']}" for each in tokens) == text
    for each in tokens:
        assert text[int(str(each["start"])) : int(str(each["end"]))] == each["text"]


def test_a_block_has_its_statements_without_what_lies_between() -> None:
    module = parse_text("a\n\n# b\nif c:\n    d\n").module
    assert [type(each).__name__ for each in module.statements()] == ["Line", "If"]
    assert isinstance(module, Block)

"""A variable is replaced by the value that it has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from analysis.references import Reference, Role, item_at, reference_at, references_in
from analysis.remedies import Refusal, Remedy
from analysis.symbols import LocalSymbol
from analysis.variables import Deed, Doing, covers, doings_of
from analysis.writing import written_type
from compiler_core.incremental import Database
from compiler_core.sema.files import syntax_tree
from compiler_core.sema.items import Item
from compiler_core.sema.modules import module_at
from compiler_core.sema.typed import Body, LocalKind
from compiler_core.source import Edit, Span
from compiler_core.syntax import SyntaxTree, blocks
from compiler_core.syntax import nodes as syntax

_TITLE: Final = "replace '{}' by its value"
# What gives the same again, wherever it stands.
_STEADY: Final = (
    syntax.Name,
    syntax.Literal,
    syntax.String,
    syntax.Attribute,
    syntax.Binary,
    syntax.Unary,
    syntax.Comparison,
    syntax.Conditional,
    syntax.Parenthesized,
    syntax.BooleanOperation,
)
_ATOMS: Final = (
    syntax.Name,
    syntax.Literal,
    syntax.Attribute,
    syntax.Call,
    syntax.Subscript,
    syntax.Parenthesized,
    syntax.ListDisplay,
    syntax.BraceDisplay,
)
_LITERALS: Final = (syntax.Literal, syntax.String)
_DISPLAYS: Final = (syntax.ListDisplay, syntax.BraceDisplay, syntax.TupleDisplay)


def inline_variable(db: Database, path: str, offset: int) -> Iterator[Remedy | Refusal]:
    """Replace each use of the variable at an offset by what it is declared with."""
    module = module_at(db, path)
    place = item_at(db, module, offset)
    found = reference_at(db, path, offset)
    if place is None or found is None or found.kind is not LocalKind.VARIABLE:
        return
    symbol = found.symbol
    if not isinstance(symbol, LocalSymbol) or symbol.owner != place[0].id:
        return
    tree = syntax_tree(db, path)
    at = symbol.span.start + place[1]
    index = tree.line_index(at)
    line, begin = tree.lines[index], tree.starts[index]
    code = line.code
    if not isinstance(code, syntax.Assignment) or code.value is None or len(code.targets) != 1:
        return
    target = code.targets[0]
    if not isinstance(target, syntax.Binding) or not isinstance(target.target, syntax.Name):
        return
    title = _TITLE.format(symbol.name)
    inlining = _Inlining(db, tree, *place, symbol, code, begin)
    reason = inlining.refused()
    if reason:
        yield Refusal(title, reason)
        return
    removed = Span(begin, begin + line.width)
    edits = [Edit(removed, ""), *inlining.edits()]
    yield Remedy(title, tuple(edits))


class _Inlining:
    """What is known of a variable, and what stands instead of it."""

    def __init__(
        self,
        db: Database,
        tree: SyntaxTree,
        item: Item,
        start: int,
        symbol: LocalSymbol,
        code: syntax.Assignment,
        begin: int,
    ) -> None:
        self.db = db
        self.tree = tree
        self.item = item
        self.start = start
        self.symbol = symbol
        self.code = code
        assert code.value is not None
        self.value = code.value
        # Where the statement and its value stand in the file.
        self.statement = Span(begin + code.start, begin + code.end)
        self.span = Span(begin + self.value.start, begin + self.value.end)
        self.uses: list[Reference] = [
            each.shifted(start)
            for each in references_in(db, item.id)
            if each.symbol == symbol and each.role is not Role.DEFINITION and not each.span.empty
        ]

    def refused(self) -> str:
        """Why it cannot be done; empty if it can."""
        known = doings_of(self.db, self.item.id)
        if known is None or known.body.failed:
            return "the function has mistakes"
        name = self.symbol.name
        if not self.has_own_type(known.body):
            return f"'{name}' is declared with a type, which the value alone does not have"
        deeds = [each for each in known.deeds if each.local.span == self.symbol.span]
        if any(each.doing in (Doing.CHANGED, Doing.ASSIGNED) for each in deeds):
            return f"'{name}' is changed"
        if not self.uses:
            return f"nothing uses '{name}'"
        named = {each.span.shift(-self.start) for each in self.uses}
        if any(each.span not in named for each in deeds):
            return f"'{name}' is used in a way that has no text of its own"
        if any(self.is_in_function(each.span.start) for each in self.uses):
            return f"a function inside of this one uses '{name}'"
        moved = any(each.doing is Doing.TRANSFERRED for each in deeds)
        steady = all(
            isinstance(each, _STEADY)
            for each in self.value.walk()
            if not isinstance(each, syntax.TypeAnnotation)
        )
        if not steady or moved:
            if len(self.uses) > 1:
                return f"what '{name}' is would be computed {len(self.uses)} times"
            if not self.is_next(self.uses[0].span.start):
                return "something comes between the value and its use"
        return self.changed(known.deeds)

    def is_in_function(self, offset: int) -> bool:
        """Whether a place is in a function inside of this one, or in what that captures."""
        captures = (syntax.CaptureList, syntax.Lambda)
        if any(isinstance(each, captures) for each in self.tree.path_at(offset)):
            return True
        element: blocks.Element = self.item.element
        start = self.start
        while not isinstance(element, blocks.Line):
            if isinstance(element, blocks.Function) and element is not self.item.element:
                return True
            for child in element.children:
                if start <= offset < start + child.width:
                    element = child
                    break
                start += child.width
            else:
                return False
        return False

    def has_own_type(self, body: Body) -> bool:
        """Whether the value alone is of the type that the variable is declared with."""
        if self.code.annotation is None or self.is_literal:
            return True
        if any(isinstance(each, _DISPLAYS) for each in self.value.walk()):
            # They are what their place wants.
            return False
        inside = self.span.shift(-self.start)
        types = [each.type for each in body.uses if each.span == inside and each.type is not None]
        wanted = self.uses[0].type if self.uses else None
        return bool(types) and types[-1] is wanted

    @property
    def is_literal(self) -> bool:
        """Whether the value is made of literals, which are of many types."""
        nodes = list(self.value.walk())
        return not any(isinstance(each, _DISPLAYS) for each in nodes) and all(
            isinstance(each, _LITERALS) for each in nodes if next(each.nodes(), None) is None
        )

    def is_next(self, offset: int) -> bool:
        """Whether a use is in the statement right behind, and done once."""
        index = self.tree.line_index(self.statement.start) + 1
        while index < len(self.tree.lines) and self.tree.lines[index].code is None:
            index += 1
        if index >= len(self.tree.lines) or self.tree.line_index(offset) != index:
            return False
        code = self.tree.lines[index].code
        if isinstance(code, syntax.ForHeader):
            return covers(
                Span(code.iterable.start, code.iterable.end),
                Span(offset, offset).shift(-self.tree.starts[index]),
            )
        return not isinstance(code, (syntax.WhileHeader, syntax.FunctionHeader))

    def changed(self, deeds: tuple[Deed, ...]) -> str:
        """Whether a variable in the value is another one when the value is used."""
        inside = self.span.shift(-self.start)
        needed = [each.local for each in deeds if covers(inside, each.span)]
        last = max(each.span.end for each in self.uses) - self.start
        last = max(last, self.end_of_loops(last))
        for each in deeds:
            if (
                any(each.local is local for local in needed)
                and each.doing is not Doing.READ
                and inside.end <= each.span.start < last
            ):
                return f"'{each.local.name}' is changed before the last use"
        return ""

    def end_of_loops(self, offset: int) -> int:
        """Where the outermost loop ends that is behind the statement and around an offset."""
        declared = self.statement.start - self.start
        best = 0
        pending: list[tuple[blocks.Element, int]] = [(self.item.element, 0)]
        while pending:
            element, start = pending.pop()
            end = start + element.width
            if isinstance(element, blocks.Line) or not start < offset <= end:
                continue
            loops = isinstance(element, (blocks.For, blocks.While, blocks.Function))
            if loops and start > declared:
                best = max(best, end)
            for child in element.children:
                pending.append((child, start))
                start += child.width
        return best

    def edits(self) -> Iterator[Edit]:
        """The value in place of each use."""
        text = self.tree.text
        value = text[self.span.start : self.span.end]
        if isinstance(self.value, syntax.Transfer):
            # Whoever takes the value over says so again.
            value = value[:-1].rstrip()
        for use in self.uses:
            end = use.span.end
            outer = self.around(use.span)
            if isinstance(outer, syntax.Transfer):
                end = self.line_start(end) + outer.end
            made = value
            is_operand = isinstance(
                outer,
                (
                    syntax.Binary,
                    syntax.Unary,
                    syntax.Comparison,
                    syntax.Attribute,
                    syntax.Subscript,
                    syntax.Call,
                    syntax.Interpolation,
                ),
            )
            if self.is_literal and (is_operand or self.code.annotation is not None):
                type_ = self.type_text(use)
                made = f"{type_}({value})" if type_ else f"({value})"
            elif is_operand and not isinstance(self.value, _ATOMS):
                made = f"({value})"
            if isinstance(self.value, syntax.Transfer):
                made += "^"
            yield Edit(Span(use.span.start, end), made)

    def line_start(self, offset: int) -> int:
        """Where the line of an offset starts."""
        return self.tree.starts[self.tree.line_index(offset)]

    def around(self, span: Span) -> syntax.Node | None:
        """The node around a name, where the name is an operand of it."""
        nodes = self.tree.path_at(span.start)
        for number, node in enumerate(nodes):
            if isinstance(node, syntax.Name) and number:
                outer = nodes[number - 1]
                is_given = isinstance(outer, syntax.Call) and outer.callee is not node
                return None if is_given else outer
        return None

    def type_text(self, use: Reference) -> str:
        """The type of the variable, where a literal alone would be of none."""
        written = None if use.type is None else written_type(self.db, use.type, self.item.id)
        return "" if written is None else written.text

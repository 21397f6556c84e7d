"""From the declarations of files to what is documented of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema.declarations import holder_of
from compiler_core.sema.docstrings import (
    Docstring,
    Documented,
    documented_items,
    module_docstring,
)
from compiler_core.sema.environment import Problems
from compiler_core.sema.files import directory_entries, file_text
from compiler_core.sema.items import Item, file_items, item_of
from compiler_core.sema.literals import string_bytes
from compiler_core.sema.modules import EXTENSIONS, ModuleId, module_at, module_of_key
from compiler_core.sema.scopes import resolve
from compiler_core.source import Diagnostic, Span
from compiler_core.syntax import blocks
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.tokens import Token
from docgen import checks, codes
from docgen.homes import Base, anchor_of, module_name
from docgen.links import broken_links
from docgen.model import (
    Alias,
    Field,
    Function,
    FunctionGroup,
    Module,
    Package,
    Parameter,
    Place,
    Provided,
    Returns,
    Text,
    TraitLink,
    Type,
)
from docgen.parents import parents_of
from docgen.sections import Sections, sections_of
from docgen.signatures import (
    ArgumentReader,
    ParameterReader,
    conditions_of,
    parameters_text,
    returns_of,
    self_text,
    shown_in_header,
)
from docgen.spelling import Scope, Speller, written

_OPERATORS = (
    "add sub mul matmul truediv floordiv mod pow lshift rshift and or xor".split(),
    "radd rsub rmul rmatmul rtruediv rfloordiv rmod rpow rlshift rrshift rand ror rxor".split(),
    "iadd isub imul imatmul itruediv ifloordiv imod ipow ilshift irshift iand ixor ior".split(),
)
# The methods that the language knows by name, in the order in which they are shown.
_ORDER = {
    f"__{name}__": position
    for position, name in enumerate(
        [
            *"init deinit bool getitem setitem neg pos invert".split(),
            *"lt le eq ne gt ge contains".split(),
            *(name for group in _OPERATORS for name in group),
        ]
    )
}
_STRUCTS = (DeclSort.STRUCT, DeclSort.ENUM)
# What is asked of the docstrings of public declarations alone.
_OF_PUBLIC = (codes.STYLE.name, codes.MISSING.name)
_FUNCTION_SECTIONS = ("Args", "Parameters", "Returns", "Raises", "Constraints")
_STRUCT_SECTIONS = ("Parameters", "Constraints")


def init_file(db: Database, path: str) -> str | None:
    """The file that makes a directory a package."""
    entries = directory_entries(db, path)
    for extension in EXTENSIONS:
        if f"__init__{extension}" in entries:
            return str(PurePath(path) / f"__init__{extension}")
    return None


@dataclass(slots=True)
class Options:
    """What is wanted of the documentation."""

    # The prefix of the paths of what is documented.
    base: str = ""
    # Whether what is not documented is reported.
    missing: bool = False
    # Whether it is for people: what types have from traits, and what modules import.
    complete: bool = False
    # Whether names between backticks are looked up.
    links: bool = False


@dataclass(slots=True)
class Reader:
    """Reads packages and modules, and collects what is wrong with their docstrings."""

    db: Database
    options: Options
    problems: dict[str, list[Diagnostic]] = field(default_factory=dict)
    # The paths of the types of arguments and parameters so far: those that results may link to.
    seen: set[str] = field(default_factory=set)

    def package(self, module: ModuleId) -> Package:
        """Document a package: its own file, then its modules, then the packages inside."""
        own = self.module(module)
        return self.directory(str(PurePath(module.path).parent), module.name, own)

    def directory(self, path: str, full_name: str, own: Module | None = None) -> Package:
        """Document what is in a directory, of which an `__init__` file may be documented already.

        A directory without such a file counts as a package too: its files are there to be read.
        """
        modules, folders = [], []
        for name in sorted(directory_entries(self.db, path)):
            stem, dot, extension = name.rpartition(".")
            if dot and f".{extension}" in EXTENSIONS and stem != "__init__":
                if _is_public_name(stem):
                    modules.append(self.module(module_at(self.db, str(PurePath(path) / name))))
            elif not dot and _is_public_name(name):
                folders.append(str(PurePath(path) / name))
        packages = []
        for folder in folders:
            name = PurePath(folder).name
            init = init_file(self.db, folder)
            if init is not None:
                packages.append(self.package(module_at(self.db, init)))
            elif any(PurePath(e).suffix in EXTENSIONS for e in directory_entries(self.db, folder)):
                packages.append(self.directory(folder, f"{full_name}.{name}"))
        text = own.text if own is not None else Text()
        first = (own,) if own is not None else ()
        return Package(PurePath(path).name, text, full_name, (*first, *modules), tuple(packages))

    def module(self, module: ModuleId) -> Module:
        """Document one file."""
        return _ModuleReader(self, module).read()

    def report(self, path: str, found: Iterable[Diagnostic]) -> None:
        """Keep what is wrong with a docstring of a file."""
        self.problems.setdefault(path, []).extend(found)


class _ModuleReader:
    def __init__(self, reader: Reader, module: ModuleId) -> None:
        self.reader = reader
        self.db = reader.db
        self.module = module
        self.page = module_name(self.db, module.key)
        self.base = Base(reader.options.base.strip("/"), self.page.partition(".")[0])
        self.documented = documented_items(self.db, module)
        name = PurePath(module.path).stem
        # Nobody is asked to document a file such as `__main__`, or told how.
        self.is_public = name == "__init__" or not name.startswith("_")
        self.missing = reader.options.missing and self.is_public
        # Of what is not public only the form of docstrings is checked.
        self.is_strict = True

    def read(self) -> Module:
        doc = module_docstring(self.db, self.module)
        sections = sections_of(doc, ())
        name = PurePath(self.module.path).stem
        source = file_text(self.db, self.module.path)
        if self.is_public:
            self._report(checks.of_module(doc, sections, name, source, missing=self.missing))
        self._look_up(doc)
        scope = Scope(self.module)
        all_items = file_items(self.db, self.module).items
        items = [item for item in all_items if _is_public(item)]
        container = self._container(items, scope)
        structs = [self._type(item) for item in items if item.sort in _STRUCTS]
        traits = [self._type(item) for item in items if item.sort is DeclSort.TRAIT]
        self._check_private(all_items, scope)
        if self.reader.options.complete and self.module.is_package:
            passed_on = list(self._passed_on())
            structs += [each for each in passed_on if each.kind == "struct"]
            traits += [each for each in passed_on if each.kind == "trait"]
        return Module(
            name,
            _text(sections),
            Place(self.module.path, Span(0, 0)),
            self.module.name,
            tuple(container.aliases),
            container.groups(),
            tuple(structs),
            tuple(traits),
            self._imported() if self.reader.options.complete else (),
        )

    def _passed_on(self) -> Iterator[Type]:
        """The types of private modules that a package passes on: they are documented here alone."""
        quiet = Reader(self.db, replace(self.reader.options, missing=False, links=False))
        for each in file_items(self.db, self.module).imports:
            if each.name is None or not _is_public_name(each.bound_as):
                continue
            for decl in resolve(self.db, self.module, each.bound_as).declarations[:1]:
                module = module_of_key(self.db, decl.module)
                item = item_of(self.db, decl)
                if module is None or item is None or item.name != each.bound_as:
                    continue
                inner = module.name.removeprefix(self.module.name)
                is_private = inner != module.name and not all(
                    _is_public_name(part) for part in inner.split(".")
                )
                if is_private and item.sort in (*_STRUCTS, DeclSort.TRAIT):
                    yield _ModuleReader(quiet, module)._type(item)

    def _imported(self) -> tuple[tuple[str, str, str], ...]:
        found = []
        for each in file_items(self.db, self.module).imports:
            if each.name is None:
                continue
            for decl in resolve(self.db, self.module, each.bound_as).declarations[:1]:
                module = module_of_key(self.db, decl.module)
                if module is not None:
                    found.append((each.bound_as, module.name, decl.name))
        return tuple(found)

    def provided(self, trait: DeclId, own: set[str]) -> Provided | None:
        """The methods with a body that a trait of this file gives to who does not write them."""
        item = item_of(self.db, trait)
        if item is None:
            return None
        found = _Container()
        scope = Scope(self.module, {}, trait, "_Self")
        for member in item.members:
            if member.sort is DeclSort.FUNCTION and _is_public(member) and member.name not in own:
                function = self._function(member, scope, in_registers=False)
                if function is not None and function.has_body:
                    found.functions.append(function)
        groups = found.groups()
        return Provided(trait.short_name, self.module.name, groups) if groups else None

    def _check_private(self, items: Iterable[Item], scope: Scope) -> None:
        """Check the docstrings of what is not public, as far as they are checked."""
        before, self.is_strict = self.is_strict, False
        for item in items:
            if _is_public(item):
                continue
            if item.sort is DeclSort.FUNCTION:
                self._function(item, scope, in_registers=False)
            elif item.sort in (DeclSort.ALIAS, DeclSort.CASE):
                self._alias(item, scope)
            elif item.sort in (*_STRUCTS, DeclSort.TRAIT):
                self._type(item)
        self.is_strict = before

    def _report(self, found: Iterable[Diagnostic]) -> None:
        if not self.is_strict:
            found = [each for each in found if each.code not in _OF_PUBLIC]
        self.reader.report(self.module.path, found)

    def _look_up(
        self, doc: Docstring | None, known: Iterable[str] = (), owner: DeclId | None = None
    ) -> None:
        """Report the references of a docstring that lead nowhere, if that is asked for."""
        if self.reader.options.links and self.is_strict:
            self._report(broken_links(self.db, self.module, doc, frozenset(known), owner))

    def _documented(self, item: Item) -> Documented:
        found = self.documented.get(item.id)
        return found if found is not None else Documented(item, 0, None)

    # ------------------------------------------------------------ containers

    def _container(
        self, items: Sequence[Item], scope: Scope, *, in_registers: bool = False
    ) -> _Container:
        """The aliases and functions of a file or a type; results link to what arguments name."""
        container = _Container()
        for item in items:
            if item.sort in (DeclSort.ALIAS, DeclSort.CASE):
                container.aliases.append(self._alias(item, scope))
        for item in items:
            if item.sort is DeclSort.FUNCTION:
                function = self._function(item, scope, in_registers=in_registers)
                if function is not None:
                    container.functions.append(function)
        for alias in container.aliases:
            self.reader.seen |= {each.path for each in alias.parameters if each.path}
        for function in container.functions:
            self.reader.seen |= {each.path for each in function.parameters if each.path}
            self.reader.seen |= {each.path for each in function.arguments if each.path}
        container.functions = [self._linked(function) for function in container.functions]
        return container

    def _linked(self, function: Function) -> Function:
        returns = function.returns
        if returns is None or returns.path in self.reader.seen:
            return function
        return replace(function, returns=Returns(returns.type, "", returns.doc))

    # ------------------------------------------------------------ declarations

    def _alias(self, item: Item, scope: Scope) -> Alias:
        statement = item.statement
        known = self._documented(item)
        sections = sections_of(known.doc, ("Parameters",))
        speller = Speller(self.db, scope)
        value, type_, parameters = "", None, []
        if isinstance(statement, syntax.ComptimeDeclaration):
            reader = ParameterReader(speller, _describe(sections, "Parameters"), self.base)
            reader.read(statement.parameters)
            speller, parameters = reader.speller, reader.found
            wanted = ""
            if statement.annotation is not None:
                wanted = speller.type(statement.annotation.type)
            node = statement.value
            if node is not None and len(statement.names) == 1:
                value = speller.alias_value(node, wanted)
            if parameters:
                type_ = wanted or (speller.type_of_alias(node) if node is not None else "")
        signature = f"comptime {item.name}{parameters_text(parameters)}"
        if isinstance(statement, syntax.EnumCase):
            signature = written(statement)
        place = Place(self.module.path, _shifted(_span_of(item), known.start))
        # What a trait asks for needs no docstring.
        in_trait = scope.owner is not None and scope.owner.sort is DeclSort.TRAIT
        missing = self.missing and not in_trait
        names = [each.name.lstrip("*") for each in parameters]
        self._look_up(known.doc, [*names, *scope.members], scope.owner)
        inferred = _inferred(parameters)
        self._report(checks.of_alias(known.doc, sections, names, inferred, place, missing=missing))
        return Alias(
            item.name,
            signature,
            value,
            _text(sections),
            place,
            anchor_of(self.page, item.name, self.base),
            tuple(parameters),
            type_,
            _deprecated(item),
        )

    def _function(self, item: Item, scope: Scope, *, in_registers: bool) -> Function | None:
        header = holder_of(item, Problems())
        if not isinstance(header, syntax.FunctionHeader):
            return None
        known = self._documented(item)
        owner = scope.owner
        # The name that older Mojo had for it.
        name = "__deinit__" if owner is not None and item.name == "__del__" else item.name
        is_static = _has_decorator(item, "staticmethod")
        speller = Speller(self.db, scope)
        raises = any(effect.keyword.text == "raises" for effect in header.effects)
        has_result = header.result is not None or _has_out(header)
        unexpected = [*([] if has_result else ["Returns"]), *([] if raises else ["Raises"])]
        sections = sections_of(known.doc, _FUNCTION_SECTIONS, unexpected)
        parameters = ParameterReader(speller, _describe(sections, "Parameters"), self.base)
        parameters.read(header.parameters)
        arguments = ArgumentReader(
            parameters.speller,
            _describe(sections, "Args"),
            self.base,
            parameters.variadics,
            owner is not None and not is_static,
            owner is not None,
            in_registers,
        )
        arguments.read(header.arguments)
        speller = arguments.speller
        where = conditions_of(speller, header.where_clauses, parameters, self.base)
        returns = returns_of(speller, header, arguments.out, self.base)
        result = ""
        if returns is not None and not arguments.shows_out:
            result = f" -> {shown_in_header(speller, returns.type)}"
        if returns is not None and sections is not None:
            returns = replace(returns, doc=sections.body("Returns"))
        shown = parameters_text(parameters.found).replace("_Self", "Self")
        head = f"def {name}{shown}{arguments.text}"
        place = Place(self.module.path, _shifted(_span_of(item), known.start))
        shape = checks.Shape(
            [each.name.lstrip("*") for each in parameters.found],
            [
                each.name.lstrip("*")
                for each in arguments.found
                if not (owner is not None and not is_static and each.name == "self")
            ],
            returns is not None,
            raises,
            arguments.out is not None and arguments.out.name == "self",
            _inferred(parameters.found),
        )
        self._look_up(known.doc, [*shape.parameters, *shape.arguments, *scope.members], owner)
        self._report(checks.of_function(known.doc, sections, item.name, shape, place, self.missing))
        in_trait = owner is not None and owner.sort is DeclSort.TRAIT
        return Function(
            name,
            head + result + where.replace("_Self", "Self"),
            _text(sections),
            place,
            tuple(parameters.found),
            tuple(arguments.found),
            returns,
            raises,
            "" if sections is None or not raises else sections.body("Raises"),
            "" if sections is None else sections.body("Constraints"),
            _deprecated(item),
            header.is_async,
            is_static or shape.is_constructor,
            _has_decorator(item, "implicit"),
            in_trait and _has_body(item),
        )

    def _type(self, item: Item) -> Type:
        header = holder_of(item, Problems())
        known = self._documented(item)
        is_struct = item.sort in _STRUCTS
        extensions = self._extensions_of(item)
        sections = sections_of(known.doc, _STRUCT_SECTIONS if is_struct else ())
        speller = Speller(self.db, Scope(self.module))
        parameters = ParameterReader(speller, _describe(sections, "Parameters"), self.base)
        if header is not None:
            parameters.read(header.first(syntax.ParameterList))
        own = self_text(item.name, parameters.found) if is_struct else "_Self"
        scope = Scope(self.module, {}, item.id, own, {**parameters.values} if is_struct else {})
        self.reader.seen |= {each.path for each in parameters.found if each.path}
        added = [member for extension in extensions for member in extension.members]
        members = [member for member in (*item.members, *added) if _is_public(member)]
        place = Place(self.module.path, _shifted(_span_of(item), known.start))
        names = [each.name.lstrip("*") for each in parameters.found]
        self._look_up(known.doc, names, item.id)
        inferred = _inferred(parameters.found)
        self._report(
            checks.of_type(
                known.doc, sections, item.name, names, inferred, place, missing=self.missing
            )
        )
        headers = [holder_of(each, Problems()) for each in (item, *extensions)]
        found = [each for each in headers if each is not None]
        links, traits = parents_of(parameters.speller, item, found, self.base)
        convention = _convention(links)
        container = self._container(
            members, scope, in_registers=convention.startswith("register_passable")
        )
        container.sort()
        self._check_private([*item.members, *added], scope)
        where = ""
        if header is not None:
            clauses = header.all(syntax.WhereClause)
            where = conditions_of(parameters.speller, clauses, None, self.base)
        word = "struct" if is_struct else "trait"
        return Type(
            item.name,
            word,
            f"{word} {item.name}{parameters_text(parameters.found)}{where}",
            _text(sections),
            place,
            f"{self.base.path(self.page)}/{item.name}",
            convention,
            tuple(parameters.found),
            links,
            tuple(container.aliases),
            tuple(self._field(each, scope) for each in members if each.sort is DeclSort.FIELD),
            container.groups(),
            "" if sections is None else sections.body("Constraints"),
            _deprecated(item),
            tuple(self._given(traits, [*item.members, *added]))
            if self.reader.options.complete
            else (),
        )

    def _extensions_of(self, item: Item) -> list[Item]:
        """The extensions of a struct in its own file."""
        return [
            each
            for each in file_items(self.db, self.module).items
            if each.sort is DeclSort.EXTENSION and each.name == item.name and item.sort in _STRUCTS
        ]

    def _given(self, traits: Sequence[DeclId], members: Sequence[Item]) -> list[Provided]:
        """What traits give a type, each method once."""
        own = {member.name for member in members}
        found = []
        quiet = Reader(self.db, Options(base=self.reader.options.base))
        for trait in traits:
            module = module_of_key(self.db, trait.module)
            if module is None:
                continue
            provided = _ModuleReader(quiet, module).provided(trait, own)
            if provided is not None:
                found.append(provided)
                own |= {group.name for group in provided.functions}
        return found

    def _field(self, item: Item, scope: Scope) -> Field:
        known = self._documented(item)
        sections = sections_of(known.doc, ())
        statement = item.statement
        type_ = ""
        if isinstance(statement, (syntax.VariableDeclaration, syntax.Assignment)):
            annotation = statement.annotation
            if annotation is not None:
                speller = Speller(self.db, scope)
                speller.names_itself = True
                type_ = speller.named_type(annotation.type)
        place = Place(self.module.path, _shifted(_span_of(item), known.start))
        self._look_up(known.doc, scope.members, scope.owner)
        self._report(checks.of_field(known.doc, sections, item.name, place, missing=self.missing))
        return Field(item.name, type_, _text(sections), place)


@dataclass(slots=True)
class _Container:
    aliases: list[Alias] = field(default_factory=list)
    functions: list[Function] = field(default_factory=list)

    def sort(self) -> None:
        """Put the methods that the language knows by name before the others."""
        self.functions.sort(key=lambda function: _ORDER.get(function.name, len(_ORDER)))

    def groups(self) -> tuple[FunctionGroup, ...]:
        """The functions by name, in the order of the first of each."""
        found: dict[str, list[Function]] = {}
        for function in self.functions:
            found.setdefault(function.name, []).append(function)
        return tuple(FunctionGroup(name, tuple(each)) for name, each in found.items())


def _text(sections: Sections | None) -> Text:
    return Text() if sections is None else Text(sections.summary.text, sections.description)


def _describe(sections: Sections | None, section: str) -> Callable[[str], str]:
    return lambda name: "" if sections is None else sections.entry(section, name)


def _inferred(parameters: Iterable[Parameter]) -> frozenset[str]:
    """The names of the parameters that nobody gives."""
    return frozenset(each.name.lstrip("*") for each in parameters if each.passing == "inferred")


def _is_public_name(name: str) -> bool:
    return not name.startswith("_") or (name.startswith("__") and name.endswith("__"))


def _is_public(item: Item) -> bool:
    if not _is_public_name(item.name):
        return False
    return not _has_decorator(item, "doc_hidden") and not _has_decorator(item, "doc_private")


def _decorators(item: Item) -> list[syntax.Node]:
    element = item.element
    if not isinstance(element, blocks.Compound):
        return []
    return [decorator.expression for decorator in element.decorators]


def _has_decorator(item: Item, name: str) -> bool:
    return any(_name_of(expression) == name for expression in _decorators(item))


def _name_of(expression: syntax.Node) -> str:
    if isinstance(expression, syntax.Call):
        expression = expression.callee
    if isinstance(expression, syntax.Attribute):
        return expression.name_token.identifier
    return expression.identifier if isinstance(expression, syntax.Name) else ""


def _deprecated(item: Item) -> str:
    """What a deprecation says instead, or which name."""
    for expression in _decorators(item):
        if _name_of(expression) != "deprecated" or not isinstance(expression, syntax.Call):
            continue
        for argument in expression.arguments.items:
            if isinstance(argument, syntax.String):
                return string_bytes(argument).decode("utf-8", "replace")
            if isinstance(argument, syntax.KeywordArgument) and argument.value:
                name = "".join(token.text for token in argument.value.tokens())
                return f"'{item.name}' is deprecated, use '{name}' instead"
    return ""


def _has_out(header: syntax.FunctionHeader) -> bool:
    written = header.arguments
    return any(
        isinstance(item, syntax.Argument)
        and item.convention is not None
        and item.convention.keyword.text == "out"
        for item in (written.items if written else [])
    )


def _has_body(item: Item) -> bool:
    """Whether a function of a trait does something: its last statement is not `...`."""
    element = item.element
    if not isinstance(element, blocks.Compound):
        return False
    statements: list[syntax.Node | None] = []
    if element.body is not None:
        statements = [
            line.code if isinstance(line, blocks.Line) else None
            for line in element.body.statements()
        ]
    else:
        code = element.header.code
        statements = [code.inline_body if isinstance(code, syntax.Header) else None]
    last = statements[-1] if statements else None
    if last is None:
        return bool(statements)
    return [token.text for token in last.tokens()] != ["..."]


def _convention(parents: Sequence[TraitLink]) -> str:
    names = {link.name for link in parents if link.condition is None}
    if "TrivialRegisterPassable" in names:
        return "register_passable_trivial"
    return "register_passable" if "RegisterPassable" in names else "memory_only"


def _span_of(item: Item) -> Span:
    """The name of a compound statement, or the beginning of a line, within its element."""
    problems = Problems()
    holder = holder_of(item, problems)
    element = item.element
    if item.statement is not None:
        return Span(problems.offset + item.statement.start, problems.offset + item.statement.end)
    token = element.name_token if isinstance(element, blocks.Compound) else None
    if isinstance(token, Token):
        return Span(problems.offset + token.start, problems.offset + token.end)
    return Span(0, 0) if holder is None else Span(problems.offset, problems.offset)


def _shifted(span: Span, start: int) -> Span:
    return Span(span.start + start, span.end + start)

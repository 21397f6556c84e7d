"""Code lenses, and the tests of the workspace."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lsprotocol import types

from analysis import navigation
from analysis.lenses import Lens, LensKind, is_test_file, lenses, tests_of
from server.features.feature import Feature
from server.scheduler import Urgency
from server.session import Context

# What the server does itself, see `running`; the others are for the client.
RUN = "mojo.run"
RUN_TEST = "mojo.runTest"
CHECK_EXAMPLES = "mojo.checkDocExamples"
SHOW_REFERENCES = "mojo.showReferences"


def _lenses(context: Context, params: types.CodeLensParams) -> list[types.CodeLens]:
    if not context.settings.code_lenses:
        return []
    path = context.path(params.text_document)
    return [_lens(context, path, each) for each in lenses(context.db, path)]


def _lens(context: Context, path: str, found: Lens) -> types.CodeLens:
    uri = context.documents.uri_of(path)
    made = types.CodeLens(context.convert.range(path, found.span))
    if found.kind is LensKind.RUN:
        made.command = types.Command("▶ Run", RUN, arguments=[uri])
    elif found.kind is LensKind.RUN_TEST:
        made.command = types.Command("▶ Run test", RUN_TEST, arguments=[uri, found.decl.name])
    elif found.kind is LensKind.EXAMPLES:
        made.command = types.Command("✓ Check examples", CHECK_EXAMPLES, arguments=[uri])
    else:
        # Counting takes a look at other files, so it waits until the lens is to be seen.
        made.data = {"uri": uri, "kind": found.kind.value, "offset": found.span.start}
    return made


def _resolve(context: Context, lens: types.CodeLens) -> types.CodeLens:
    data: Any = lens.data
    if not isinstance(data, dict):
        return lens
    uri, offset = str(data.get("uri")), int(data.get("offset", 0))
    path = context.documents.path_of(uri)
    files = context.session.workspace.files()
    if data.get("kind") == LensKind.IMPLEMENTATIONS.value:
        origin = navigation.implementations(context.db, path, offset, files)
        places = [context.convert.location(each) for each in origin.locations] if origin else []
        title = _counted(len(places), "implementation")
    else:
        found = navigation.references(context.db, path, offset, files, declarations=False)
        places = [
            types.Location(
                context.documents.uri_of(each.path), context.convert.range(each.path, each.span)
            )
            for each in found
        ]
        title = _counted(len(places), "reference")
    arguments = [uri, lens.range.start, places]
    lens.command = types.Command(title, SHOW_REFERENCES if places else "", arguments=arguments)
    return lens


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _tests(context: Context, params: Any) -> list[dict[str, Any]]:
    """The test files of the workspace, or of one text, with their tests."""
    given = getattr(params, "textDocument", None)
    uri = getattr(given, "uri", None)
    files = context.session.workspace.files()
    wanted = [context.documents.path_of(uri)] if isinstance(uri, str) else sorted(files)
    found = []
    for path in wanted:
        if not is_test_file(path):
            continue
        tests = [
            {
                "name": each.name,
                "range": context.convert.range(path, each.place.whole),
                "selectionRange": context.convert.range(path, each.place.span),
            }
            for each in tests_of(context.db, path)
        ]
        if tests:
            file = {"uri": context.documents.uri_of(path), "name": Path(path).name}
            found.append({**file, "tests": tests})
    return found


FEATURES = (
    Feature(
        types.TEXT_DOCUMENT_CODE_LENS,
        _lenses,
        Urgency.SHOWN,
        types.CodeLensOptions(resolve_provider=True),
    ),
    Feature(types.CODE_LENS_RESOLVE, _resolve, Urgency.SEARCH),
    Feature("mojo/tests", _tests, Urgency.SEARCH),
)

"""What is wrong: sent when it changes, or when the client asks."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from functools import partial
from typing import Final

from lsprotocol import types

from analysis.branches import branches_not_taken
from analysis.costs import hidden_copies
from analysis.diagnostics import file_diagnostics
from analysis.lints import unused_imports
from analysis.progressive import Known, partial_diagnostics, remember
from compiler_core.ownership.codes import UNUSED
from compiler_core.sema.bodies.codes import UNUSED_VALUE
from compiler_core.sema.files import file_text
from compiler_core.source import Diagnostic
from server.documents import Document
from server.features.feature import Feature
from server.scheduler import Urgency
from server.session import Context

_FOR_OTHERS: Final = frozenset({UNUSED.name, UNUSED_VALUE.name})


def _all(context: Context, path: str) -> list[types.Diagnostic]:
    return _converted(context, path, _found(context, path))


def _found(context: Context, path: str) -> list[Diagnostic]:
    found = [*file_diagnostics(context.db, path)]
    if context.settings.unused_hints:
        found += unused_imports(context.db, path)
    if context.settings.inactive_branches:
        found += branches_not_taken(context.db, path)
    if context.settings.cost_hints:
        found += hidden_copies(context.db, path)
    return found


def _wanted(context: Context, path: str, found: Iterable[Diagnostic]) -> Iterable[Diagnostic]:
    """What is told: what a cell shows, and what the next one may use, is not for nothing."""
    program = context.session.notebooks.programs().get(context.documents.uri_of(path))
    if program is None:
        return found
    lines = context.convert.lines(path)
    return [
        each
        for each in found
        if each.code not in _FOR_OTHERS or not program.is_statement(lines.line_of(each.span.start))
    ]


def _converted(context: Context, path: str, found: Iterable[Diagnostic]) -> list[types.Diagnostic]:
    text = context.session.capabilities.text_document
    published = text.publish_diagnostics if text is not None else None
    asked = text.diagnostic if text is not None else None
    related = any(
        each is not None and bool(each.related_information) for each in (published, asked)
    )
    wanted = _wanted(context, path, found)
    shown = [context.convert.diagnostic(path, each, related=related) for each in wanted]
    checked = context.session.checked.get(path)
    if checked is not None and checked.document is context.documents.get(path):
        shown += checked.problems
    return shown


def publish(context: Context, path: str) -> None:
    """Send the diagnostics of an open text, with the version that they are about."""
    document = context.documents.get(path)
    source = file_text(context.db, path)
    if document is None or source is None:
        return
    known = context.session.known.setdefault(path, Known())
    for part in partial_diagnostics(context.db, path, known):
        _send(context, document, part)
    found = _found(context, path)
    remember(context.db, path, known, found)
    _send(context, document, found)


def _send(context: Context, document: Document, diagnostics: list[Diagnostic]) -> None:
    path, source = document.path, file_text(context.db, document.path)
    found = _converted(context, path, diagnostics)
    # An edit may have come meanwhile; one that changes nothing leaves the text what it was.
    is_same = source is not None and document.source.text == source.text
    version = document.version if is_same else None
    session = context.session
    if session.sent.get(path) == (version, found):
        # An edit of another text, which changes nothing here.
        return
    session.sent[path] = (version, found)
    program = session.notebooks.programs().get(document.uri)
    frame = session.frame()
    if program is not None and frame is not None:
        plain = session.protocol.plain(found)
        assert isinstance(plain, list)
        for uri, each in frame.by_cell(program, plain).items():
            items = session.protocol.structured(each, list[types.Diagnostic])
            of_cell = types.PublishDiagnosticsParams(
                uri, items, program.versions[uri] if is_same else None
            )
            session.protocol.on_loop(
                partial(session.server.text_document_publish_diagnostics, of_cell)
            )
        return
    params = types.PublishDiagnosticsParams(document.uri, found, version)
    session.protocol.on_loop(lambda: session.server.text_document_publish_diagnostics(params))


def _document(
    context: Context, params: types.DocumentDiagnosticParams
) -> types.DocumentDiagnosticReport:
    path = context.path(params.text_document)
    found = _all(context, path)
    identity = _identity(context, found)
    if params.previous_result_id == identity:
        return types.RelatedUnchangedDocumentDiagnosticReport(identity)
    return types.RelatedFullDocumentDiagnosticReport(found, result_id=identity)


def _identity(context: Context, found: list[types.Diagnostic]) -> str:
    """What changes whenever the diagnostics do."""
    plain = context.session.protocol.plain(found)
    return hashlib.sha1(json.dumps(plain).encode()).hexdigest()[:16]


def _workspace(
    context: Context, params: types.WorkspaceDiagnosticParams
) -> types.WorkspaceDiagnosticReport:
    known = {each.uri: each.value for each in params.previous_result_ids}
    stream = context.stream
    items: list[types.WorkspaceDocumentDiagnosticReport] = []
    for path in context.over(context.session.workspace.files()):
        if stream is not None and stream.is_sent(path):
            continue
        report = _report(context, path, known)
        if stream is not None:
            stream.send(path, types.WorkspaceDiagnosticReportPartialResult([report]))
        else:
            items.append(report)
    return types.WorkspaceDiagnosticReport(items)


def _report(
    context: Context, path: str, known: dict[str, str]
) -> types.WorkspaceDocumentDiagnosticReport:
    found = _all(context, path)
    uri = context.documents.uri_of(path)
    identity = _identity(context, found)
    document = context.documents.get(path)
    version = None if document is None else document.version
    if known.get(uri) == identity:
        return types.WorkspaceUnchangedDocumentDiagnosticReport(uri, identity, version)
    return types.WorkspaceFullDocumentDiagnosticReport(uri, found, version, result_id=identity)


FEATURES = (
    Feature(
        types.TEXT_DOCUMENT_DIAGNOSTIC,
        _document,
        Urgency.BACKGROUND,
        types.DiagnosticOptions(
            inter_file_dependencies=True,
            workspace_diagnostics=True,
            identifier="mojo",
            work_done_progress=True,
        ),
    ),
    Feature(types.WORKSPACE_DIAGNOSTIC, _workspace, Urgency.BACKGROUND),
)

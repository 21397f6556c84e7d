"""What is wrong: sent when it changes, or when the client asks."""

from __future__ import annotations

import hashlib
import json

from lsprotocol import types

from analysis.branches import branches_not_taken
from analysis.diagnostics import file_diagnostics
from analysis.lints import unused_imports
from compiler_core.sema.files import file_text
from server.features.feature import Feature
from server.scheduler import Urgency
from server.session import Context


def _all(context: Context, path: str) -> list[types.Diagnostic]:
    text = context.session.capabilities.text_document
    published = text.publish_diagnostics if text is not None else None
    asked = text.diagnostic if text is not None else None
    related = any(
        each is not None and bool(each.related_information) for each in (published, asked)
    )
    settings = context.settings
    found = [*file_diagnostics(context.db, path)]
    if settings.unused_hints:
        found += unused_imports(context.db, path)
    if settings.inactive_branches:
        found += branches_not_taken(context.db, path)
    return [context.convert.diagnostic(path, each, related=related) for each in found]


def publish(context: Context, path: str) -> None:
    """Send the diagnostics of an open text, with the version that they are about."""
    document = context.documents.get(path)
    source = file_text(context.db, path)
    if document is None or source is None:
        return
    found = _all(context, path)
    # An edit may have come meanwhile; one that changes nothing leaves the text what it was.
    version = document.version if document.source.text == source.text else None
    session = context.session
    if session.sent.get(path) == (version, found):
        # An edit of another text, which changes nothing here.
        return
    session.sent[path] = (version, found)
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
    items: list[types.WorkspaceDocumentDiagnosticReport] = []
    for path in context.session.workspace.files():
        found = _all(context, path)
        uri = context.documents.uri_of(path)
        identity = _identity(context, found)
        document = context.documents.get(path)
        version = None if document is None else document.version
        if known.get(uri) == identity:
            items.append(types.WorkspaceUnchangedDocumentDiagnosticReport(uri, identity, version))
        else:
            items.append(
                types.WorkspaceFullDocumentDiagnosticReport(uri, found, version, result_id=identity)
            )
    return types.WorkspaceDiagnosticReport(items)


FEATURES = (
    Feature(
        types.TEXT_DOCUMENT_DIAGNOSTIC,
        _document,
        Urgency.BACKGROUND,
        types.DiagnosticOptions(
            inter_file_dependencies=True, workspace_diagnostics=True, identifier="mojo"
        ),
    ),
    Feature(types.WORKSPACE_DIAGNOSTIC, _workspace, Urgency.BACKGROUND),
)

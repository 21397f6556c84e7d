"""From names to declarations and back; other names for them."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from lsprotocol import types
from pygls.exceptions import JsonRpcInvalidParams, JsonRpcInvalidRequest

from analysis import navigation
from analysis.navigation import Origin
from analysis.references import Role
from analysis.rename import Refused, prepare, rename
from analysis.workspace_symbols import FoundSymbol, workspace_symbols
from server.features.feature import Feature
from server.features.outline import KINDS
from server.scheduler import Urgency
from server.session import Context

_Locations = list[types.Location] | list[types.LocationLink] | None


def _locations(context: Context, path: str, found: Origin | None, capability: str) -> _Locations:
    if found is None or not found.locations:
        return None
    text = context.session.capabilities.text_document
    client = getattr(text, capability, None)
    if client is not None and client.link_support:
        origin = context.convert.range(path, found.span)
        return [context.convert.link(origin, each) for each in found.locations]
    return [context.convert.location(each) for each in found.locations]


def _definition(context: Context, params: types.DefinitionParams) -> _Locations:
    path, offset = context.place(params)
    found = navigation.definition(context.db, path, offset)
    return _locations(context, path, found, "definition")


def _declaration(context: Context, params: types.DeclarationParams) -> _Locations:
    path, offset = context.place(params)
    found = navigation.declaration(context.db, path, offset)
    return _locations(context, path, found, "declaration")


def _type_definition(context: Context, params: types.TypeDefinitionParams) -> _Locations:
    path, offset = context.place(params)
    found = navigation.type_definition(context.db, path, offset)
    return _locations(context, path, found, "type_definition")


def _implementation(context: Context, params: types.ImplementationParams) -> _Locations:
    path, offset = context.place(params)
    files = context.session.workspace.files()
    found = navigation.implementations(context.db, path, offset, files)
    return _locations(context, path, found, "implementation")


def _references(context: Context, params: types.ReferenceParams) -> list[types.Location]:
    path, offset = context.place(params)
    found = navigation.references(
        context.db,
        path,
        offset,
        context.session.workspace.files(),
        declarations=params.context.include_declaration,
        visiting=context.over,
    )
    stream = context.stream
    places: list[types.Location] = []
    for file, group in groupby(found, lambda each: each.path):
        if stream is not None and stream.is_sent(file):
            continue
        uri = context.documents.uri_of(file)
        there = [types.Location(uri, context.convert.range(file, each.span)) for each in group]
        if stream is not None:
            stream.send(file, there)
        else:
            places += there
    return places


def _highlight(
    context: Context, params: types.DocumentHighlightParams
) -> list[types.DocumentHighlight] | None:
    path, offset = context.place(params)
    found = navigation.highlights(context.db, path, offset)
    kinds = {True: types.DocumentHighlightKind.Write, False: types.DocumentHighlightKind.Read}
    return [
        types.DocumentHighlight(context.convert.range(path, each.span), kinds[each.is_write])
        for each in found
        if each.role is not Role.IMPLICIT
    ] or None


def _prepare_rename(context: Context, params: types.PrepareRenameParams) -> Any:
    path, offset = context.place(params)
    found = prepare(context.db, path, offset, context.session.workspace.library)
    if isinstance(found, Refused):
        raise JsonRpcInvalidRequest(message=found.reason)
    range_ = context.convert.range(path, found.span)
    return types.PrepareRenamePlaceholder(range=range_, placeholder=found.name)


def _rename(context: Context, params: types.RenameParams) -> types.WorkspaceEdit:
    path, offset = context.place(params)
    workspace = context.session.workspace
    found = rename(
        context.db,
        path,
        offset,
        params.new_name,
        workspace.files(),
        workspace.library,
        visiting=context.over,
    )
    if isinstance(found, Refused):
        raise JsonRpcInvalidParams(message=found.reason)
    return workspace_edit(context, found)


def workspace_edit(context: Context, edits: dict[str, Any]) -> types.WorkspaceEdit:
    """Edits of several files, with the versions that they are made for if the client knows them."""
    client = context.session.capabilities.workspace
    known = client.workspace_edit if client is not None else None
    if known is None or not known.document_changes:
        return types.WorkspaceEdit(
            changes={
                context.documents.uri_of(path): context.convert.edits(path, each)
                for path, each in edits.items()
            }
        )
    changes: list[Any] = []
    for path, each in edits.items():
        document = context.documents.get(path)
        version = None if document is None else document.version
        identifier = types.OptionalVersionedTextDocumentIdentifier(
            context.documents.uri_of(path), version
        )
        changes.append(types.TextDocumentEdit(identifier, list(context.convert.edits(path, each))))
    return types.WorkspaceEdit(document_changes=changes)


def _workspace_symbols(
    context: Context, params: types.WorkspaceSymbolParams
) -> list[types.WorkspaceSymbol]:
    workspace = context.session.workspace
    stream = context.stream
    if stream is not None:
        # Who takes them one after the other does not wait for the best.
        library = workspace.library_files() if params.query else []
        for path in context.over([*workspace.files(), *library]):
            if stream.is_sent(path):
                continue
            there = workspace_symbols(context.db, params.query, [path])
            if there:
                stream.send(path, [_symbol(context, each) for each in there])
        return []
    found = workspace_symbols(context.db, params.query, context.over(workspace.files()))
    if params.query and len(found) < 100:
        found += workspace_symbols(context.db, params.query, workspace.library_files(), 100)
    return [_symbol(context, each) for each in found]


def _symbol(context: Context, found: FoundSymbol) -> types.WorkspaceSymbol:
    range_ = context.convert.range(found.path, found.span)
    return types.WorkspaceSymbol(
        location=types.Location(context.documents.uri_of(found.path), range_),
        name=found.name,
        kind=KINDS[found.decl.sort],
        tags=[types.SymbolTag.Deprecated] if found.is_deprecated else None,
        container_name=found.container,
    )


FEATURES = (
    Feature(types.TEXT_DOCUMENT_DEFINITION, _definition, Urgency.TYPING),
    Feature(types.TEXT_DOCUMENT_DECLARATION, _declaration, Urgency.TYPING),
    Feature(types.TEXT_DOCUMENT_TYPE_DEFINITION, _type_definition, Urgency.TYPING),
    Feature(types.TEXT_DOCUMENT_IMPLEMENTATION, _implementation, Urgency.SEARCH),
    Feature(
        types.TEXT_DOCUMENT_REFERENCES,
        _references,
        Urgency.SEARCH,
        types.ReferenceOptions(work_done_progress=True),
    ),
    Feature(types.TEXT_DOCUMENT_DOCUMENT_HIGHLIGHT, _highlight, Urgency.SHOWN),
    Feature(types.TEXT_DOCUMENT_PREPARE_RENAME, _prepare_rename, Urgency.TYPING),
    Feature(
        types.TEXT_DOCUMENT_RENAME,
        _rename,
        Urgency.SEARCH,
        types.RenameOptions(prepare_provider=True, work_done_progress=True),
    ),
    Feature(
        types.WORKSPACE_SYMBOL,
        _workspace_symbols,
        Urgency.SEARCH,
        types.WorkspaceSymbolOptions(work_done_progress=True),
    ),
)

"""Hierarchies of calls and types, links in imports, names that are edited together, moved files."""

from __future__ import annotations

from typing import Any

from lsprotocol import types

from analysis import hierarchy
from analysis.hierarchy import Calls, Entry
from analysis.moving import edits_for_move
from analysis.navigation import highlights
from analysis.references import Role, import_references, reference_at
from analysis.symbols import LocalSymbol, ParameterSymbol, name_of
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema.files import file_text
from compiler_core.sema.modules import ModuleId
from server.features.feature import Feature
from server.features.navigation import workspace_edit
from server.features.outline import KINDS
from server.scheduler import Urgency
from server.session import Context


def _identity(decl: DeclId) -> list[object]:
    return [decl.sort.value, decl.module, decl.name, decl.ordinal]


def _decl(data: Any) -> DeclId | None:
    match data:
        case [str() as sort, str() as module, str() as name, int() as ordinal]:
            return DeclId(DeclSort(sort), module, name, ordinal)
        case _:
            return None


def _parts(context: Context, entry: Entry) -> dict[str, Any]:
    location = entry.location
    return {
        "name": entry.decl.short_name,
        "kind": KINDS[entry.decl.sort],
        "uri": context.documents.uri_of(location.path),
        "range": context.convert.range(location.path, location.whole),
        "selection_range": context.convert.range(location.path, location.span),
        "detail": entry.decl.name.rpartition(".")[0] or None,
        "data": _identity(entry.decl),
    }


# ---------------------------------------------------------------- calls


def _prepare_calls(
    context: Context, params: types.CallHierarchyPrepareParams
) -> list[types.CallHierarchyItem] | None:
    path, offset = context.place(params)
    found = hierarchy.callable_at(context.db, path, offset)
    return None if found is None else [types.CallHierarchyItem(**_parts(context, found))]


def _incoming(
    context: Context, params: types.CallHierarchyIncomingCallsParams
) -> list[types.CallHierarchyIncomingCall] | None:
    decl = _decl(params.item.data)
    if decl is None:
        return None
    files = context.session.workspace.files()
    return [
        types.CallHierarchyIncomingCall(
            types.CallHierarchyItem(**_parts(context, each.entry)), _ranges(context, each)
        )
        for each in hierarchy.incoming(context.db, decl, files)
    ]


def _outgoing(
    context: Context, params: types.CallHierarchyOutgoingCallsParams
) -> list[types.CallHierarchyOutgoingCall] | None:
    decl = _decl(params.item.data)
    if decl is None:
        return None
    return [
        types.CallHierarchyOutgoingCall(
            types.CallHierarchyItem(**_parts(context, each.entry)), _ranges(context, each)
        )
        for each in hierarchy.outgoing(context.db, decl)
    ]


def _ranges(context: Context, calls: Calls) -> list[types.Range]:
    return [context.convert.range(calls.path, span) for span in calls.spans]


# ---------------------------------------------------------------- types


def _prepare_types(
    context: Context, params: types.TypeHierarchyPrepareParams
) -> list[types.TypeHierarchyItem] | None:
    path, offset = context.place(params)
    found = hierarchy.type_at(context.db, path, offset)
    return None if found is None else [types.TypeHierarchyItem(**_parts(context, found))]


def _supertypes(
    context: Context, params: types.TypeHierarchySupertypesParams
) -> list[types.TypeHierarchyItem] | None:
    decl = _decl(params.item.data)
    if decl is None:
        return None
    found = hierarchy.supertypes(context.db, decl)
    return [types.TypeHierarchyItem(**_parts(context, each)) for each in found]


def _subtypes(
    context: Context, params: types.TypeHierarchySubtypesParams
) -> list[types.TypeHierarchyItem] | None:
    decl = _decl(params.item.data)
    if decl is None:
        return None
    found = hierarchy.subtypes(context.db, decl, context.session.workspace.files())
    return [types.TypeHierarchyItem(**_parts(context, each)) for each in found]


# ---------------------------------------------------------------- links and names


def _links(context: Context, params: types.DocumentLinkParams) -> list[types.DocumentLink]:
    path = context.path(params.text_document)
    return [
        types.DocumentLink(
            context.convert.range(path, each.span),
            context.documents.uri_of(each.symbol.path),
            f"open {each.symbol.name}",
        )
        for each in import_references(context.db, path)
        if isinstance(each.symbol, ModuleId)
    ]


def _linked(
    context: Context, params: types.LinkedEditingRangeParams
) -> types.LinkedEditingRanges | None:
    """The uses of a name that no other file has, to be edited like one."""
    path, offset = context.place(params)
    reference = reference_at(context.db, path, offset)
    source = file_text(context.db, path)
    symbol = None if reference is None else reference.symbol
    if not isinstance(symbol, (LocalSymbol, ParameterSymbol)) or source is None:
        return None
    ranges = [
        context.convert.range(path, each.span)
        for each in highlights(context.db, path, offset)
        if each.role is not Role.IMPLICIT and source.slice(each.span) == name_of(symbol)
    ]
    return types.LinkedEditingRanges(ranges) if len(ranges) > 1 else None


def _will_rename(context: Context, params: types.RenameFilesParams) -> types.WorkspaceEdit | None:
    files = context.session.workspace.files()
    edits: dict[str, Any] = {}
    for each in params.files:
        old = context.documents.path_of(each.old_uri)
        new = context.documents.path_of(each.new_uri)
        for path, found in edits_for_move(context.db, old, new, files).items():
            edits.setdefault(path, []).extend(found)
    return workspace_edit(context, edits) if edits else None


_FILES = types.FileOperationRegistrationOptions(
    [types.FileOperationFilter(types.FileOperationPattern("**/*.{mojo,🔥}"), "file")]
)

FEATURES = (
    Feature(types.TEXT_DOCUMENT_PREPARE_CALL_HIERARCHY, _prepare_calls, Urgency.SHOWN),
    Feature(types.CALL_HIERARCHY_INCOMING_CALLS, _incoming, Urgency.SEARCH),
    Feature(types.CALL_HIERARCHY_OUTGOING_CALLS, _outgoing, Urgency.SHOWN),
    Feature(types.TEXT_DOCUMENT_PREPARE_TYPE_HIERARCHY, _prepare_types, Urgency.SHOWN),
    Feature(types.TYPE_HIERARCHY_SUPERTYPES, _supertypes, Urgency.SHOWN),
    Feature(types.TYPE_HIERARCHY_SUBTYPES, _subtypes, Urgency.SEARCH),
    Feature(types.TEXT_DOCUMENT_DOCUMENT_LINK, _links, Urgency.SHOWN),
    Feature(types.TEXT_DOCUMENT_LINKED_EDITING_RANGE, _linked, Urgency.TYPING),
    Feature(types.WORKSPACE_WILL_RENAME_FILES, _will_rename, Urgency.SEARCH, _FILES),
)

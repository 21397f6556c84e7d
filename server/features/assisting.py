"""Code actions and hints within lines."""

from __future__ import annotations

from typing import Any

from lsprotocol import types

from analysis.actions import Action, ActionKind, actions
from analysis.hints import Hint, HintKind, hints, place_of
from server.features.feature import Feature
from server.features.navigation import workspace_edit
from server.scheduler import Urgency
from server.session import Context


def _actions(context: Context, params: types.CodeActionParams) -> list[types.CodeAction]:
    path = context.path(params.text_document)
    span = context.convert.span(path, params.range)
    wanted = params.context.only
    found = actions(context.db, path, span, context.session.workspace.files())
    return [
        _action(context, path, each)
        for each in found
        if not wanted or any(_is_kind(each.kind.value, str(kind)) for kind in wanted)
    ]


def _is_kind(kind: str, wanted: str) -> bool:
    wanted = getattr(wanted, "value", wanted)
    return not wanted or kind == wanted or kind.startswith(f"{wanted}.")


def _action(context: Context, path: str, found: Action) -> types.CodeAction:
    diagnostic = found.diagnostic
    return types.CodeAction(
        title=found.title,
        kind=found.kind.value,
        diagnostics=[context.convert.diagnostic(path, diagnostic)] if diagnostic else None,
        is_preferred=True if found.is_preferred else None,
        edit=workspace_edit(context, {path: found.edits}),
    )


def _hints(context: Context, params: types.InlayHintParams) -> list[types.InlayHint]:
    path = context.path(params.text_document)
    span = context.convert.span(path, params.range)
    settings = context.settings
    kinds: set[HintKind] = set()
    if settings.type_hints:
        kinds.add(HintKind.TYPE)
    if settings.parameter_name_hints:
        kinds.add(HintKind.ARGUMENT)
    if settings.comptime_hints:
        kinds.add(HintKind.VALUE)
    return [_hint(context, path, each) for each in hints(context.db, path, span, frozenset(kinds))]


def _hint(context: Context, path: str, found: Hint) -> types.InlayHint:
    label: Any = found.text
    place = place_of(context.db, found)
    if place is not None:
        location = types.Location(context.documents.uri_of(place[0]), context.convert.range(*place))
        label = [types.InlayHintLabelPart(found.text, location=location)]
    is_argument = found.kind is HintKind.ARGUMENT
    return types.InlayHint(
        position=context.convert.position(path, found.offset),
        label=label,
        kind=types.InlayHintKind.Parameter if is_argument else types.InlayHintKind.Type,
        text_edits=context.convert.edits(path, [found.edit]) if found.edit else None,
        padding_right=True if is_argument else None,
    )


FEATURES = (
    Feature(
        types.TEXT_DOCUMENT_CODE_ACTION,
        _actions,
        Urgency.SHOWN,
        types.CodeActionOptions(code_action_kinds=[kind.value for kind in ActionKind]),
    ),
    Feature(types.TEXT_DOCUMENT_INLAY_HINT, _hints, Urgency.SHOWN),
)

"""Code actions and hints within lines."""

from __future__ import annotations

from typing import Any

from lsprotocol import types

from analysis.actions import Action, ActionKind, actions
from analysis.hints import Hint, HintKind, hints, place_of
from analysis.ownership_lens import Happening, Kind, happenings
from compiler_core.source import LineIndex, Span
from server.features.feature import Feature
from server.features.navigation import workspace_edit
from server.scheduler import Urgency
from server.session import Context


def _actions(context: Context, params: types.CodeActionParams) -> list[types.CodeAction]:
    path = context.path(params.text_document)
    span = context.convert.span(path, params.range)
    wanted = params.context.only
    found = actions(context.db, path, span, context.session.workspace.files())
    shows_refused = _wants_reasons(context, params)
    return [
        _action(context, path, each)
        for each in found
        if not wanted or any(_is_kind(each.kind.value, str(kind)) for kind in wanted)
        if not each.refused or shows_refused
    ]


def _wants_reasons(context: Context, params: types.CodeActionParams) -> bool:
    """Whether the client shows why something cannot be done, and a person has asked for it."""
    text = context.session.capabilities.text_document
    able = text is not None and text.code_action is not None and text.code_action.disabled_support
    return bool(able) and params.context.trigger_kind is not types.CodeActionTriggerKind.Automatic


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
        edit=None if found.refused else workspace_edit(context, {path: found.edits}),
        disabled=types.CodeActionDisabled(found.refused) if found.refused else None,
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
    if settings.inferred_parameter_hints:
        kinds.add(HintKind.PARAMETERS)
    found = [_hint(context, path, each) for each in hints(context.db, path, span, frozenset(kinds))]
    if settings.ownership_lens == "always":
        found += _ownership(context, path, happenings(context.db, path, span))
    return found


def _ownership(context: Context, path: str, found: list[Happening]) -> list[types.InlayHint]:
    """What happens to values: a word behind the name, or at the edge of the statement."""
    ended: dict[int, list[str]] = {}
    made = []
    lines = context.convert.lines(path)
    for each in found:
        match each.kind:
            case Kind.MOVED | Kind.COPIED:
                if each.is_written:
                    continue
                again = " in each round" if each.in_loop else ""
                what = f"`{each.what}`" if each.what else "the value"
                made.append(
                    types.InlayHint(
                        position=context.convert.position(path, each.span.end),
                        label=f"{each.kind.value}{again}",
                        tooltip=f"{what} is {each.kind.value} here{again}",
                        padding_left=True,
                    )
                )
            case Kind.ENDED:
                ended.setdefault(lines.line_end(lines.line_of(each.span.end)), []).append(
                    each.ended
                )
            case Kind.ENDED_BEFORE:
                made.append(
                    types.InlayHint(
                        position=context.convert.position(path, _first(lines, each.span)),
                        label=f"end of {each.ended}",
                        tooltip=f"`{each.what}` ends here, since nothing needs it from here on",
                        padding_right=True,
                    )
                )
    for offset, names in ended.items():
        made.append(
            types.InlayHint(
                position=context.convert.position(path, offset),
                label=f"end of {', '.join(names)}",
                tooltip="what ends behind this statement, since nothing needs it any more",
                padding_left=True,
            )
        )
    return made


def _first(lines: LineIndex, span: Span) -> int:
    """Where the text of the line begins in which a span does."""
    line = lines.line_of(span.start)
    text = lines.line_text(line)
    return lines.line_start(line) + len(text) - len(text.lstrip())


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

"""Completion and signature help."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from lsprotocol import types

from analysis.completion import completions
from analysis.completion_items import Completion, CompletionKind, Completions
from analysis.descriptions import documentation, header_of, markdown
from analysis.signature_help import SignatureHelp, signature_help
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema.modules import ModuleId, module_at
from compiler_core.source import Span
from server.features.feature import Feature
from server.protocol import Encoded
from server.scheduler import Urgency
from server.session import Context

_KINDS = {
    CompletionKind.MODULE: types.CompletionItemKind.Module,
    CompletionKind.STRUCT: types.CompletionItemKind.Struct,
    CompletionKind.TRAIT: types.CompletionItemKind.Interface,
    CompletionKind.ENUM: types.CompletionItemKind.Enum,
    CompletionKind.CASE: types.CompletionItemKind.EnumMember,
    CompletionKind.TYPE: types.CompletionItemKind.TypeParameter,
    CompletionKind.FUNCTION: types.CompletionItemKind.Function,
    CompletionKind.METHOD: types.CompletionItemKind.Method,
    CompletionKind.FIELD: types.CompletionItemKind.Field,
    CompletionKind.CONSTANT: types.CompletionItemKind.Constant,
    CompletionKind.VARIABLE: types.CompletionItemKind.Variable,
    CompletionKind.PARAMETER: types.CompletionItemKind.TypeParameter,
    CompletionKind.ARGUMENT: types.CompletionItemKind.Property,
    CompletionKind.KEYWORD: types.CompletionItemKind.Keyword,
    CompletionKind.DECORATOR: types.CompletionItemKind.Function,
    CompletionKind.FORM: types.CompletionItemKind.Snippet,
}


def _completion(context: Context, params: types.CompletionParams) -> Encoded:
    path, offset = context.place(params)
    settings = context.settings
    found = completions(
        context.db,
        path,
        offset,
        context.session.workspace.files(),
        auto_import=settings.auto_import,
    )
    if found is None:
        return Encoded(json.dumps({"isIncomplete": False, "items": []}))
    if context.grown:
        # The client knows the text as it was when it asked.
        found = replace(found, span=Span(found.span.start, found.span.end - context.grown))
    # Plain data: there are hundreds, and making objects of the protocol first takes long.
    maker = _Maker(context, path, found)
    items = [maker.item(number, each) for number, each in enumerate(found.items)]
    # More letters bring names of other modules in, so the client has to ask again.
    incomplete = found.is_incomplete or found.span.end - found.span.start < 2
    return Encoded(json.dumps({"isIncomplete": incomplete, "items": items}))


class _Maker:
    """Makes the items of one answer."""

    def __init__(self, context: Context, path: str, found: Completions) -> None:
        self.context = context
        self.path = path
        text = context.session.capabilities.text_document
        client = text.completion.completion_item if text and text.completion else None
        self.snippets = bool(client and client.snippet_support)
        self.details = bool(client and client.label_details_support)
        self.tags = bool(client and client.tag_support)
        range_ = context.convert.range(path, found.span)
        self.range = self.plain_range(range_)

    @staticmethod
    def plain_range(range_: types.Range) -> dict[str, Any]:
        return {
            "start": {"line": range_.start.line, "character": range_.start.character},
            "end": {"line": range_.end.line, "character": range_.end.character},
        }

    def item(self, number: int, found: Completion) -> dict[str, Any]:
        made: dict[str, Any] = {
            "label": found.name,
            "kind": _KINDS[found.kind].value,
            "sortText": f"{number:05}",
            "filterText": found.name,
        }
        if found.detail:
            made["detail"] = found.detail.strip(": ") if found.detail[:1] == ":" else found.detail
        if self.details and (found.source or found.detail):
            made["labelDetails"] = {"description": found.source}
            if len(found.detail) <= 60:
                made["labelDetails"]["detail"] = found.detail
        new = found.name
        if found.snippet and self.snippets:
            new = found.snippet
            made["insertTextFormat"] = 2
            if "($0)" in new:
                made["command"] = {"title": "", "command": "editor.action.triggerParameterHints"}
        elif found.snippet.endswith("=$0"):
            new = found.snippet[:-2]
        elif found.plain:
            new = found.plain
        if "\n" in new:
            # The lines have their indentation already.
            made["insertTextMode"] = types.InsertTextMode.AsIs.value
        made["textEdit"] = {"range": self.range, "newText": new}
        if found.edits:
            made["additionalTextEdits"] = [
                {
                    "range": self.plain_range(self.context.convert.range(self.path, edit.span)),
                    "newText": edit.new_text,
                }
                for edit in found.edits
            ]
        if found.is_deprecated:
            made["tags" if self.tags else "deprecated"] = [1] if self.tags else True
        if found.decl is not None:
            made["data"] = _identity(found.decl)
        return made


def _identity(decl: DeclId | ModuleId) -> list[object]:
    if isinstance(decl, ModuleId):
        return [decl.path]
    return [decl.sort.value, decl.module, decl.name, decl.ordinal]


def _resolve(context: Context, item: types.CompletionItem) -> types.CompletionItem:
    match item.data:
        case [str() as sort, str() as module, str() as name, int() as ordinal]:
            decl = DeclId(DeclSort(sort), module, name, ordinal)
            text = markdown(documentation(context.db, decl))
            code = header_of(context.db, decl)
            value = f"```mojo\n{code}\n```" + (f"\n\n{text}" if text else "")
        case [str() as path]:
            value = markdown(documentation(context.db, module_at(context.db, path)))
        case _:
            return item
    if value:
        item.documentation = types.MarkupContent(types.MarkupKind.Markdown, value)
    return item


def _signature_help(
    context: Context, params: types.SignatureHelpParams
) -> types.SignatureHelp | None:
    path, offset = context.place(params)
    found = signature_help(context.db, path, offset)
    if found is None:
        return None
    active = found.active
    before = params.context.active_signature_help if params.context is not None else None
    if before is not None and before.active_signature is not None and params.context is not None:
        chosen = before.active_signature
        same = len(before.signatures) == len(found.signatures)
        if same and params.context.is_retrigger and found.signatures[chosen].active is not None:
            active = chosen
    signatures = [_signature(each) for each in found.signatures]
    return types.SignatureHelp(signatures, active, signatures[active].active_parameter)


def _signature(found: SignatureHelp) -> types.SignatureInformation:
    parameters = [
        types.ParameterInformation(
            (each.start, each.end),
            types.MarkupContent(types.MarkupKind.Markdown, each.documentation)
            if each.documentation
            else None,
        )
        for each in found.parameters
    ]
    text = markdown(found.documentation)
    return types.SignatureInformation(
        found.label,
        types.MarkupContent(types.MarkupKind.Markdown, text) if text else None,
        parameters,
        # One behind the last is none of them.
        found.active if found.active is not None else len(parameters),
    )


FEATURES = (
    Feature(
        types.TEXT_DOCUMENT_COMPLETION,
        _completion,
        Urgency.TYPING,
        types.CompletionOptions(
            trigger_characters=[".", "@", "["],
            resolve_provider=True,
            completion_item=types.ServerCompletionItemOptions(label_details_support=True),
        ),
    ),
    Feature(types.COMPLETION_ITEM_RESOLVE, _resolve, Urgency.TYPING),
    Feature(
        types.TEXT_DOCUMENT_SIGNATURE_HELP,
        _signature_help,
        Urgency.TYPING,
        types.SignatureHelpOptions(
            trigger_characters=["(", "[", ","], retrigger_characters=[",", ")"]
        ),
    ),
)

"""Hover."""

from __future__ import annotations

from dataclasses import replace

from lsprotocol import types

from analysis.hover import hover
from analysis.ownership_lens import told
from server.features.feature import Feature
from server.scheduler import Urgency
from server.session import Context


def _hover(context: Context, params: types.HoverParams) -> types.Hover | None:
    path, offset = context.place(params)
    found = hover(context.db, path, offset)
    if found is None:
        return None
    if context.settings.ownership_lens != "off":
        story = told(context.db, path, offset)
        found = replace(found, text="\n\n".join(filter(None, (found.text, story))))
    text = context.session.capabilities.text_document
    asked = text.hover.content_format if text is not None and text.hover is not None else None
    if asked and asked[0] == types.MarkupKind.PlainText:
        plain = "\n\n".join(filter(None, (found.code, found.text)))
        content = types.MarkupContent(types.MarkupKind.PlainText, plain)
    else:
        content = types.MarkupContent(types.MarkupKind.Markdown, found.markdown())
    return types.Hover(content, context.convert.range(path, found.span))


FEATURES = (Feature(types.TEXT_DOCUMENT_HOVER, _hover, Urgency.TYPING),)

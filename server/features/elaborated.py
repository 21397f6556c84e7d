"""What a function becomes, as a document to be shown beside its text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from lsprotocol import types
from pygls.exceptions import JsonRpcInvalidParams

from compiler_core.execute.views import Form, View
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema.modules import module_at
from server.features.feature import Feature
from server.scheduler import Urgency
from server.session import Context, Continued
from server.views import LANGUAGES, ViewAddress, view_address

if TYPE_CHECKING:
    from compiler_core.execute.function_view import Unfinished

# What makes views brings LLVM with it; a server that has not been asked for one starts without.

Answer = dict[str, Any] | types.TextDocumentContentResult | Continued | None


def _elaborated(context: Context, params: Any) -> Answer:
    """The view of the function at a place, with what belongs to which line of the text."""
    from analysis.elaborated import elaborated, function_at

    document = getattr(params, "textDocument", None)
    position: Any = getattr(params, "position", None)
    uri = getattr(document, "uri", None)
    if not isinstance(uri, str) or not hasattr(position, "character"):
        raise JsonRpcInvalidParams(message="'textDocument' and 'position' say which function")
    try:
        form = Form(getattr(params, "form", None) or Form.MIR.value)
    except ValueError:
        forms = ", ".join(each.value for each in Form)
        raise JsonRpcInvalidParams(message=f"'form' is one of {forms}") from None
    wanted = getattr(params, "instance", None)
    path = context.documents.path_of(uri)
    decl = function_at(context.db, path, context.convert.offset(path, position))
    if decl is None:
        return None
    version = getattr(context.documents.get(path), "version", None)
    view = elaborated(context.db, path, decl, form, wanted if isinstance(wanted, str) else None)
    return _answered(view, lambda done: _told(done, form, uri, version))


def _content(context: Context, params: types.TextDocumentContentParams) -> Answer:
    """The text of a view whose address was given to the client."""
    from analysis.elaborated import elaborated

    address = view_address(params.uri)
    if address is None:
        raise JsonRpcInvalidParams(message="this is not the address of a view")
    context.session.show(params.uri)
    path = context.documents.path_of(address.source)
    module = module_at(context.db, path)
    decl = DeclId(DeclSort.FUNCTION, module.key, address.function, address.ordinal)
    view = elaborated(context.db, path, decl, address.form, address.instance)
    return _answered(view, lambda done: types.TextDocumentContentResult(done.text))


def _answered(
    view: View | Unfinished,
    shape: Callable[[View], dict[str, Any] | types.TextDocumentContentResult],
) -> Answer:
    if isinstance(view, View):
        return shape(view)
    unfinished = view

    def begin(tell: Callable[[object], None]) -> Callable[[], None]:
        from compiler_core.execute.view_process import ViewProcess

        process = ViewProcess(unfinished, lambda done: tell(shape(done)))
        process.start()
        return process.stop

    return Continued(begin)


def _told(view: View, form: Form, uri: str, version: int | None) -> dict[str, Any]:
    to_view: dict[str, list[int]] = {}
    for line, source in enumerate(view.sources):
        if source is not None:
            to_view.setdefault(str(source), []).append(line)
    # What was asked for: it may be there after an edit.
    address = ViewAddress(uri, view.decl.name, view.decl.ordinal, form, view.chosen)
    return {
        "uri": address.uri,
        "source": uri,
        "version": version,
        "function": view.decl.name,
        "title": view.title,
        "form": view.form.value,
        "languageId": LANGUAGES[view.form],
        "isCode": view.is_code,
        "instance": view.chosen if view.instances else None,
        "instances": [{"id": each.symbol, "title": each.title} for each in view.instances],
        "text": view.text,
        "toSource": view.sources,
        "toView": to_view,
    }


FEATURES = (
    Feature("mojo/elaborated", _elaborated, Urgency.SEARCH, continues=True),
    Feature(types.WORKSPACE_TEXT_DOCUMENT_CONTENT, _content, Urgency.SEARCH, continues=True),
)

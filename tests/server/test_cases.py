"""What the server answers about snippets, kind of request by kind of request."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.server.case import Case, Text, read_cases
from tests.server.client import Client, ServerError
from tests.server.notebook import OpenedNotebook, check


class Opened:
    """A case whose files are on disk and whose first file is open."""

    def __init__(self, client: Client, case: Case, folder: Path) -> None:
        self.client = client
        self.case = case
        self.texts: dict[str, Text] = {}
        for text in case.files:
            path = folder / text.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text.text, encoding="utf-8")
            self.texts[path.as_uri()] = text
        self.uri = next(iter(self.texts))
        made = [{"uri": uri, "type": 1} for uri in self.texts]
        client.notify("workspace/didChangeWatchedFiles", {"changes": made})
        client.open(self.uri, case.main.text)

    def at(self, method: str, cursor: int = 0, **more: Any) -> Any:
        position = self.case.main.position(self.case.main.cursors[cursor])
        return self.client.at(method, self.uri, position, **more)

    def about(self, method: str, **more: Any) -> Any:
        return self.client.request(method, {"textDocument": {"uri": self.uri}, **more})

    def marked(self) -> list[tuple[str, dict[str, Any]]]:
        return [
            (text.path, text.range(span)) for text in self.texts.values() for span in text.spans
        ]

    def places(self, locations: list[dict[str, Any]]) -> list[tuple[str, dict[str, Any]]]:
        found = []
        for each in locations:
            text = self.texts.get(each["uri"])
            found.append((text.path if text else each["uri"].rpartition("/")[2], each["range"]))
        return found


def ordered(places: list[tuple[str, dict[str, Any]]]) -> list[tuple[str, int, int, int, int]]:
    return sorted(
        (
            path,
            found["start"]["line"],
            found["start"]["character"],
            found["end"]["line"],
            found["end"]["character"],
        )
        for path, found in places
    )


def check_hover(opened: Opened) -> None:
    answer = opened.at("textDocument/hover")
    if opened.case.expected == "nothing":
        assert answer is None
        return
    assert answer is not None, "no hover"
    shown = answer["contents"]["value"]
    for line in opened.case.lines:
        if line.startswith("not: "):
            assert line[5:] not in shown
        else:
            assert line in shown, shown
    if opened.case.main.spans:
        assert answer["range"] == opened.case.main.range(opened.case.main.spans[0])


def check_locations(method: str) -> Callable[[Opened], None]:
    def check(opened: Opened) -> None:
        answer = opened.at(method) or []
        if opened.case.expected and not opened.case.main.spans:
            assert [each["uri"].rpartition("/std/")[2] for each in answer] == opened.case.lines
            return
        assert ordered(opened.places(answer)) == ordered(opened.marked())

    return check


def check_references(opened: Opened) -> None:
    answer = opened.at("textDocument/references", context={"includeDeclaration": True})
    assert ordered(opened.places(answer or [])) == ordered(opened.marked())


def check_highlight(opened: Opened) -> None:
    answer = opened.at("textDocument/documentHighlight") or []
    places = [(opened.case.main.path, each["range"]) for each in answer]
    assert ordered(places) == ordered(opened.marked())


def check_rename(opened: Opened) -> None:
    try:
        opened.at("textDocument/prepareRename")
        answer = opened.at("textDocument/rename", newName="renamed")
    except ServerError as error:
        assert opened.case.expected == f"refused: {error.message}"
        return
    changes = answer["changes"]
    shown = []
    for uri, text in opened.texts.items():
        new = text.edited(changes.pop(uri, []))
        shown.append(new if text is opened.case.main else f"+++ {text.path}\n{new}")
    assert changes == {}
    assert "".join(shown).strip("\n") == opened.case.expected


def check_symbols(opened: Opened) -> None:
    shown: list[str] = []

    def show(entry: dict[str, Any], depth: int) -> None:
        kinds = {5: "class", 6: "method", 8: "field", 9: "init", 10: "enum", 11: "trait"}
        kinds |= {12: "def", 14: "comptime", 22: "case", 23: "struct"}
        first = entry["range"]["start"]["line"] + 1
        last = entry["range"]["end"]["line"] + 1
        detail = f" {entry['detail']}" if entry.get("detail") else ""
        kind = kinds[entry["kind"]]
        shown.append(f"{'  ' * depth}{kind} {entry['name']} {first}-{last}{detail}")
        for child in entry.get("children") or []:
            show(child, depth + 1)

    for entry in opened.about("textDocument/documentSymbol"):
        show(entry, 0)
    assert "\n".join(shown) == opened.case.expected


def check_folding(opened: Opened) -> None:
    answer = opened.about("textDocument/foldingRange")
    shown = [
        f"{each['startLine'] + 1}-{each['endLine'] + 1} {each.get('kind') or 'code'}"
        for each in answer
    ]
    assert shown == opened.case.lines


def check_selection(opened: Opened) -> None:
    position = opened.case.main.position(opened.case.main.cursors[0])
    answer = opened.about("textDocument/selectionRange", positions=[position])[0]
    shown: list[str] = []
    while answer is not None:
        shown.append(opened.case.main.slice(answer["range"]).replace("\n", "⏎"))
        answer = answer.get("parent")
    assert shown[: len(opened.case.lines)] == opened.case.lines


def check_tokens(opened: Opened) -> None:
    data = opened.about("textDocument/semanticTokens/full")["data"]
    shown = shown_tokens(opened, data)
    missing = [each for each in opened.case.lines if each not in shown]
    assert missing == [], "\n".join(shown)


def shown_tokens(opened: Opened, data: list[int]) -> list[str]:
    return opened.client.shown_tokens(data, opened.case.main.text)


def check_formatting(opened: Opened) -> None:
    options = {"tabSize": 4, "insertSpaces": True}
    main = opened.case.main
    if main.spans:
        range_ = main.range(main.spans[0])
        edits = opened.about("textDocument/rangeFormatting", range=range_, options=options)
    else:
        edits = opened.about("textDocument/formatting", options=options)
    assert main.edited(edits or []).strip("\n") == opened.case.expected


def check_diagnostics(opened: Opened) -> None:
    found = opened.client.wait_for_diagnostics(opened.uri, 1)
    pulled = opened.about("textDocument/diagnostic")
    assert pulled["items"] == found
    severities = {1: "error", 2: "warning", 3: "information", 4: "hint"}
    tags = {1: "unnecessary", 2: "deprecated"}
    shown = []
    for each in found:
        words = [severities[each["severity"]], each["code"]]
        words += [tags[tag] for tag in each.get("tags") or []]
        place = f"{each['range']['start']['line'] + 1}"
        shown.append(f"{place}: {' '.join(words)}: {opened.case.main.slice(each['range'])}")
    assert shown == opened.case.lines, found


def check_completion(opened: Opened) -> None:
    """`+name` is offered, `-name` is not; `1 name` says at which place; `=` what it makes of the
    text, `?` what its documentation says."""
    answer = opened.at("textDocument/completion")
    items = {each["label"]: each for each in reversed(answer["items"])}
    labels = list(dict.fromkeys(each["label"] for each in answer["items"]))
    lines = opened.case.expected.split("\n")
    while lines:
        line = lines.pop(0)
        mark, name = line[:1], line[1:].strip()
        if mark == "+":
            name, _, detail = name.partition(" ")
            assert name in items, labels[:60]
            shown = " ".join(
                (items[name].get("detail", ""), *items[name].get("labelDetails", {}).values())
            )
            assert detail in shown, items[name]
        elif mark == "-":
            assert name not in items
        elif mark.isdigit():
            assert labels[int(mark) - 1] == name, labels[:10]
        elif mark == "?":
            name, _, said = name.partition(" ")
            item = opened.client.request("completionItem/resolve", items[name])
            assert said in item["documentation"]["value"]
        elif mark == "=":
            item = items[name]
            edits = [item["textEdit"], *item.get("additionalTextEdits", [])]
            assert opened.case.main.edited(edits).strip("\n") == "\n".join(lines).strip("\n")
            return


def check_signature(opened: Opened) -> None:
    answer = opened.at("textDocument/signatureHelp")
    if opened.case.expected == "nothing":
        assert answer is None
        return
    assert answer is not None, "no help"
    shown: list[str] = []
    for number, each in enumerate(answer["signatures"]):
        label = each["label"]
        active = each.get("activeParameter")
        if active is not None and active < len(each["parameters"]):
            start, end = each["parameters"][active]["label"]
            label = f"{label[:start]}<{label[start:end]}>{label[end:]}"
        shown.append(f"{'*' if number == answer['activeSignature'] else ' '} {label}")
    missing = [line for line in opened.case.lines if line not in shown]
    assert missing == [], shown


def check_hints(opened: Opened) -> None:
    whole = opened.case.main.range((0, len(opened.case.main.text)))
    edits = []
    for each in opened.about("textDocument/inlayHint", range=whole):
        label = each["label"]
        text = label if isinstance(label, str) else "".join(part["value"] for part in label)
        range_ = {"start": each["position"], "end": each["position"]}
        edits.append({"range": range_, "newText": f"‹{text}›"})
    assert opened.case.main.edited(edits).strip("\n") == opened.case.expected


def check_actions(opened: Opened) -> None:
    """The first line is the title of the action; then comes the text that it makes.

    `not: ` stands before what is not offered, `refused: ` before the reason why.
    """
    main = opened.case.main
    at = main.spans[0] if main.spans else (main.cursors[0], main.cursors[0])
    range_ = main.range(at)
    answer = opened.about("textDocument/codeAction", range=range_, context={"diagnostics": []})
    title, _, expected = opened.case.expected.partition("\n")
    titles = [each["title"] for each in answer]
    if title.startswith("not: "):
        assert title[5:] not in titles
        return
    if title.startswith("refused: "):
        assert title[9:] in [each["disabled"]["reason"] for each in answer if "disabled" in each]
        return
    assert title in titles
    edits = answer[titles.index(title)]["edit"]["changes"][opened.uri]
    assert opened.case.main.edited(edits).strip("\n") == expected.strip("\n")


def check_ownership(opened: Opened) -> None:
    def configure(**settings: object) -> None:
        settings_of_mojo = {"settings": {"mojo": settings}}
        opened.client.notify("workspace/didChangeConfiguration", settings_of_mojo)

    others = ("typeHints", "parameterNameHints", "comptimeHints")
    configure(ownershipLens="always", **dict.fromkeys(others, False))
    try:
        check_hints(opened)
    finally:
        configure(ownershipLens="hover", **dict.fromkeys(others, True))


def check_parameters(opened: Opened) -> None:
    def configure(wanted: bool) -> None:
        settings = {"inferredParameterHints": wanted}
        settings |= dict.fromkeys(("typeHints", "parameterNameHints"), not wanted)
        sent = {"settings": {"mojo": settings}}
        opened.client.notify("workspace/didChangeConfiguration", sent)

    configure(True)
    try:
        check_hints(opened)
    finally:
        configure(False)


def check_lenses(opened: Opened) -> None:
    shown = []
    for each in opened.about("textDocument/codeLens"):
        if "command" not in each:
            each = opened.client.request("codeLens/resolve", each)
        command = each["command"]
        line = each["range"]["start"]["line"] + 1
        shown.append(f"{line}: {command['title']} ({command['command']})")
    assert shown == opened.case.lines


def check_calls(opened: Opened) -> None:
    """`< name` calls what is at the cursor, `> name` is called by it; with the number of places."""
    shown: list[str] = []
    for item in opened.at("textDocument/prepareCallHierarchy") or []:
        for method, key, mark in (("incoming", "from", "<"), ("outgoing", "to", ">")):
            answer = opened.client.request(f"callHierarchy/{method}Calls", {"item": item})
            shown += [f"{mark} {each[key]['name']} {len(each['fromRanges'])}" for each in answer]
    assert sorted(shown) == sorted(opened.case.lines)


def check_types(opened: Opened) -> None:
    """`^ name` is above what is at the cursor, `v name` below."""
    shown: list[str] = []
    for item in opened.at("textDocument/prepareTypeHierarchy") or []:
        for method, mark in (("supertypes", "^"), ("subtypes", "v")):
            answer = opened.client.request(f"typeHierarchy/{method}", {"item": item})
            shown += [f"{mark} {each['name']}" for each in answer]
    assert sorted(shown) == sorted(opened.case.lines)


def check_links(opened: Opened) -> None:
    answer = opened.about("textDocument/documentLink")
    shown = [
        f"{opened.case.main.slice(each['range'])} {each['target'].rpartition('/')[2]}"
        for each in answer
    ]
    assert shown == opened.case.lines


def check_linked(opened: Opened) -> None:
    answer = opened.at("textDocument/linkedEditingRange") or {"ranges": []}
    places = [(opened.case.main.path, each) for each in answer["ranges"]]
    assert ordered(places) == ordered(opened.marked())


def check_moving(opened: Opened) -> None:
    """The first line says which file gets which name; then comes the main file."""
    line, _, expected = opened.case.expected.partition("\n")
    old, _, new = line.partition(" -> ")
    folder = opened.uri.rpartition("/")[0]
    files = [{"oldUri": f"{folder}/{old}", "newUri": f"{folder}/{new}"}]
    answer = opened.client.request("workspace/willRenameFiles", {"files": files})
    edits = answer["changes"].get(opened.uri, []) if answer else []
    assert opened.case.main.edited(edits).strip("\n") == expected.strip("\n")


def check_elaborated(opened: Opened) -> None:
    """The first line says as what; `12: text` is a line of the view that is from line 12."""
    first, *lines = opened.case.lines
    form, _, wanted = first.partition(" of ")
    answer = opened.at("mojo/elaborated", form=form)
    if lines == ["nothing"]:
        assert answer is None
        return
    if wanted:
        instance = next(each["id"] for each in answer["instances"] if each["title"] == wanted)
        answer = opened.at("mojo/elaborated", form=form, instance=instance)
        assert answer["title"] == wanted
    text, to_source = answer["text"], answer["toSource"]
    shown = text.removesuffix("\n").split("\n")
    assert len(shown) == len(to_source)
    for line in lines:
        number, _, part = line.partition(": ")
        if number.isdigit():
            found = [i for i, each in enumerate(shown) if part in each]
            assert int(number) - 1 in [to_source[i] for i in found], text
            assert set(answer["toView"][str(int(number) - 1)]) & set(found), text
        elif number == "not":
            assert part not in text, text
        else:
            assert line in text, text
    content = opened.client.request("workspace/textDocumentContent", {"uri": answer["uri"]})
    assert content["text"] == text


def check_commands(opened: Opened) -> None:
    """The first line is the command; then comes the text that it makes, or nothing."""
    command, _, expected = opened.case.expected.partition("\n")
    asked: list[dict[str, Any]] = []

    def apply(params: dict[str, Any]) -> dict[str, Any]:
        asked.append(params["edit"]["changes"])
        return {"applied": True}

    opened.client.answers["workspace/applyEdit"] = apply
    params = {"command": command, "arguments": [opened.uri]}
    outcome = opened.client.request("workspace/executeCommand", params)
    if expected.strip() == "nothing":
        assert asked == []
        assert outcome == {"applied": True, "files": 0}
        return
    assert outcome == {"applied": True, "files": 1}
    (changes,) = asked
    assert opened.case.main.edited(changes[opened.uri]).strip("\n") == expected.strip("\n")


def check_examples(opened: Opened) -> None:
    """The first line says how many examples there are, the others what is wrong in them."""
    params = {"command": "mojo.checkDocExamples", "arguments": [opened.uri]}
    outcome = opened.client.request("workspace/executeCommand", params)
    found = [
        f"{each['range']['start']['line'] + 1}: {each['code']}: "
        f"{opened.case.main.slice(each['range']).strip()}"
        for each in outcome["problems"]
    ]
    assert [str(outcome["examples"]), *found] == opened.case.lines
    pulled = opened.about("textDocument/diagnostic")["items"]
    for each in outcome["problems"]:
        assert each in pulled


def check_workspace_symbols(opened: Opened) -> None:
    """The first line is what is looked for, the others are what is found: name, container, line."""
    query, *wanted = opened.case.lines
    answer = opened.client.request("workspace/symbol", {"query": query})
    shown = []
    for each in answer:
        line = each["location"]["range"]["start"]["line"] + 1
        shown.append(f"{each['name']} {each['containerName']} {line}")
    if wanted == ["nothing"]:
        assert shown == []
        return
    for each in wanted:
        if each.startswith("not: "):
            assert not any(found.startswith(f"{each[5:]} ") for found in shown)
        else:
            assert any(found.startswith(each) for found in shown), shown


def check_prepare(opened: Opened) -> None:
    try:
        answer = opened.at("textDocument/prepareRename")
    except ServerError as error:
        assert opened.case.expected == f"refused: {error.message}"
        return
    span = opened.case.main.spans[0]
    assert answer["range"] == opened.case.main.range(span)
    assert answer["placeholder"] == opened.case.main.text[slice(*span)]


def check_typing(opened: Opened) -> None:
    """Somebody has just gone to a new line."""
    options = {"tabSize": 4, "insertSpaces": True}
    edits = opened.at("textDocument/onTypeFormatting", ch="\n", options=options)
    assert opened.case.main.edited(edits or []).rstrip() == opened.case.expected.rstrip()


def check_token_ranges(opened: Opened) -> None:
    main = opened.case.main
    range_ = main.range(main.spans[0])
    found = opened.about("textDocument/semanticTokens/range", range=range_)
    assert shown_tokens(opened, found["data"]) == opened.case.lines
    whole = opened.about("textDocument/semanticTokens/full")
    first, last = (range_[each]["line"] + 1 for each in ("start", "end"))
    if range_["end"]["character"] == 0:
        last -= 1
    inside = [
        each
        for each in shown_tokens(opened, whole["data"])
        if first <= int(each.partition(":")[0]) <= last
    ]
    assert inside == opened.case.lines


KINDS: dict[str, Callable[[Opened], None]] = {
    "hover": check_hover,
    "definition": check_locations("textDocument/definition"),
    "declaration": check_locations("textDocument/declaration"),
    "type_definition": check_locations("textDocument/typeDefinition"),
    "implementation": check_locations("textDocument/implementation"),
    "references": check_references,
    "highlight": check_highlight,
    "rename": check_rename,
    "symbols": check_symbols,
    "folding": check_folding,
    "selection": check_selection,
    "tokens": check_tokens,
    "token_ranges": check_token_ranges,
    "workspace_symbols": check_workspace_symbols,
    "prepare": check_prepare,
    "typing": check_typing,
    "formatting": check_formatting,
    "diagnostics": check_diagnostics,
    "completion": check_completion,
    "signature": check_signature,
    "hints": check_hints,
    "actions": check_actions,
    "commands": check_commands,
    "examples": check_examples,
    "calls": check_calls,
    "types": check_types,
    "links": check_links,
    "linked": check_linked,
    "moving": check_moving,
    "ownership": check_ownership,
    "parameters": check_parameters,
    "lenses": check_lenses,
    "elaborated": check_elaborated,
}
CASES = [(kind, case) for kind in KINDS for case in read_cases(kind)]


@pytest.mark.parametrize(
    ("kind", "case"), [pytest.param(k, c, id=f"{k}: {c.name}") for k, c in CASES]
)
def test_case(client: Client, folder: Path, kind: str, case: Case) -> None:
    opened = Opened(client, case, folder)
    try:
        KINDS[kind](opened)
    finally:
        client.close(opened.uri)


@pytest.mark.parametrize("case", [pytest.param(c, id=c.name) for c in read_cases("notebooks")])
def test_notebook(client: Client, folder: Path, case: Case) -> None:
    opened = OpenedNotebook(client, case, folder)
    try:
        check(opened)
    finally:
        opened.close()

"""What was computed and why."""

from __future__ import annotations

import json
import re

from compiler_core.incremental import EventKind, Recorder

from .conftest import Words


def shown(recorder: Recorder) -> str:
    return re.sub(r" [\d.]+ ms", "", recorder.tree())


def test_the_tree_shows_what_ran_and_why(world: Words) -> None:
    recorder = Recorder()
    world.db.set(world.text, "a", to="to be")
    world.db.trace(recorder)
    world.longest(world.db, "a")
    assert shown(recorder) == (
        "longest('a') [executed]: it had not run before\n"
        "  words('a') [executed]: it had not run before\n"
        "    text('a') [reused]"
    )
    recorder.clear()
    world.db.set(world.text, "a", to="to  be")
    world.longest(world.db, "a")
    assert shown(recorder) == (
        "longest('a') [verified]: no dependency changed\n"
        "  words('a') [cut off]: text('a') changed\n"
        "    text('a') [reused]"
    )
    recorder.clear()
    world.longest(world.db, "a")
    assert shown(recorder) == "longest('a') [reused]"


def test_json_has_an_object_for_each_event(world: Words) -> None:
    recorder = Recorder()
    world.db.trace(recorder)
    world.words(world.db, "a")
    events = json.loads(recorder.json())
    assert [event["query"] for event in events] == ["text", "words"]
    assert events[1]["event"] == EventKind.EXECUTED.value
    assert events[1]["arguments"] == "'a'"
    assert events[1]["ns"] > 0


def test_tracing_ends(world: Words) -> None:
    recorder = Recorder()
    world.db.trace(recorder)
    world.db.trace(None)
    world.words(world.db, "a")
    assert recorder.events == []


def test_a_recorder_keeps_the_latest_events(world: Words) -> None:
    recorder = Recorder(limit=10)
    world.db.trace(recorder)
    for number in range(50):
        world.words(world.db, str(number))
    assert len(recorder.events) <= 10
    assert recorder.events[-1].arguments == "'49'"
    assert "words('49') [executed]" in shown(recorder)


def test_why_follows_the_changes_down_to_the_input(world: Words) -> None:
    assert world.db.why(world.longest, "a") == "longest('a') has not run"
    world.longest(world.db, "a")
    world.db.set(world.text, "a", to="new")
    world.longest(world.db, "a")
    assert world.db.why(world.longest, "a") == (
        "longest('a') last ran in revision 2, because words('a') changed\n"
        "  words('a') last ran in revision 2, because text('a') changed\n"
        "    input text('a') last changed in revision 2"
    )
    world.db.set(world.text, "a", to="  new")
    assert (
        world.db.why(world.longest, "a").splitlines()[0].endswith("not looked at since revision 2")
    )

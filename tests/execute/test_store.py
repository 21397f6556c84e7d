"""The cache on disk: it never fails, it only forgets."""

import os
from pathlib import Path

import pytest

from compiler_core.execute import store as store_module
from compiler_core.execute.store import ObjectStore, digest


def test_what_is_put_is_found(tmp_path: Path) -> None:
    store = ObjectStore(tmp_path / "new" / "directory")
    key = digest("some", b"parts")
    assert store.get(key) is None
    store.put(key, b"object code")
    assert ObjectStore(store.directory).get(key) == b"object code"


def test_key_depends_on_where_parts_end() -> None:
    assert digest("ab", "c") != digest("a", "bc")


@pytest.mark.parametrize("damage", [b"", b"mojo-object-1\n", b"x" * 100])
def test_damaged_file_is_not_there_and_goes_away(tmp_path: Path, damage: bytes) -> None:
    store = ObjectStore(tmp_path)
    store.put("key", b"object code")
    (tmp_path / "key").write_bytes(damage)
    assert store.get("key") is None
    assert not (tmp_path / "key").exists()


def test_changed_byte_is_noticed(tmp_path: Path) -> None:
    store = ObjectStore(tmp_path)
    store.put("key", b"object code")
    data = bytearray((tmp_path / "key").read_bytes())
    data[-1] ^= 1
    (tmp_path / "key").write_bytes(data)
    assert store.get("key") is None


def test_directory_that_cannot_be_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    store = ObjectStore(tmp_path / "file" / "cache")
    store.put("key", b"object code")
    assert store.get("key") is None


def test_least_recently_used_goes_first(tmp_path: Path) -> None:
    store = ObjectStore(tmp_path, limit=4000)
    for number in range(3):
        store.put(f"key{number}", bytes(1000))
        os.utime(tmp_path / f"key{number}", ns=(number, number))
    assert store.get("key0") is not None
    store.put("key3", bytes(1000))
    kept = {number for number in range(4) if store.get(f"key{number}") is not None}
    assert {0, 3} <= kept
    assert 1 not in kept
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 4000


def test_room_is_looked_for_only_once_in_a_while(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[Path] = []
    monkeypatch.setattr(store_module, "make_room", lambda directory, _: looks.append(directory))
    store = ObjectStore(tmp_path, limit=1 << 20)
    for number in range(640):
        store.put(digest(str(number)), b"x" * 1000)
    # Each after a sixteenth of the limit.
    assert 8 <= len(looks) <= 11
    assert {path.name for path in tmp_path.iterdir()} >= {digest("0"), digest("639")}

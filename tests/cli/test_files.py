"""Finding, reading and replacing files."""

import os
from pathlib import Path

import pytest

from cli.command import CommandError
from cli.files import find_sources, read_source, replace_file


def write(root: Path, *names: str) -> None:
    for name in names:
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x\n")


def found(*paths: Path) -> list[str]:
    return [str(path) for path in find_sources([str(path) for path in paths])]


def test_directories_are_searched_in_order_without_hidden_ones(tmp_path: Path) -> None:
    write(tmp_path, "b.mojo", "a.🔥", "sub/c.mojo", ".git/d.mojo", ".e.mojo", "notes.txt")
    (tmp_path / "dir.mojo").mkdir()
    names = [str(Path(path).relative_to(tmp_path)) for path in found(tmp_path)]
    assert names == ["a.🔥", "b.mojo", "sub/c.mojo"]


def test_a_hidden_directory_that_is_named_is_searched(tmp_path: Path) -> None:
    write(tmp_path, ".work/a.mojo")
    assert found(tmp_path / ".work") == [str(tmp_path / ".work/a.mojo")]


def test_a_file_named_twice_is_found_once(tmp_path: Path) -> None:
    write(tmp_path, "a.mojo")
    assert len(found(tmp_path / "a.mojo", tmp_path, tmp_path / "a.mojo")) == 1


def test_links_in_a_circle_do_not_matter(tmp_path: Path) -> None:
    write(tmp_path, "sub/a.mojo")
    (tmp_path / "sub/up").symlink_to(tmp_path)
    assert len(found(tmp_path)) == 1


def test_what_is_wrong_with_a_path_is_told_in_its_place(tmp_path: Path) -> None:
    write(tmp_path, "a.mojo", "b.txt", "empty/c.txt")
    assert found(
        tmp_path / "b.txt", tmp_path / "none", tmp_path / "a.mojo", tmp_path / "empty"
    ) == [
        f"'{tmp_path}/b.txt' is not a Mojo file: its name does not end in .mojo or .🔥",
        f"no such file or directory: '{tmp_path}/none'",
        f"{tmp_path}/a.mojo",
        f"no Mojo files in '{tmp_path}/empty'",
    ]


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda _: None, "no such file or directory"),
        (lambda file: file.mkdir(), "is a directory"),
        (lambda file: file.write_bytes(b"\x7fELF\x00\x00\xff\xfe"), "it is a binary file"),
        (lambda file: file.write_bytes("\ufeffx".encode("utf-16-le")), "it is UTF-16"),
        (lambda file: file.symlink_to(file), "too many levels of symbolic links"),
    ],
    ids=["missing", "directory", "binary", "UTF-16", "circular link"],
)
def test_a_file_that_cannot_be_read_says_why(tmp_path: Path, make: object, reason: str) -> None:
    file = tmp_path / "a.mojo"
    make(file)  # type: ignore[operator]
    with pytest.raises(CommandError, match=reason):
        read_source(str(file))


@pytest.mark.parametrize("data", [b"\x00x", b"# \xff", b"var x \x00 # \xff", b""])
def test_odd_bytes_alone_are_no_binary_file(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "a.mojo"
    file.write_bytes(data)
    assert read_source(str(file)).to_bytes() == data


def test_replacing_keeps_permissions_and_links(tmp_path: Path) -> None:
    file, link = tmp_path / "real.mojo", tmp_path / "link.mojo"
    file.write_bytes(b"old")
    file.chmod(0o754)
    link.symlink_to(file)
    replace_file(str(link), b"old", b"new")
    assert link.is_symlink()
    assert file.read_bytes() == b"new"
    assert file.stat().st_mode & 0o777 == 0o754
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link.mojo", "real.mojo"]


def test_a_file_that_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "a.mojo"
    file.write_bytes(b"newer")
    with pytest.raises(CommandError, match="changed in the meantime"):
        replace_file(str(file), b"old", b"new")
    assert file.read_bytes() == b"newer"


def test_a_failed_replacement_leaves_the_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.mojo"
    file.write_bytes(b"old")

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(CommandError, match="no space left on device"):
        replace_file(str(file), b"old", b"new")
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]

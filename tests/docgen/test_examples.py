"""Examples in docstrings, and the programs that they become."""

from pathlib import Path

import pytest

from compiler_core import LIBRARY
from compiler_core.incremental import Database
from compiler_core.sema.modules import module_at, search_path
from docgen.examples import Example, examples_of, program_of

TEXT = '''"""Goods.

```mojo
print(1)
```

```output
1
```
"""


struct Ware:
    """A ware.

    ```mojo
    from std.math import sqrt
    struct Mine:
        pass
    var x = 1
    if x:
        pass
    ```

    ```
    no code
    ```
    """

    def use(self):
        """Use it.

        ```mojo skip
        nothing()
        ```

        ~~~mojo
        def main():
            pass
        ~~~
        """
        pass


def _inner():
    """Inner.

    ```mojo
    # Nothing yet.
    ```
    """
    pass
'''


@pytest.fixture
def examples(tmp_path: Path) -> list[Example]:
    path = tmp_path / "goods.mojo"
    path.write_text(TEXT)
    database = Database()
    database.set(search_path, to=(LIBRARY,))
    return examples_of(database, module_at(database, str(path)))


def program(example: Example) -> str:
    return "\n".join(line.text for line in program_of(example))


def test_marked_blocks_are_examples_with_their_lines(examples: list[Example]) -> None:
    lines = TEXT.split("\n")
    assert [each.name for each in examples] == [
        "goods",
        "goods.Ware",
        "goods.Ware.use",
        "goods._inner",
    ]
    assert [lines[each.line - 1].strip()[3:] for each in examples] == ["mojo"] * 4
    assert [each.output for each in examples] == ["1", None, None, None]


def test_statements_become_main_and_declarations_stay(examples: list[Example]) -> None:
    assert program(examples[1]) == (
        "from goods import *\nfrom std.math import sqrt\nstruct Mine:\n    pass\n"
        "def main() raises:\n    var x = 1\n    if x:\n        pass"
    )


def test_a_program_is_left_as_it_is(examples: list[Example]) -> None:
    assert program(examples[2]) == "from goods import *\ndef main():\n    pass"


def test_what_is_private_can_use_itself(examples: list[Example]) -> None:
    assert program(examples[3]).startswith("from goods import *\nfrom goods import _inner\n")
    assert program(examples[3]).endswith("    # Nothing yet.\n    pass")


def test_each_line_knows_where_it_is_from(examples: list[Example]) -> None:
    lines = TEXT.split("\n")
    for example in examples:
        for each in program_of(example):
            assert each.line == 0 or lines[each.line - 1].strip() == each.text.strip()

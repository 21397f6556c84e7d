"""Mojo files that Python programs import."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

MODULE = """
from helper import scaled
from std.os import abort
from std.python import PythonObject
from std.python.bindings import PythonModuleBuilder

@export
def PyInit_fast() abi("C") -> PythonObject:
    try:
        var m = PythonModuleBuilder("fast")
        m.def_function[add]("add", docstring="The sum of two integers.")
        m.def_function[nothing]("nothing")
        m.def_function[total]("total")
        m.def_py_function[count]("count")
        _ = (
            m.add_type[Person]("Person")
            .def_py_init[Person.py_init]()
            .def_method[Person.name_of]("name_of")
            .def_method[Person.grow]("grow")
            .def_staticmethod[Person.make]("make")
        )
        _ = m.add_type[Counter]("Counter").def_init_defaultable[Counter]()
        return m.finalize()
    except e:
        abort(String("cannot make the module: ", e))

def add(a: PythonObject, b: PythonObject) raises -> PythonObject:
    return Int(py=a) + Int(py=b)

def nothing():
    pass

def total(first: PythonObject, var **kwargs: PythonObject) raises -> PythonObject:
    var sum = scaled(Int(py=first))
    for entry in kwargs.items():
        sum += Int(py=entry.value)
    return sum

def count(mut py_self: PythonObject, mut args: PythonObject) raises -> PythonObject:
    return len(args)

@fieldwise_init
struct Person(Movable, Writable):
    var name: String
    var age: Int

    @staticmethod
    def py_init(out self: Person, args: PythonObject, kwargs: PythonObject) raises:
        if len(args) != 2:
            raise Error("Person() takes a name and an age")
        self = Self(String(py=args[0]), Int(py=args[1]))

    @staticmethod
    def name_of(py_self: PythonObject) raises -> PythonObject:
        return py_self.downcast_value_ptr[Self]()[].name

    @staticmethod
    def grow(self_ptr: Pointer[Self, MutUnsafeAnyOrigin], years: PythonObject) raises:
        self_ptr[].age += Int(py=years)

    @staticmethod
    def make(name: PythonObject) raises -> PythonObject:
        return PythonObject(alloc=Person(String(py=name), 0))

struct Counter(Defaultable, Movable, Writable):
    var n: Int

    def __init__(out self):
        self.n = 7
"""
HELPER = "def scaled(n: Int) -> Int:\n    return n * 10\n"


def python(directory: Path, program: str) -> subprocess.CompletedProcess[str]:
    (directory / "main.py").write_text("import mojo.importer\n" + program)
    return subprocess.run(
        [sys.executable, "main.py"],
        cwd=directory,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("project")
    (directory / "fast.mojo").write_text(MODULE)
    (directory / "helper.mojo").write_text(HELPER)
    return directory


def test_functions_and_types_of_a_mojo_file(project: Path) -> None:
    done = python(
        project,
        """
import fast, gc, sys
print(fast.add(2, 3), fast.add.__doc__, fast.nothing())
print(fast.total(1), fast.total(1, a=2, b=3))
print(fast.count(), fast.count(1, "x"))
ada = fast.Person("Ada", 36)
ada.grow(1)
print(ada, ada.name_of(), fast.Person.make("Bob"), fast.Counter())
for wrong in (
    lambda: fast.add(1),
    lambda: fast.add(1, 2, 3),
    lambda: fast.add(1, "x"),
    lambda: fast.Person("only"),
    lambda: fast.Person.grow(5, 1),
    lambda: fast.Counter(1),
):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)
thing = object()
before = sys.getrefcount(thing)
for _ in range(100):
    fast.count(thing)
    try:
        fast.add(thing, 1)
    except Exception:
        pass
print(sys.getrefcount(thing) - before)
kind = sys.getrefcount(fast.Person)
people = [fast.Person.make("x") for _ in range(10)]
del people
print(sys.getrefcount(fast.Person) - kind)
""",
    )
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "5 The sum of two integers. None",
        "10 15",
        "0 2",
        "Person(name='Ada', age=Int(37)) Ada Person(name='Bob', age=Int(0)) Counter(n=Int(7))",
        "Exception TypeError: <mojo function>() missing 1 required positional argument",
        "Exception TypeError: <mojo function>() takes 2 positional arguments but 3 were given",
        "Exception invalid literal for int() with base 10: 'x'",
        "ValueError Person() takes a name and an age",
        "TypeError descriptor 'grow' for 'Person' objects doesn't apply to a 'int' object",
        "ValueError unexpected arguments passed to default initializer function of "
        "wrapped Mojo type",
        "0",
        "0",
    ]


def test_a_module_is_built_again_only_when_a_file_of_it_changed(project: Path) -> None:
    program = "import fast\nprint(fast.total(1), fast.__file__)"
    first = python(project, program).stdout.split()
    assert python(project, program).stdout.split() == first
    (project / "helper.mojo").write_text(HELPER.replace("10", "100"))
    second = python(project, program).stdout.split()
    assert second[0] == "100"
    assert second[1] != first[1]
    assert len(list((project / "__mojocache__").glob("fast.*.so"))) == 1
    (project / "helper.mojo").write_text(HELPER)


def test_what_does_not_compile_is_an_import_error_that_says_why(tmp_path: Path) -> None:
    (tmp_path / "broken.mojo").write_text("def f() -> Int:\n    return nowhere\n")
    done = python(tmp_path, "import broken")
    assert done.returncode == 1
    assert "ImportError: cannot build" in done.stderr
    assert "broken.mojo:2:12: error:" in done.stderr


def test_modules_that_are_not_there_stay_missing(tmp_path: Path) -> None:
    done = python(tmp_path, "import nowhere_at_all")
    assert "ModuleNotFoundError: No module named 'nowhere_at_all'" in done.stderr

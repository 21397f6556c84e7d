"""Running tests and telling how they went."""

from std.builtin.enum_like import EnumLike
from std.collections.list import List
from std.collections.optional import Optional
from std.collections.set import Set
from std.collections.string.string import String
from std.collections.string.string_span import StaticString
from std.format import Writable, Writer
from std.reflection.function import get_function_name
from std.reflection.location import SourceLocation
from std.sys.arg import argv
from std.time import perf_counter_ns


struct TestResult(EnumLike, Equatable, ImplicitlyCopyable, Movable, Writable):
    """How a test went."""

    comptime PASS = TestResult(0)
    """Nothing was raised."""
    comptime FAIL = TestResult(1)
    """An error was raised."""
    comptime SKIP = TestResult(2)
    """The test was not run."""

    comptime _enum_case_names = ParameterList.of["PASS", "FAIL", "SKIP"].values
    comptime _enum_case_types = TypeList.of[Trait=AnyType, NoneType, NoneType, NoneType].values
    comptime _enum_is_exhaustive = True

    def _get_enum_discriminant(self) -> Int:
        """Return the number of the case."""
        return self._value

    def _unsafe_get_enum_payload[
        id: Int
    ](ref self) -> ref [self] TypeList[values=Self._enum_case_types]()[id]:
        """Return what is in a case, which is nothing."""
        return Pointer(to=self).unsafe_bitcast[TypeList[values=Self._enum_case_types]()[id]]()[]

    var _value: Int

    def __init__(out self, _value: Int):
        """Take the number of a result."""
        self._value = _value

    def __eq__(self, rhs: Self, /) -> Bool:
        """Tell whether two results are the same."""
        return self._value == rhs._value

    def write_to(self, mut writer: Some[Writer]):
        """Write the word."""
        if self._value == 0:
            writer.write_string("PASS")
        elif self._value == 1:
            writer.write_string("FAIL")
        else:
            writer.write_string("SKIP")


struct TestReport(Copyable, Movable, Writable):
    """How one test went."""

    var name: String
    """The name of the test."""
    var duration_ns: Int
    """How long it took."""
    var result: TestResult
    """How it went."""
    var error: Optional[Error]
    """What it raised."""

    def __init__(
        out self,
        *,
        var name: String,
        duration_ns: Int,
        result: TestResult,
        var error: Optional[Error] = None,
    ):
        """Make a report."""
        self.name = name^
        self.duration_ns = duration_ns
        self.result = result
        self.error = error^

    @staticmethod
    def passed(*, var name: String, duration_ns: Int) -> Self:
        """Make the report of a test that raised nothing."""
        return Self(name=name^, duration_ns=duration_ns, result=TestResult(0))

    @staticmethod
    def failed(*, var name: String, duration_ns: Int, var error: Error) -> Self:
        """Make the report of a test that raised an error."""
        return Self(
            name=name^,
            duration_ns=duration_ns,
            result=TestResult(1),
            error=Optional[Error](error^),
        )

    @staticmethod
    def skipped(*, var name: String) -> Self:
        """Make the report of a test that was not run."""
        return Self(name=name^, duration_ns=0, result=TestResult(2))

    def write_to(self, mut writer: Some[Writer]):
        """Write the report."""
        writer.write("    ", self.result, " [ ", _milliseconds(self.duration_ns), " ] ")
        writer.write_string(self.name)
        if self.error:
            var text = String(self.error.unsafe_value())
            var lines = text.splitlines()
            for i in range(len(lines)):
                writer.write_string("\n      ")
                writer.write_string(lines[i])


def _milliseconds(duration_ns: Int) -> String:
    """Return a time in milliseconds with three digits behind the point."""
    var micros = (duration_ns + 500) // 1000
    var rest = String(micros % 1000)
    return String(micros // 1000) + "." + rest.ascii_rjust(3, "0")


struct TestSuiteReport(Copyable, Movable, Writable):
    """How several tests went."""

    var reports: List[TestReport]
    """How each of them went."""
    var total_duration_ns: Int
    """How long they took."""
    var failures: Int
    """How many raised an error."""
    var passed: Int
    """How many raised nothing."""
    var skipped: Int
    """How many were not run."""
    var location: SourceLocation
    """Where the suite is."""

    def __init__(out self, *, var reports: List[TestReport], location: SourceLocation):
        """Count the results."""
        self.total_duration_ns = 0
        self.failures = 0
        self.passed = 0
        self.skipped = 0
        for i in range(len(reports)):
            self.total_duration_ns = self.total_duration_ns + reports[i].duration_ns
            if reports[i].result._value == 0:
                self.passed = self.passed + 1
            elif reports[i].result._value == 1:
                self.failures = self.failures + 1
            else:
                self.skipped = self.skipped + 1
        self.reports = reports^
        self.location = location

    def write_to(self, mut writer: Some[Writer]):
        """Write the report of each test and what it comes to."""
        writer.write(
            "\nRunning ",
            len(self.reports),
            " tests for ",
            self.location.file_name(),
            " \n",
        )
        for i in range(len(self.reports)):
            writer.write(self.reports[i], "\n")
        writer.write("--------\nSummary [ ", _milliseconds(self.total_duration_ns), " ] ")
        writer.write(len(self.reports), " tests run: ", self.passed, " passed , ")
        writer.write(self.failures, " failed , ", self.skipped, " skipped ")
        if self.failures > 0:
            writer.write("\nTest suite' ", self.location.file_name(), " 'failed! ")
        writer.write_string("\n")


struct _Test(Copyable, Movable):
    """A test and its name."""

    var name: String
    var function: def() raises thin -> None

    def __init__(out self, var name: String, function: def() raises thin -> None):
        self.name = name^
        self.function = function


struct TestSuite(Movable, not Deinitable):
    """Tests that run together, and are used up by that."""

    var tests: List[_Test]
    """The tests."""
    var skip_list: List[String]
    """The names of those that are not to run."""
    var allow_list: Optional[Set[String]]
    """The names of those that are to run, if not all are."""
    var location: SourceLocation
    """Where the suite is."""
    var cli_args: List[StaticString]
    """What the program was started with."""

    def __init__(
        out self,
        *,
        location: Optional[SourceLocation] = None,
        var cli_args: Optional[List[StaticString]] = None,
    ):
        """Make an empty suite."""
        self.tests = List[_Test]()
        self.skip_list = List[String]()
        self.allow_list = None
        if location:
            self.location = location.unsafe_value()
        else:
            self.location = SourceLocation(
                _text=__mlir_op.`kgen.call_location`[_type=StringLiteral]()
            )
        self.cli_args = List[StaticString]()
        if cli_args:
            self.cli_args = cli_args.take()

    @staticmethod
    def discover_tests[
        test_funcs: __mlir_type[`!kgen.param_list<`, def() raises thin -> None, `>`], /
    ](
        *,
        location: Optional[SourceLocation] = None,
        var cli_args: Optional[List[StaticString]] = None,
    ) raises -> Self:
        """Make a suite of the functions whose names start with `test_`."""
        var place = SourceLocation(
            _text=__mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )
        if location:
            place = location.unsafe_value()
        var suite = Self(location=place, cli_args=cli_args^)
        comptime for i in range(test_funcs.length):
            comptime if get_function_name[test_funcs[i]]().startswith("test_"):
                suite.test[test_funcs[i]]()
        return suite^

    @staticmethod
    def discover_tests[
        test_funcs: Tuple, /
    ](
        *,
        location: Optional[SourceLocation] = None,
        var cli_args: Optional[List[StaticString]] = None,
    ) raises -> Self:
        """Make a suite of those of some functions whose names start with `test_`."""
        var place = SourceLocation(
            _text=__mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )
        if location:
            place = location.unsafe_value()
        var suite = Self(location=place, cli_args=cli_args^)
        comptime for i in range(len(test_funcs)):
            comptime function = test_funcs[i]
            comptime if get_function_name[function]().startswith("test_"):
                comptime test = rebind_var[def() raises thin -> None](function)
                suite.test[test]()
        return suite^

    def test[f: def() raises thin -> None](mut self):
        """Add a test."""
        self.tests.append(_Test(String(get_function_name[f]()), f))

    def skip[f: def() raises thin -> None](mut self):
        """Do not run a test."""
        self.skip_list.append(String(get_function_name[f]()))

    def generate_report(mut self, skip_all: Bool = False) raises -> TestSuiteReport:
        """Run the tests."""
        var only = List[String]()
        var skipped = self.skip_list.copy()
        var skip = skip_all
        self._read_arguments(only, skipped, skip)
        var reports = List[TestReport]()
        for i in range(len(self.tests)):
            var name = self.tests[i].name
            var allowed = len(only) == 0 or name in only
            if self.allow_list:
                allowed = allowed and name in self.allow_list.value()
            if skip or name in skipped or not allowed:
                reports.append(TestReport.skipped(name=name))
                continue
            var start = perf_counter_ns()
            try:
                self.tests[i].function()
                reports.append(
                    TestReport.passed(name=name, duration_ns=Int(perf_counter_ns() - start))
                )
            except error:
                reports.append(
                    TestReport.failed(
                        name=name, duration_ns=Int(perf_counter_ns() - start), error=error
                    )
                )
        return TestSuiteReport(reports=reports^, location=self.location)

    def _read_arguments(
        self, mut only: List[String], mut skipped: List[String], mut skip: Bool
    ) raises:
        """Read which tests the program was told to run."""
        var words = List[String]()
        if len(self.cli_args) > 0:
            for i in range(len(self.cli_args)):
                words.append(String(self.cli_args[i]))
        else:
            var given = argv()
            for i in range(1, len(given)):
                words.append(String(given[i]))
        var mode = 0
        for i in range(len(words)):
            if words[i] == "--only":
                mode = 1
            elif words[i] == "--skip":
                mode = 2
            elif words[i] == "--skip-all":
                skip = True
            elif mode == 1:
                only.append(words[i])
            elif mode == 2:
                skipped.append(words[i])
            else:
                raise Error("invalid argument: ", words[i])

    def run(deinit self, *, quiet: Bool = False, skip_all: Bool = False) raises:
        """Run the tests, and raise if any of them raised."""
        var report = self.generate_report(skip_all)
        if report.failures > 0:
            raise Error(report)
        if not quiet:
            print(report)

    def abandon(deinit self):
        """End without running the tests."""
        pass

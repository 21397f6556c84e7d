# Parts of Python's library at work.
from std.python import Python, PythonObject


def main() raises:
    var json = Python.import_module("json")
    var data = json.loads('{"name": "Ada", "langs": ["x", "y"], "n": 3, "f": 1.5, "none": null}')
    print(data["name"], data["langs"][1], data["n"] + 1, data["none"])
    print(json.dumps(data, sort_keys=True))
    var re = Python.import_module("re")
    var found = re.search("(\\w+)@(\\w+)", "mail ada@example now")
    print(found.group(0), found.group(1), found.start())
    print(re.sub("[aeiou]", "_", "education"))
    var datetime = Python.import_module("datetime")
    var day = datetime.date(2024, 2, 28) + datetime.timedelta(days=2)
    print(day.isoformat(), day.weekday())
    var fractions = Python.import_module("fractions")
    print(fractions.Fraction(1, 3) + fractions.Fraction(1, 6))
    var itertools = Python.import_module("itertools")
    for c in itertools.combinations("abc", 2):
        print(c)
    var hashlib = Python.import_module("hashlib")
    print(hashlib.md5(Python.evaluate("b'mojo'")).hexdigest())
    var functools = Python.import_module("functools")
    var operator = Python.import_module("operator")
    print(functools.reduce(operator.mul, Python.list(1, 2, 3, 4)))
    var decimal = Python.import_module("decimal")
    print(decimal.Decimal("0.1") + decimal.Decimal("0.2"))

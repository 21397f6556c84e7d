# 100,000 calls of functions of Python, in microseconds. Build it with the compilers to be compared.
from std.python import Python, PythonObject
from std.time import perf_counter_ns


def main() raises:
    var m = Python.evaluate("def f(x):\n    return x\ndef g():\n    return None\nclass A:\n    def m(self, x): return x\na = A()\n", file=True, name="m")
    var f = m.f
    var t0 = perf_counter_ns()
    var s = 0
    for i in range(100000):
        s += Int(py=f(i))
    var t1 = perf_counter_ns()
    print("f(i) and back", Int(t1 - t0) // 1000)
    var a = m.a
    t0 = perf_counter_ns()
    for i in range(100000):
        _ = a.m(i)
    t1 = perf_counter_ns()
    print("a.m(i)", Int(t1 - t0) // 1000)
    var math = Python.import_module("math")
    t0 = perf_counter_ns()
    var x = 0.0
    for i in range(100000):
        x += Float64(py=math.sqrt(Float64(i)))
    t1 = perf_counter_ns()
    print("math.sqrt", Int(t1 - t0) // 1000)
    var l = Python.list()
    t0 = perf_counter_ns()
    for i in range(100000):
        _ = l.append(i)
    t1 = perf_counter_ns()
    print("l.append", Int(t1 - t0) // 1000)
    var d = Python.dict(x=1)
    t0 = perf_counter_ns()
    for i in range(100000):
        d["x"] = d["x"] + 1
    t1 = perf_counter_ns()
    print("d[x]", Int(t1 - t0) // 1000)
    t0 = perf_counter_ns()
    for i in range(100000):
        _ = f(x=i)
    t1 = perf_counter_ns()
    print("f(x=i)", Int(t1 - t0) // 1000)
    print(s, x, len(l), d)

from std.python import Python, PythonObject


def main() raises:
    var a = PythonObject(7)
    var b = PythonObject(2)
    print(a + b, a - b, a * b, a / b, a // b, a % b, a ** b, -a, ~a, a << b, a >> b, a & b, a | b, a ^ b)
    print(a < b, a > b, a == 7, a != b, a <= 7, a >= 8)
    print(PythonObject(2) ** 100, PythonObject(1.5) + 1, PythonObject(True) + 1)
    a += 3
    a *= 2
    a -= 1
    a //= 4
    print(a, Int(py=a), Float64(py=a), Bool(PythonObject(0)), Bool(PythonObject(3)))
    try:
        print(PythonObject(1) / PythonObject(0))
    except e:
        print(e)
    try:
        print(PythonObject(1) + PythonObject("x"))
    except e:
        print(e)

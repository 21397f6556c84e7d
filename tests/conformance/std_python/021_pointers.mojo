# Memory that Python holds, by its address.
from std.python import Python, PythonObject


def main() raises:
    var array = Python.import_module("array")
    var values = array.array("d", Python.list(1.5, 2.5, 3.5))
    var info = values.buffer_info()
    var data = info[0].unsafe_get_as_pointer[DType.float64]()
    var total = 0.0
    for i in range(Int(py=info[1])):
        total += data[unsafe_offset=i]
        data[unsafe_offset=i] *= 10
    print(total)
    print(values)
    var bytes = array.array("B", Python.list(1, 2, 255))
    var raw = bytes.buffer_info()[0].unsafe_get_as_pointer[DType.uint8]()
    print(raw[unsafe_offset=2], raw[unsafe_offset=0] + raw[unsafe_offset=1])
    print(len(bytes))
    try:
        _ = PythonObject("x").unsafe_get_as_pointer[DType.uint8]()
    except e:
        print("error:", e)

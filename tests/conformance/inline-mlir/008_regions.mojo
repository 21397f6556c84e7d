"""Regions of inline MLIR: blocks that an operation runs, here until an error leaves them."""
from std.sys import exit

comptime one = __mlir_attr.`1 : index`


def counted(limit: Int) raises:
    var rounds = 0
    # The values of a round are those that the round before has handed on.
    __mlir_region body(i: __mlir_type.index):
        visit(Int(mlir_value=i))
        rounds += 1
        if rounds > limit:
            raise Error("left after ", rounds, " rounds")
        __mlir_op.`hlcf.continue`[_type=None](__mlir_op.`index.add`(i, one))
    __mlir_op.`hlcf.loop`[_region="body".value, _type=None](
        __mlir_attr.`10 : index`
    )


def visit(n: Int):
    print("at", n)


def fibonacci(limit: Int) -> Int:
    var largest = 0
    try:
        __mlir_region step(a: __mlir_type.index, b: __mlir_type.index):
            if Int(mlir_value=b) > limit:
                raise Error("enough")
            largest = Int(mlir_value=b)
            # Both are computed before either changes.
            __mlir_op.`hlcf.continue`[_type=None](b, __mlir_op.`index.add`(a, b))
        __mlir_op.`hlcf.loop`[_region="step".value, _type=None](
            __mlir_attr.`0 : index`, __mlir_attr.`1 : index`
        )
    except:
        pass
    return largest


def two_in_one_function() raises:
    var names = List[String]()
    try:
        __mlir_region fill():
            names.append(String("n", len(names)))
            for name in names:
                if name == "n2":
                    break
                print(name, end=" ")
            if len(names) == 3:
                raise Error("full")
            __mlir_op.`hlcf.continue`[_type=None]()
        __mlir_op.`hlcf.loop`[_region="fill".value, _type=None]()
    except e:
        print(e)
    try:
        __mlir_region empty():
            print(names.pop(), end=" ")
            if not names:
                raise Error("empty")
            __mlir_op.`hlcf.continue`[_type=None]()
        __mlir_op.`hlcf.loop`[_region=__mlir_attr.`"empty"`, _type=None]()
    except e:
        print(e)


def numbered(var n: Int) raises -> __mlir_type.index:
    __mlir_region body(i: Int):
        n -= i
        print("left", n)
        if n < 0:
            raise Error("none left")
        __mlir_op.`hlcf.continue`[_type=None](i + 1)
    return __mlir_op.`hlcf.loop`[_region="body".value, _type=__mlir_type.index](
        Int(1)
    )


def main():
    try:
        counted(3)
    except e:
        print(e)
    print(fibonacci(100), fibonacci(0))
    try:
        two_in_one_function()
        _ = numbered(5)
    except e:
        print(e)
    var last = 3
    __mlir_region count_down():
        print(last)
        last -= 1
        if last == 0:
            exit(0)
        __mlir_op.`hlcf.continue`[_type=None]()
    __mlir_op.`hlcf.loop`[_region="count_down".value, _type=None]()

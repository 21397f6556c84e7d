comptime Twice[n: Int] = n * 2
comptime IsEven[n: Int]: Bool = n % 2 == 0
comptime Vec[n: Int] = SIMD[DType.int32, n]
comptime Table[V: Copyable & Deinitable] = Dict[String, V]


def evens[n: Int]() -> String:
    comptime if IsEven[n]:
        return "even"
    else:
        return "odd"


def main() raises:
    print(Twice[21], Twice[Twice[3]])
    print(evens[4](), evens[5]())
    print(Vec[4](1, 2, 3, 4) * 2)
    var t: Table[Int] = {"a": 1}
    t["b"] = 2
    print(t["a"] + t["b"])
    comptime Local[a: Int, b: Int] = a * 10 + b
    print(Local[3, 4], Local[b=1, a=2])

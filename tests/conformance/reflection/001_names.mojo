@fieldwise_init
struct Point[T: Copyable & Deinitable]:
    var x: Self.T
    var label: String


def base[T: AnyType]() -> String:
    return String(reflect[T].base_name())


def main():
    print(base[Point[Int]](), base[List[Int]](), base[String](), base[Dict[String, Int]]())
    print(reflect[Int].name(), reflect[Float32].name(), reflect[Bool].name())
    print(reflect[List[Int]].name())
    print(reflect[Point[Int]].is_struct())

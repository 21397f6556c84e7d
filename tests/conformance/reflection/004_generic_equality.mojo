def differs[T: AnyType](a: T, b: T) -> List[String]:
    comptime names = reflect[T].field_names()
    comptime types = reflect[T].field_types()
    var out = List[String]()
    comptime for i in range(reflect[T].field_count()):
        comptime if conforms_to(types[i], Equatable):
            if reflect[T].field_ref[i](a) != reflect[T].field_ref[i](b):
                comptime name = names[i]
                out.append(String(name))
    return out^


@fieldwise_init
struct User:
    var name: String
    var age: Int
    var admin: Bool


def main():
    print(differs(User("a", 1, True), User("a", 2, False)))
    print(differs(User("a", 1, True), User("a", 1, True)))

from std.builtin.device_passable import DevicePassable

def named[T: DevicePassable]() -> String:
    return T.get_type_name()

def main():
    print(named[Int](), named[Optional[Int]](), named[Pointer[Int, MutAnyOrigin]]())
    var a: Array[Int, 3] = [4, 5, 6]
    print(a.__getitem_param__[1]())
    var b: Array[Int, 3].device_type = a^
    print(b[2])

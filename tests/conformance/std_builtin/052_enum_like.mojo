from std.builtin.enum_like import EnumLike, KGENString
from std.builtin.variadics import TypeList, ParameterList

@fieldwise_init
struct Shape(EnumLike, Copyable):
    comptime _enum_case_names = ParameterList.of["circle".value, "square".value, "none".value].values
    comptime _enum_case_types = TypeList.of[Trait=AnyType, Int, String, NoneType].values
    comptime _enum_is_exhaustive = True
    var tag: Int
    var i: Int
    var s: String
    def _get_enum_discriminant(self) -> Int:
        print("asked")
        return self.tag
    def _unsafe_get_enum_payload[id: Int](ref self) -> ref[self] TypeList[values=Self._enum_case_types]()[id]:
        comptime if id == 0:
            return Pointer(to=self.i).unsafe_bitcast[TypeList[values=Self._enum_case_types]()[id]]().unsafe_origin_cast[origin_of(self)]()[]
        else:
            return Pointer(to=self.s).unsafe_bitcast[TypeList[values=Self._enum_case_types]()[id]]().unsafe_origin_cast[origin_of(self)]()[]

def main():
    var s = Shape(0, 4, "")
    match s:
        case Shape.circle(var x):
            print("circle", x)
        case Shape.square(var y):
            print("square", y)
        case Shape.none:
            print("none")
    s.s = "text"
    s.tag = 1
    match s:
        case .circle(ref x):
            print("circle", x)
        case .square("hi"):
            print("hi")
        case .square("text"):
            print("square!")
        case .square(_):
            print("square")
        case .none:
            print("none")
    match s:
        case .circle:
            print("circle")
        case .square(ref t):
            t += " more"
        case .none:
            print("none")
    print(s.s)

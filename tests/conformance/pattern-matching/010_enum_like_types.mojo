# Types of the library that `match` takes apart by their cases.

from std.builtin.enum_like import EnumLike
from std.collections import OptionalReg
from std.memory import AddressSpace
from std.simd import FastMathFlag
from std.sys import Endian
from std.testing.suite import TestResult


def show[T: AnyType](name: String):
    print(name, conforms_to(T, EnumLike), end=" ")
    comptime if conforms_to(T, EnumLike):
        print(T._enum_is_exhaustive, TypeList[values=T._enum_case_types]().length)
    else:
        print()


def described(value: Optional[Int]) -> String:
    match value:
        case .None:
            return "nothing"
        case .Some(0):
            return "nought"
        case .Some(x) if x < 0:
            return String("below nought: ", x)
        case .Some(x):
            return String("number ", x)


def where_from(space: AddressSpace) -> String:
    match space:
        case .GENERIC:
            return "any"
        case .SHARED | .SHARED_CLUSTER:
            return "shared"
        case AddressSpace.LOCAL:
            return "local"
        case _:
            return "other"


def main():
    show[Endian]("Endian")
    show[AddressSpace]("AddressSpace")
    show[TestResult]("TestResult")
    show[OptionalReg[Int]]("OptionalReg")
    show[Optional[String]]("Optional")
    show[FastMathFlag]("FastMathFlag")
    show[Bool]("Bool")
    show[DType]("DType")
    print(described(None), described(0), described(-3), described(4), sep="; ")
    print(where_from(AddressSpace.GENERIC), where_from(AddressSpace.SHARED))
    print(where_from(AddressSpace.SHARED_CLUSTER), where_from(AddressSpace.LOCAL))
    print(where_from(AddressSpace(77)), where_from(AddressSpace.CONSTANT))
    var text = Optional[String]("a")
    match text:
        case .Some(ref inside):
            inside += "b"
        case .None:
            pass
    print(text)
    match text:
        case .Some("ab"):
            print("ab")
        case _:
            print("something else")
    match Endian.native():
        case .big:
            print("big")
        case .little:
            print("little")
    for each in [True, False]:
        match each:
            case .True:
                print("yes")
            case .False:
                print("no")
    match FastMathFlag.FAST:
        case .CONTRACT:
            print("contract")
        case .FAST:
            print("fast")
        case _:
            print("other")
    match TestResult.SKIP:
        case .PASS | .FAIL:
            print("run")
        case .SKIP:
            print("not run")
    match OptionalReg[Int](3):
        case .Some(x):
            print(x)
        case .None:
            print("none")
    for first in [Optional[Int](3), Optional[Int]()]:
        match (first, Optional[Bool](True)):
            case (.Some(3), .Some(.False)):
                print("three and no")
            case (.Some(3), .Some(.True)):
                print("three and yes")
            case (.None, _):
                print("none")
            case _:
                print("rest")

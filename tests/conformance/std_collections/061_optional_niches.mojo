# An optional value of a type some bits of which are no value takes no room to say so.

from std.collections import OptionalReg
from std.ffi import CStringSpan, external_call
from std.memory import ArcPointer, OwnedPointer
from std.reflection import SourceLocation, call_location
from std.sys import align_of, size_of
from std.utils._nicheable import NicheIndex, UnsafeNicheable
from std.memory import MaybeUninit

comptime Address = Pointer[Int, MutUntrackedOrigin]


@fieldwise_init
struct Even(ImplicitlyCopyable, Movable, UnsafeNicheable, Writable):
    """A small number, which is never 255."""

    var number: UInt8

    @staticmethod
    def niche_count() -> Int:
        return 1

    @staticmethod
    def write_niche[index: Int](memory: Pointer[mut=True, MaybeUninit[Self], _]):
        memory.unsafe_bitcast[UInt8]()[] = 255

    @staticmethod
    def classify_niche(memory: Pointer[mut=False, MaybeUninit[Self], _]) -> NicheIndex:
        if memory.unsafe_bitcast[UInt8]()[] == 255:
            return NicheIndex(0)
        return NicheIndex.NotANiche


struct Node:
    var value: Int
    var next: Optional[Pointer[Node, MutUntrackedOrigin]]

    def __init__(out self, value: Int):
        self.value = value
        self.next = None


def place() -> Optional[SourceLocation]:
    return call_location()


def first_of(text: StaticString) -> Optional[Pointer[Int8, ImmStaticOrigin]]:
    return external_call["strchr", Optional[Pointer[Int8, ImmStaticOrigin]]](
        text.unsafe_ptr(), Int32(46)
    )


def main() raises:
    print(size_of[Optional[Address]](), align_of[Optional[Address]]())
    print(size_of[OptionalReg[Address]](), size_of[Optional[Optional[Address]]]())
    print(size_of[Optional[CStringSpan[ImmStaticOrigin]]](), size_of[Optional[Even]]())
    print(size_of[Optional[SourceLocation]]() == size_of[SourceLocation]())
    print(size_of[Optional[OwnedPointer[Int]]](), size_of[Optional[ArcPointer[Int]]]())
    print(size_of[Optional[String]](), size_of[Optional[Bool]](), size_of[Optional[Int]]())
    print(size_of[Node]())
    var number = 7
    var empty = Optional[Pointer[Int, ImmOrigin(origin_of(number))]]()
    print(Bool(empty), empty is None, empty.or_else(Pointer(to=number).as_imm())[])
    var held = Optional(Pointer(to=number).as_imm())
    print(Bool(held), held.value()[], held == empty, held == Optional(Pointer(to=number).as_imm()))
    print(held.copied(), empty.copied())
    var copy = held
    var taken = copy.take()
    print(taken[], Bool(copy), Bool(held))
    copy = None
    print(copy is None)
    for each in held:
        print("holds", each[])
    for _ in empty:
        print("never")
    var even = Optional(Even(4))
    print(even, Optional[Even](), even.value().number)
    even = None
    print(Bool(even))
    match even:
        case .Some(x):
            print(x)
        case .None:
            print("none")
    var twice = Optional(Optional[Pointer[Int, ImmOrigin(origin_of(number))]]())
    print(Bool(twice), Bool(twice.value()))
    print(Bool(place()), place().value().line() > 0)
    print(Bool(first_of("a.b")), Bool(first_of("ab")))
    var last = Node(2)
    var head = Node(1)
    head.next = Pointer(to=last).unsafe_origin_cast[MutUntrackedOrigin]()
    var at = Optional(Pointer(to=head).unsafe_origin_cast[MutUntrackedOrigin]())
    while at:
        print(at.value()[].value, end=" ")
        at = at.value()[].next
    print(last.value, head.value)
    comptime known = Optional[Address]()
    print(Bool(materialize[known]()))
    var many = List[Optional[Pointer[Int, ImmOrigin(origin_of(number))]]](length=3, fill=None)
    many[1] = Pointer(to=number).as_imm()
    for each in many:
        print(Bool(each), end=" ")
    print()

"""Elements of which each knows the one before it and the one behind it."""

from std.builtin.rebind import downcast
from std.collections.check_bounds import check_bounds
from std.collections.optional import Optional
from std.format import Writable, Writer
from std.hash import Hashable, Hasher
from std.iter._traits import Iterable, IterableOwned, Iterator, StopIteration
from std.memory.alloc import unsafe_alloc
from std.memory.pointer import Pointer
from std.reflection._type_name import type_name


@__old_keywords(ElementType=T)
struct Node[T: Movable](Deinitable where conforms_to(T, Deinitable), Movable):
    """An element of a linked list, with the ways to its neighbours.

    Parameters:
        T: What the element is.
    """

    comptime _Link = Optional[Pointer[Self, MutUntrackedOrigin]]

    var value: Self.T
    """The element."""
    var _prev: Self._Link
    var _next: Self._Link

    def __init__(
        out self,
        var value: Self.T,
        prev: Optional[Self._Link],
        next: Optional[Self._Link],
    ):
        """Take over an element and say what is beside it.

        Args:
            value: The element.
            prev: The node before it.
            next: The node behind it.
        """
        self.value = value^
        self._prev = prev.value() if prev else None
        self._next = next.value() if next else None

    def prev(ref self) -> ref [self._prev] Self._Link:
        """Return the node before this one."""
        return self._prev

    def next(ref self) -> ref [self._next] Self._Link:
        """Return the node behind this one."""
        return self._next

    def _into_value(deinit self) -> Self.T:
        return self.value^

    def write_to(self, mut writer: Some[Writer]) where conforms_to(Self.T, Writable):
        """Write the element."""
        self.value.write_to(writer)


struct _LinkedListIter[
    mut: Bool, //, T: Copyable, origin: Origin[mut=mut], forward: Bool = True
](ImplicitlyCopyable, Iterable, Iterator):
    """Goes through the elements of a linked list."""

    comptime Element = Self.T
    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = Self

    var _at: Node[Self.T]._Link

    def __init__(out self, at: Node[Self.T]._Link):
        self._at = at

    def __iter__(ref self) -> Self:
        return self

    def __next__(mut self) raises StopIteration -> ref [Self.origin] Self.T:
        if not self._at:
            raise StopIteration()
        var node = self._at.value()
        self._at = node[]._next if Self.forward else node[]._prev
        return Pointer[Self.T, Self.origin](
            unsafe_from_address=Int(Pointer(to=node[].value))
        )[]


struct _LinkedListIterOwned[T: Deinitable & Movable](IterableOwned, Iterator):
    """Uses up the elements of a linked list."""

    comptime Element = Self.T
    comptime IteratorOwnedType: Iterator = Self

    var _list: LinkedList[Self.T]

    def __init__(out self, var list: LinkedList[Self.T]):
        self._list = list^

    def __iter__(var self) -> Self:
        return self^

    def __next__(mut self) raises StopIteration -> Self.T:
        if self._list._size == 0:
            raise StopIteration()
        return self._list._take(self._list._head.value())

    def bounds(self) -> Tuple[Int, Optional[Int]]:
        var left = self._list._size
        return (left, Optional[Int](left))


struct LinkedList[ElementType: Movable](
    Boolable,
    Copyable where conforms_to(ElementType, Copyable),
    Defaultable,
    Deinitable where conforms_to(ElementType, Deinitable),
    Equatable where conforms_to(ElementType, Equatable),
    Hashable where conforms_to(ElementType, Hashable),
    Iterable,
    IterableOwned where conforms_to(ElementType, Deinitable),
    Movable,
    Sized,
    Writable where conforms_to(ElementType, Writable),
):
    """Elements that lie anywhere, each with the ways to its neighbours.

    Parameters:
        ElementType: What they are.
    """

    comptime IteratorType[
        iterable_mut: Bool, //, iterable_origin: Origin[mut=iterable_mut]
    ]: Iterator = _LinkedListIter[downcast[Self.ElementType, Copyable], iterable_origin]
    """What goes through the elements."""
    comptime IteratorOwnedType: Iterator = _LinkedListIterOwned[
        downcast[Self.ElementType, Deinitable & Movable]
    ]
    """What uses up the elements."""
    comptime _NodePointer = Pointer[Node[Self.ElementType], MutUntrackedOrigin]

    var _head: Node[Self.ElementType]._Link
    var _tail: Node[Self.ElementType]._Link
    var _size: Int

    # ------------------------------------------------------------ making one

    def __init__(out self):
        """Make an empty list."""
        self._head = None
        self._tail = None
        self._size = 0

    def __init__(out self, var *elements: Self.ElementType, __list_literal__: NoneType = None):
        """Take over elements.

        Args:
            elements: The elements, first to last.
            __list_literal__: Says that they were written in brackets.
        """
        self._head = None
        self._tail = None
        self._size = 0
        for i in range(len(elements)):
            self.append(__get_address_as_owned_value(elements._raw(i)))
        elements^._forget()

    def __init__(out self, *, copy: Self) where conforms_to(Self.ElementType, Copyable):
        """Copy every element.

        Args:
            copy: The list.
        """
        self._head = None
        self._tail = None
        self._size = 0
        var at = copy._head
        while at:
            self.append(Self.ElementType(copy=at.value()[].value))
            at = at.value()[]._next

    def __init__(out self, *, deinit move: Self):
        """Take over a list.

        Args:
            move: The list.
        """
        self._head = move._head
        self._tail = move._tail
        self._size = move._size

    def __deinit__(deinit self) where conforms_to(Self.ElementType, Deinitable):
        """End every element and give the memory back."""
        var at = self._head
        while at:
            var node = at.value()
            at = node[]._next
            node.unsafe_deinit_pointee()
            node.unsafe_free()

    # ------------------------------------------------------------ links

    def _node_at(self, position: Int) -> Self._NodePointer:
        """Find a node from the end that is nearer."""
        if position <= self._size // 2:
            var at = self._head
            for _ in range(position):
                at = at.value()[]._next
            return at.value()
        var at = self._tail
        for _ in range(self._size - 1 - position):
            at = at.value()[]._prev
        return at.value()

    def _position(self, position: Int) -> Int:
        """Count a negative position from the end."""
        return position + self._size if position < 0 else position

    def _take(mut self, node: Self._NodePointer) -> Self.ElementType:
        """Take a node out of the chain and give back its element."""
        var before = node[]._prev
        var behind = node[]._next
        if before:
            before.value()[]._next = behind
        else:
            self._head = behind
        if behind:
            behind.value()[]._prev = before
        else:
            self._tail = before
        self._size -= 1
        var taken = node.unsafe_take_pointee()
        node.unsafe_free()
        return taken^._into_value()

    def _put(
        mut self,
        var value: Self.ElementType,
        before: Node[Self.ElementType]._Link,
        behind: Node[Self.ElementType]._Link,
    ):
        """Put an element between two neighbours."""
        var node = unsafe_alloc[Node[Self.ElementType]](1)
        node.unsafe_write(Node[Self.ElementType](value^, before, behind))
        if before:
            before.value()[]._next = node
        else:
            self._head = node
        if behind:
            behind.value()[]._prev = node
        else:
            self._tail = node
        self._size += 1

    # ------------------------------------------------------------ coming and going

    def append(mut self, var value: Self.ElementType):
        """Put an element behind the others.

        Args:
            value: The element.
        """
        var last = self._tail
        self._put(value^, last, None)

    def prepend(mut self, var value: Self.ElementType):
        """Put an element before the others.

        Args:
            value: The element.
        """
        var first = self._head
        self._put(value^, None, first)

    def insert[I: Indexer](mut self, idx: I, var elem: Self.ElementType):
        """Put an element where another one is, which moves on.

        Args:
            idx: The position, counted from the end if negative.
            elem: The element.
        """
        var at = self._position(index(idx))
        check_bounds(at, self._size + 1, __mlir_op.`kgen.call_location`[_type=StringLiteral]())
        if at == self._size:
            self.append(elem^)
            return
        var behind = self._node_at(at)
        self._put(elem^, behind[]._prev, behind)

    def extend(mut self, deinit other: Self):
        """Take over the elements of another list.

        Args:
            other: The list.
        """
        if not other._head:
            return
        if self._tail:
            self._tail.value()[]._next = other._head
            other._head.value()[]._prev = self._tail
        else:
            self._head = other._head
        self._tail = other._tail
        self._size += other._size

    def pop(mut self) raises -> Self.ElementType:
        """Take out the last element.

        Returns:
            The element.

        Raises:
            An error if there is none.
        """
        if not self._tail:
            raise Error("Pop on empty list.")
        return self._take(self._tail.value())

    def pop[I: Indexer & Deinitable, //](mut self, var i: I) raises -> Self.ElementType:
        """Take out an element.

        Args:
            i: Its position, counted from the end if negative.

        Returns:
            The element.
        """
        var at = self._position(index(i))
        check_bounds(at, self._size, __mlir_op.`kgen.call_location`[_type=StringLiteral]())
        return self._take(self._node_at(at))

    def maybe_pop(mut self) -> Optional[Self.ElementType]:
        """Take out the last element.

        Returns:
            The element, or nothing if there is none.
        """
        if not self._tail:
            return Optional[Self.ElementType]()
        return Optional[Self.ElementType](self._take(self._tail.value()))

    def maybe_pop[I: Indexer & Deinitable, //](mut self, var i: I) -> Optional[Self.ElementType]:
        """Take out an element.

        Args:
            i: Its position, counted from the end if negative.

        Returns:
            The element, or nothing if there is none at that position.
        """
        var at = self._position(index(i))
        if at < 0 or at >= self._size:
            return Optional[Self.ElementType]()
        return Optional[Self.ElementType](self._take(self._node_at(at)))

    def clear(mut self) where conforms_to(Self.ElementType, Deinitable):
        """End every element."""
        while self._head:
            _ = self._take(self._head.value())

    def deinit_with[
        F: def(var Self.ElementType) -> None
    ](deinit self, deinit_func: F, /):
        """Give every element to a function that ends it.

        Args:
            deinit_func: The function.
        """
        var at = self._head
        while at:
            var node = at.value()
            at = node[]._next
            var taken = node.unsafe_take_pointee()
            node.unsafe_free()
            deinit_func(taken^._into_value())

    def reverse(mut self):
        """Turn the order of the elements around."""
        var at = self._head
        while at:
            var node = at.value()
            var behind = node[]._next
            node[]._next = node[]._prev
            node[]._prev = behind
            at = behind
        var head = self._head
        self._head = self._tail
        self._tail = head

    # ------------------------------------------------------------ looking

    def __len__(self) -> Int:
        """Return how many elements there are."""
        return self._size

    def __bool__(self) -> Bool:
        """Tell whether there are any elements."""
        return self._size != 0

    @__keeps_interiors
    def get_nth[I: Indexer](ref self, idx: I) -> ref [self["element"]] Self.ElementType:
        """Return an element.

        Args:
            idx: Its position, counted from the end if negative.

        Returns:
            The element.
        """
        var at = self._position(index(idx))
        check_bounds(at, self._size, __mlir_op.`kgen.call_location`[_type=StringLiteral]())
        return self._node_at(at)[].value

    def __contains__(
        self, value: Self.ElementType
    ) -> Bool where conforms_to(Self.ElementType, Equatable):
        """Tell whether a value is among the elements.

        Args:
            value: The value.

        Returns:
            Whether it is.
        """
        var at = self._head
        while at:
            if at.value()[].value == value:
                return True
            at = at.value()[]._next
        return False

    def count(
        self, elem: Self.ElementType
    ) -> Int where conforms_to(Self.ElementType, Equatable):
        """Count the elements that equal a value.

        Args:
            elem: The value.

        Returns:
            Their number.
        """
        var found = 0
        var at = self._head
        while at:
            if at.value()[].value == elem:
                found += 1
            at = at.value()[]._next
        return found

    def index(
        self, value: Self.ElementType
    ) raises -> Int where conforms_to(Self.ElementType, Equatable):
        """Find the first element that equals a value.

        Args:
            value: The value.

        Returns:
            Its position.

        Raises:
            An error if there is none.
        """
        var position = 0
        var at = self._head
        while at:
            if at.value()[].value == value:
                return position
            at = at.value()[]._next
            position += 1
        raise Error("ValueError: Given element is not in linked list")

    def __eq__(
        self, other: Self
    ) -> Bool where conforms_to(Self.ElementType, Equatable):
        """Tell whether two lists have equal elements in the same order.

        Args:
            other: The other list.

        Returns:
            Whether they have.
        """
        if self._size != other._size:
            return False
        var mine = self._head
        var theirs = other._head
        while mine:
            if mine.value()[].value != theirs.value()[].value:
                return False
            mine = mine.value()[]._next
            theirs = theirs.value()[]._next
        return True

    def __hash__[
        H: Hasher
    ](self, mut hasher: H) where conforms_to(Self.ElementType, Hashable):
        """Feed the number of elements and all of them to a hasher.

        Args:
            hasher: The hasher.
        """
        self._size.__hash__(hasher)
        var at = self._head
        while at:
            at.value()[].value.__hash__(hasher)
            at = at.value()[]._next

    def __iter__(
        ref self,
    ) -> _LinkedListIter[downcast[Self.ElementType, Copyable], origin_of(self)]:
        """Go through the elements."""
        return {_retyped[downcast[Self.ElementType, Copyable], Self.ElementType](self._head)}

    def __iter__(
        var self,
    ) -> _LinkedListIterOwned[
        downcast[Self.ElementType, Deinitable & Movable]
    ] where conforms_to(Self.ElementType, Deinitable):
        """Use up the elements."""
        return {rebind_var[LinkedList[downcast[Self.ElementType, Deinitable & Movable]]](self^)}

    def __reversed__(
        ref self,
    ) -> _LinkedListIter[
        downcast[Self.ElementType, Copyable], origin_of(self), False
    ] where conforms_to(Self.ElementType, Copyable):
        """Go through the elements from the last to the first."""
        return {_retyped[downcast[Self.ElementType, Copyable], Self.ElementType](self._tail)}

    # ------------------------------------------------------------ writing

    def write_to(self, mut writer: Some[Writer]) where conforms_to(Self.ElementType, Writable):
        """Write the elements in brackets.

        Args:
            writer: Where to.
        """
        writer.write_string("[")
        var at = self._head
        while at:
            at.value()[].value.write_to(writer)
            at = at.value()[]._next
            if at:
                writer.write_string(", ")
        writer.write_string("]")

    def write_repr_to(
        self, mut writer: Some[Writer]
    ) where conforms_to(Self.ElementType, Writable):
        """Write the elements as in a program, with the type.

        Args:
            writer: Where to.
        """
        writer.write_string("LinkedList[")
        writer.write_string(type_name[Self.ElementType]())
        writer.write_string("]([")
        var at = self._head
        while at:
            at.value()[].value.write_repr_to(writer)
            at = at.value()[]._next
            if at:
                writer.write_string(", ")
        writer.write_string("])")


def _retyped[T: Copyable, U: Movable](link: Node[U]._Link) -> Node[T]._Link:
    """See a way to an element as one to the same type with more known of it."""
    if not link:
        return None
    return Pointer[Node[T], MutUntrackedOrigin](unsafe_from_address=Int(link.value()))

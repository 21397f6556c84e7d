"""Intervals, and a tree that finds those which overlap one."""

from std.collections._interval_element import IntervalElement
from std.collections.list import List
from std.collections.optional import Optional
from std.format import Writable, Writer
from std.memory.alloc import unsafe_alloc
from std.memory.pointer import Pointer
from std.reflection._type_name import type_name


struct Interval[T: IntervalElement](
    Boolable, Copyable, Deinitable, Equatable, ImplicitlyCopyable, Movable, Sized, Writable
):
    """What lies between two bounds, the upper one left out.

    Parameters:
        T: What the bounds are.
    """

    var start: Self.T
    """The lower bound."""
    var end: Self.T
    """The upper bound."""

    def __init__(out self, start: Self.T, end: Self.T):
        """Put two bounds together.

        Args:
            start: The lower one.
            end: The upper one.
        """
        self.start = start.copy()
        self.end = end.copy()

    def __init__(out self, interval: Tuple[Self.T, Self.T], /):
        """Put the two bounds of a tuple together.

        Args:
            interval: Both.
        """
        self.start = interval[0].copy()
        self.end = interval[1].copy()

    def __init__(out self, *, copy: Self):
        """Copy the bounds.

        Args:
            copy: The interval.
        """
        self.start = copy.start.copy()
        self.end = copy.end.copy()

    def overlaps(self, other: Self) -> Bool:
        """Tell whether anything lies in both of two intervals.

        Args:
            other: The other one.

        Returns:
            Whether there is.
        """
        return other.start < self.end and other.end > self.start

    def union(self, other: Self) -> Self:
        """Return the interval around two that overlap.

        Args:
            other: The other one.

        Returns:
            A new interval.
        """
        return Self(
            self.start if self.start < other.start else other.start,
            self.end if self.end > other.end else other.end,
        )

    def intersection(self, other: Self) -> Self:
        """Return what lies in both of two intervals.

        Args:
            other: The other one.

        Returns:
            A new interval.
        """
        return Self(
            self.start if self.start > other.start else other.start,
            self.end if self.end < other.end else other.end,
        )

    def __contains__(self, other: Self.T) -> Bool:
        """Tell whether a value lies between the bounds.

        Args:
            other: The value.

        Returns:
            Whether it does.
        """
        return other >= self.start and other < self.end

    def __contains__(self, other: Self) -> Bool:
        """Tell whether an interval lies between the bounds.

        Args:
            other: The interval.

        Returns:
            Whether it does.
        """
        return other.start >= self.start and other.end <= self.end

    def __eq__(self, other: Self, /) -> Bool:
        """Tell whether both bounds are equal.

        Args:
            other: The other interval.

        Returns:
            Whether they are.
        """
        return self.start == other.start and self.end == other.end

    def __lt__(self, other: Self) -> Bool:
        """Tell whether an interval starts before another.

        Args:
            other: The other one.

        Returns:
            Whether it does.
        """
        return self.start < other.start

    def __le__(self, other: Self) -> Bool:
        """Tell whether an interval starts no later than another.

        Args:
            other: The other one.

        Returns:
            Whether it does.
        """
        return self.start <= other.start

    def __gt__(self, other: Self) -> Bool:
        """Tell whether an interval ends behind another.

        Args:
            other: The other one.

        Returns:
            Whether it does.
        """
        return self.end > other.end

    def __ge__(self, other: Self) -> Bool:
        """Tell whether an interval ends no sooner than another.

        Args:
            other: The other one.

        Returns:
            Whether it does.
        """
        return self.end >= other.end

    def __len__(self) -> Int:
        """Return how far the bounds are apart."""
        return Int(self.end - self.start)

    def __bool__(self) -> Bool:
        """Tell whether the bounds differ."""
        return self.start != self.end

    def write_to(self, mut writer: Some[Writer]):
        """Write both bounds.

        Args:
            writer: Where to.
        """
        writer.write_string("(")
        self.start.write_to(writer)
        writer.write_string(", ")
        self.end.write_to(writer)
        writer.write_string(")")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write both bounds with the type.

        Args:
            writer: Where to.
        """
        writer.write_string("Interval[")
        writer.write_string(type_name[Self.T]())
        writer.write_string("](start=")
        self.start.write_repr_to(writer)
        writer.write_string(", end=")
        self.end.write_repr_to(writer)
        writer.write_string(")")


struct _IntervalNode[T: IntervalElement, U: Comparable & Copyable & Deinitable & Writable](
    Deinitable, Movable
):
    """An interval of a tree, with what belongs to it and the greatest end of all below it."""

    comptime _Link = Optional[Pointer[Self, MutUntrackedOrigin]]

    var interval: Interval[Self.T]
    var data: Self.U
    var max_end: Self.T
    var left: Self._Link
    var right: Self._Link
    var parent: Self._Link
    # The colours of a red-black tree keep its ways about equally long.
    var is_red: Bool

    def __init__(out self, interval: Interval[Self.T], data: Self.U, parent: Self._Link):
        self.interval = interval
        self.data = data.copy()
        self.max_end = interval.end.copy()
        self.left = None
        self.right = None
        self.parent = parent
        self.is_red = True

    def update_end(mut self):
        """Find the greatest end anew after what is below has changed."""
        self.max_end = self.interval.end.copy()
        if self.left and self.left.value()[].max_end > self.max_end:
            self.max_end = self.left.value()[].max_end.copy()
        if self.right and self.right.value()[].max_end > self.max_end:
            self.max_end = self.right.value()[].max_end.copy()


struct IntervalTree[T: IntervalElement, U: Comparable & Copyable & Deinitable & Writable](
    Defaultable, Deinitable, Movable, Writable
):
    """Intervals with something that belongs to each, in order of their starts.

    Parameters:
        T: What bounds the intervals.
        U: What belongs to them.
    """

    comptime _NodePointer = Pointer[_IntervalNode[Self.T, Self.U], MutUntrackedOrigin]
    comptime _Link = Optional[Self._NodePointer]

    var _root: Self._Link
    var _len: Int

    def __init__(out self):
        """Make an empty tree."""
        self._root = None
        self._len = 0

    def __init__(out self, *, deinit move: Self):
        """Take over a tree.

        Args:
            move: The tree.
        """
        self._root = move._root
        self._len = move._len

    def __deinit__(deinit self):
        """End all that is in the tree and give the memory back."""
        var left = List[Self._Link]()
        left.append(self._root)
        while left:
            var link = left.pop()
            if link:
                var node = link.value()
                left.append(node[].left)
                left.append(node[].right)
                node.unsafe_deinit_pointee()
                node.unsafe_free()

    def insert(mut self, interval: Tuple[Self.T, Self.T], data: Self.U):
        """Put in an interval and what belongs to it.

        Args:
            interval: Its bounds.
            data: What belongs to it.
        """
        self.insert(Interval[Self.T](interval[0], interval[1]), data)

    def insert(mut self, interval: Interval[Self.T], data: Self.U):
        """Put in an interval and what belongs to it.

        Args:
            interval: The interval.
            data: What belongs to it.
        """
        self._len += 1
        var parent = Self._Link(None)
        var at = self._root
        while at:
            var node = at.value()
            parent = at
            if interval.end > node[].max_end:
                node[].max_end = interval.end.copy()
            at = node[].left if interval < node[].interval else node[].right
        var made = unsafe_alloc[_IntervalNode[Self.T, Self.U]](1)
        made.unsafe_write(_IntervalNode[Self.T, Self.U](interval, data, parent))
        if not parent:
            self._root = made
        elif interval < parent.value()[].interval:
            parent.value()[].left = made
        else:
            parent.value()[].right = made
        self._balance(made)

    def _balance(mut self, added: Self._NodePointer):
        """Let no red node be below a red one, with as many black ones on every way."""
        var node = added
        while node[].parent:
            var parent = node[].parent.value()
            if not parent[].is_red:
                break
            # A red node is never at the top.
            var above = parent[].parent.value()
            var is_left = Self._is(above[].left, parent)
            var uncle = above[].right if is_left else above[].left
            if uncle and uncle.value()[].is_red:
                parent[].is_red = False
                uncle.value()[].is_red = False
                above[].is_red = True
                node = above
                continue
            if Self._is(parent[].right, node) == is_left:
                self._rotate(parent, to_left=is_left)
                parent = node
            parent[].is_red = False
            above[].is_red = True
            self._rotate(above, to_left=not is_left)
            break
        self._root.value()[].is_red = False

    @staticmethod
    def _is(link: Self._Link, node: Self._NodePointer) -> Bool:
        return Bool(link) and link.value() == node

    def _rotate(mut self, node: Self._NodePointer, *, to_left: Bool):
        """Put a node below its child, which takes its place."""
        var child = (node[].right if to_left else node[].left).value()
        var moved = child[].left if to_left else child[].right
        if to_left:
            node[].right = moved
        else:
            node[].left = moved
        if moved:
            moved.value()[].parent = node
        var from_ = Self._Link(node)
        var to = Self._Link(child)
        self.transplant(from_, to)
        if to_left:
            child[].left = node
        else:
            child[].right = node
        node[].parent = child
        node[].update_end()
        child[].update_end()

    def transplant(mut self, mut u: Self._Link, mut v: Self._Link):
        """Put one subtree where another is.

        Args:
            u: The subtree that goes.
            v: The subtree that comes, which may be empty.
        """
        var parent = u.value()[].parent
        if not parent:
            self._root = v
        elif parent.value()[].left and parent.value()[].left.value() == u.value():
            parent.value()[].left = v
        else:
            parent.value()[].right = v
        if v:
            v.value()[].parent = parent

    def search(self, interval: Tuple[Self.T, Self.T]) raises -> List[Self.U]:
        """Find what belongs to intervals that overlap one.

        Args:
            interval: The bounds of that one.

        Returns:
            What belongs to them.
        """
        return self.search(Interval[Self.T](interval[0], interval[1]))

    def search(self, interval: Interval[Self.T]) raises -> List[Self.U]:
        """Find what belongs to intervals that overlap one.

        Args:
            interval: That one.

        Returns:
            What belongs to them.
        """
        var found = List[Self.U]()
        var left = List[Self._Link]()
        left.append(self._root)
        while left:
            var link = left.pop()
            if not link:
                continue
            var node = link.value()
            if not node[].max_end > interval.start:
                continue
            if node[].interval.overlaps(interval):
                found.append(node[].data.copy())
            left.append(node[].left)
            left.append(node[].right)
        return found^

    def depth(self) -> Int:
        """Return how many intervals the longest way from the top to an end has."""
        return Self._depth(self._root)

    @staticmethod
    def _depth(link: Self._Link) -> Int:
        if not link:
            return 0
        return 1 + max(Self._depth(link.value()[].left), Self._depth(link.value()[].right))

    def write_to(self, mut writer: Some[Writer]):
        """Draw the tree.

        Args:
            writer: Where to.
        """
        self._draw(writer, self._root, "", False)

    def write_repr_to(self, mut writer: Some[Writer]):
        """Draw the tree, with the type.

        Args:
            writer: Where to.
        """
        writer.write_string("IntervalTree[")
        writer.write_string(type_name[Self.T]())
        writer.write_string(", ")
        writer.write_string(type_name[Self.U]())
        writer.write_string("](")
        self.write_to(writer)
        writer.write_string(")")

    def _draw(self, mut writer: Some[Writer], link: Self._Link, indent: String, is_left: Bool):
        if not link:
            return
        var node = link.value()
        writer.write_string(indent)
        writer.write_string("└─" if is_left else "├─")
        node[].interval.write_to(writer)
        writer.write_string("=")
        node[].data.write_to(writer)
        writer.write_string("\n")
        var below = indent + ("| " if is_left else "  ")
        self._draw(writer, node[].left, below, True)
        self._draw(writer, node[].right, below, False)

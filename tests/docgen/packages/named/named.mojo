"""Fields whose types have names."""

comptime Handle = Pointer[NoneType, MutUntrackedOrigin]
comptime Status = Int32
comptime Handles = List[Handle]
comptime Answer = def(Handle, Status) abi("C") thin -> Status
comptime Asked = def(Status) raises thin -> List[Status]
comptime Held = def(Status) capturing raises -> Status


struct Holder[T: Copyable & Deinitable]:
    """Holds."""

    comptime Element = Self.T
    """An element."""
    comptime Elements = List[Self.T]
    """Some."""
    comptime Code = Status
    """A code."""

    var handle: Handle
    """A name for a pointer."""
    var status: Status
    """A name for a number."""
    var handles: Handles
    """A name for a list."""
    var listed: List[Handle]
    """The name is inside."""
    var element: Self.Element
    """Its own name."""
    var elements: Self.Elements
    """Its own name for a list."""
    var deep: Optional[List[Self.Element]]
    """Its own name inside."""
    var code: Self.Code
    """Its own name for a number."""
    var codes: List[Self.Code]
    """That inside."""
    var answer: Answer
    """A name for the type of a function."""
    var direct: def(Status) thin -> Status
    """The type of a function."""
    var byte: Byte
    """A name of the library."""
    var text: StaticString
    """Another."""


struct Number:
    """A number."""

    comptime Whole = Int32
    """The whole."""

    var whole: Self.Whole
    """Its own name."""
    var wholes: List[Self.Whole]
    """That inside."""

    def apart(first: Self, second: Self) -> Self.Whole:
        return first.whole - second.whole

"""What all types of a list conform to, under the names of 1.0."""


@deprecated("write 'Ts.all_conforms_to[Writable]()' instead")
comptime AllWritable[*Ts: AnyType]: Bool = Ts.all_conforms_to[Writable]()
"""Whether all types of a list conform to `Writable`."""


@deprecated("write 'Ts.all_conforms_to[Movable]()' instead")
comptime AllMovable[*Ts: AnyType]: Bool = Ts.all_conforms_to[Movable]()
"""Whether all types of a list conform to `Movable`."""


@deprecated("write 'Ts.all_conforms_to[Copyable]()' instead")
comptime AllCopyable[*Ts: AnyType]: Bool = Ts.all_conforms_to[Copyable]()
"""Whether all types of a list conform to `Copyable`."""


@deprecated("write 'Ts.all_conforms_to[ImplicitlyCopyable]()' instead")
comptime AllImplicitlyCopyable[*Ts: AnyType]: Bool = Ts.all_conforms_to[ImplicitlyCopyable]()
"""Whether all types of a list conform to `ImplicitlyCopyable`."""


@deprecated("write 'Ts.all_conforms_to[Defaultable]()' instead")
comptime AllDefaultable[*Ts: AnyType]: Bool = Ts.all_conforms_to[Defaultable]()
"""Whether all types of a list conform to `Defaultable`."""


@deprecated("write 'Ts.all_conforms_to[Equatable]()' instead")
comptime AllEquatable[*Ts: AnyType]: Bool = Ts.all_conforms_to[Equatable]()
"""Whether all types of a list conform to `Equatable`."""


@deprecated("write 'Ts.all_conforms_to[Comparable]()' instead")
comptime AllComparable[*Ts: AnyType]: Bool = Ts.all_conforms_to[Comparable]()
"""Whether all types of a list conform to `Comparable`."""


@deprecated("write 'Ts.all_conforms_to[Hashable]()' instead")
comptime AllHashable[*Ts: AnyType]: Bool = Ts.all_conforms_to[Hashable]()
"""Whether all types of a list conform to `Hashable`."""


@deprecated("write 'Ts.all_conforms_to[Deinitable]()' instead")
comptime AllImplicitlyDestructible[*Ts: AnyType]: Bool = Ts.all_conforms_to[Deinitable]()
"""Whether all types of a list conform to `Deinitable`."""


@deprecated("write 'Ts.all_conforms_to[RegisterPassable]()' instead")
comptime AllRegisterPassable[*Ts: AnyType]: Bool = Ts.all_conforms_to[RegisterPassable]()
"""Whether all types of a list conform to `RegisterPassable`."""

"""Seeing a value as one of another type that turns out to be the same."""

from std.builtin.anytype import AnyTrait

comptime downcast[T: AnyType, _Trait: AnyTrait[AnyType]]: _Trait = ...
"""A type, seen as one that conforms to a trait, which is not looked after."""


def rebind[
    src_type: TrivialRegisterPassable, //, dest_type: TrivialRegisterPassable
](src: src_type) -> dest_type:
    """See a value as one of a type that is the same once all parameters are known.

    Parameters:
        src_type: The type as it is known.
        dest_type: The type that it turns out to be.

    Args:
        src: The value.

    Returns:
        The value.
    """
    comptime assert src_type == dest_type, "the types of a rebind are not the same"
    return __mlir_op.`kgen.rebind`[_type=dest_type](src)


def rebind[
    src_type: AnyType, //, dest_type: AnyType
](ref src: src_type) -> ref [src] dest_type:
    """See a value as one of a type that is the same once all parameters are known.

    Parameters:
        src_type: The type as it is known.
        dest_type: The type that it turns out to be.

    Args:
        src: The value.

    Returns:
        The value.
    """
    comptime assert src_type == dest_type, "the types of a rebind are not the same"
    return __get_address_as_lvalue(
        __mlir_op.`pop.pointer.bitcast`[_type=__mlir_type[`!kgen.pointer<`, dest_type, `>`]](
            __mlir_op.`lit.ref.to_pointer`[_type=__mlir_type[`!kgen.pointer<`, src_type, `>`]](
                __get_mvalue_as_litref(src)
            )
        )
    )


def rebind_var[
    src_type: Movable, //, dest_type: Movable
](var src: src_type, out dest: dest_type):
    """Move a value as one of a type that is the same once all parameters are known.

    Parameters:
        src_type: The type as it is known.
        dest_type: The type that it turns out to be.

    Args:
        src: The value.

    Returns:
        The value.
    """
    comptime assert src_type == dest_type, "the types of a rebind are not the same"
    dest = __get_address_as_owned_value(
        __mlir_op.`pop.pointer.bitcast`[_type=__mlir_type[`!kgen.pointer<`, dest_type, `>`]](
            __mlir_op.`lit.ref.to_pointer`[_type=__mlir_type[`!kgen.pointer<`, src_type, `>`]](
                __get_mvalue_as_litref(src)
            )
        )
    )
    __mlir_op.`lit.ownership.mark_destroyed`(__get_mvalue_as_litref(src))


@deprecated("use 'rebind' to 'downcast[T, Trait]' instead")
def trait_downcast[
    T: TrivialRegisterPassable, //, Trait: AnyTrait[AnyType]
](var src: T) -> downcast[T, Trait]:
    """See a value as one whose type conforms to a trait.

    Parameters:
        T: The type of the value.
        Trait: What it conforms to.

    Args:
        src: The value.

    Returns:
        The same value.
    """
    return rebind_var[downcast[T, Trait]](src)


@deprecated("use 'rebind' to 'downcast[T, Trait]' instead")
def trait_downcast[
    T: AnyType, //, Trait: AnyTrait[AnyType]
](ref src: T) -> ref [src] downcast[T, Trait]:
    """See a value as one whose type conforms to a trait.

    Parameters:
        T: The type of the value.
        Trait: What it conforms to.

    Args:
        src: The value.

    Returns:
        The same value.
    """
    return rebind[downcast[T, Trait]](src)


@deprecated("use 'rebind_var' to 'downcast[T, Trait]' instead")
def trait_downcast_var[
    T: Movable, //, Trait: AnyTrait[Movable]
](var src: T) -> downcast[T, Trait]:
    """Hand on a value as one whose type conforms to a trait.

    Parameters:
        T: The type of the value.
        Trait: What it conforms to.

    Args:
        src: The value.

    Returns:
        The same value.
    """
    return rebind_var[downcast[T, Trait]](src^)

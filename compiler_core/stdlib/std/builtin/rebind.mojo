"""Seeing a value as one of another type that turns out to be the same."""


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
    return __mlir_op.`kgen.rebind`[_type=dest_type](src)

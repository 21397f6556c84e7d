"""Strings of the source."""


struct StringLiteral(Boolable, TrivialRegisterPassable):
    """A string of the source: where its bytes are, and how many."""

    def __bool__(self) -> Bool:
        """Tell whether there are any bytes."""
        return self.byte_length() != 0

    def byte_length(self) -> Int:
        """Count the bytes."""
        return __mlir_op.`pop.string.size`[_type=Int](self)

    def _address(self) -> __mlir_type[`!kgen.pointer<`, UInt8, `>`]:
        """Return where the bytes are; a zero byte follows them."""
        return __mlir_op.`pop.string.address`[_type=__mlir_type[`!kgen.pointer<`, UInt8, `>`]](
            self
        )

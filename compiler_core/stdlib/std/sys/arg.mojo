"""What the program was started with."""

from std.collections.span import Span
from std.collections.string._bytes import Bytes
from std.collections.string.string_span import StaticString
from std.memory.pointer import Pointer

comptime _Words = __mlir_type[`!kgen.pointer<`, StaticString, `>`]
comptime _Texts = __mlir_type[`!kgen.pointer<`, Bytes, `>`]


def argv() -> Span[StaticString, ImmStaticOrigin]:
    """Return the words of the command line: the program first.

    Returns:
        The words.
    """
    var count = Int(
        __mlir_op.`pop.load`[_type=Int32](
            __mlir_op.`pop.global_address`[
                name="argc", type=Int32, _type=__mlir_type[`!kgen.pointer<`, Int32, `>`]
            ]()
        )
    )
    # The words are counted once, at the first call.
    var kept = __mlir_op.`pop.global_address`[
        name="argument_words", type=_Words, _type=__mlir_type[`!kgen.pointer<`, _Words, `>`]
    ]()
    var words = __mlir_op.`pop.load`[_type=_Words](kept)
    if __mlir_op.`pop.pointer_to_index`[_type=Int](words) == 0:
        var texts = __mlir_op.`pop.load`[_type=_Texts](
            __mlir_op.`pop.global_address`[
                name="argv", type=_Texts, _type=__mlir_type[`!kgen.pointer<`, _Texts, `>`]
            ]()
        )
        words = __mlir_op.`pop.external_call`[func="malloc", _type=_Words](count * 16 + 16)
        for i in range(count):
            var text = __mlir_op.`pop.load`[_type=Bytes](__mlir_op.`pop.offset`(texts, i))
            var length = __mlir_op.`pop.external_call`[func="strlen", _type=Int](text)
            __get_address_as_uninit_lvalue(
                __mlir_op.`pop.offset`(words, i)
            ) = StaticString(_data=text, _length=length)
        __mlir_op.`pop.store`(words, kept)
    return {
        ptr = Pointer[StaticString, ImmStaticOrigin](_mlir_value=words), length = count
    }

"""The words of a command line of Windows, where programs get it as one text."""

from std.collections.list import List
from std.collections.span import Span
from std.collections.string._bytes import Bytes, allocate_bytes, free_bytes, put_byte
from std.ffi import external_call
from std.memory.pointer import Pointer

comptime _Text = __mlir_type[`!kgen.pointer<`, UInt16, `>`]
comptime _Texts = __mlir_type[`!kgen.pointer<`, Bytes, `>`]
comptime _UTF_8 = UInt32(65001)
comptime _SPACE = UInt8(32)
comptime _TAB = UInt8(9)
comptime _QUOTE = UInt8(34)
comptime _BACKSLASH = UInt8(92)


def words_of(line: Span[UInt8, _]) -> List[List[UInt8]]:
    """Part a command line into words as the C library of Windows does.

    Quotation marks keep blanks together. Backslashes are for quotation marks behind them only: two
    are one, and one makes the mark a character. In the name of the program they are characters.
    """
    var words = List[List[UInt8]]()
    var at = 0
    while at < len(line):
        if words and (line[at] == _SPACE or line[at] == _TAB):
            at += 1
            continue
        var word = List[UInt8]()
        at = _word(line, at, word, is_name=not words)
        words.append(word^)
    return words^


def _word(line: Span[UInt8, _], start: Int, mut word: List[UInt8], *, is_name: Bool) -> Int:
    """Read a word, and tell where it ends."""
    var at = start
    var quoted = False
    while at < len(line) and (quoted or (line[at] != _SPACE and line[at] != _TAB)):
        var backslashes = 0
        while not is_name and at < len(line) and line[at] == _BACKSLASH:
            backslashes += 1
            at += 1
        var marks = at < len(line) and line[at] == _QUOTE
        for _ in range(backslashes // 2 if marks else backslashes):
            word.append(_BACKSLASH)
        if marks and backslashes % 2 == 1:
            word.append(_QUOTE)
            at += 1
        elif marks:
            at += 1
            # Two in a row within quotation marks are one that is meant.
            if quoted and not is_name and at < len(line) and line[at] == _QUOTE:
                word.append(_QUOTE)
                at += 1
            else:
                quoted = not quoted
        elif backslashes == 0 and at < len(line):
            word.append(line[at])
            at += 1
    return at


def take_words():
    """Take the words that the program was started with as UTF-8.

    The compiler calls this before the `main` of an executable for Windows. What `main` is given
    there is in the code page of the system, which has not all characters.
    """
    var wide = external_call["GetCommandLineW", _Text]()
    var size = _as_utf_8(wide, __mlir_op.`pop.index_to_pointer`[_type=Bytes](0), 0)
    if size <= 0:
        return
    var line = allocate_bytes(size)
    _ = _as_utf_8(wide, line, size)
    # The size counts the byte at the end that is nought.
    var words = words_of(
        Span(ptr=Pointer[UInt8, ImmStaticOrigin](_mlir_value=line), length=size - 1)
    )
    free_bytes(line)
    var texts = __mlir_op.`pop.external_call`[func="malloc", _type=_Texts](len(words) * 8 + 8)
    for i in range(len(words)):
        var length = len(words[i])
        var text = allocate_bytes(length + 1)
        for k in range(length):
            put_byte(text, k, words[i][k])
        put_byte(text, length, 0)
        __mlir_op.`pop.store`(text, __mlir_op.`pop.offset`(texts, i))
    __mlir_op.`pop.store`(
        Int32(len(words)),
        __mlir_op.`pop.global_address`[
            name="argc", type=Int32, _type=__mlir_type[`!kgen.pointer<`, Int32, `>`]
        ](),
    )
    __mlir_op.`pop.store`(
        texts,
        __mlir_op.`pop.global_address`[
            name="argv", type=_Texts, _type=__mlir_type[`!kgen.pointer<`, _Texts, `>`]
        ](),
    )


def _as_utf_8(wide: _Text, into: Bytes, room: Int) -> Int:
    """Convert a text, and return how many bytes it takes with the nought at its end."""
    var nothing = __mlir_op.`pop.index_to_pointer`[_type=Bytes](0)
    return Int(
        external_call["WideCharToMultiByte", Int32](
            _UTF_8, UInt32(0), wide, Int32(-1), into, Int32(room), nothing, nothing
        )
    )

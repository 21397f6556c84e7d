def main():
    print(String.ASCII_LOWERCASE, String.ASCII_UPPERCASE, String.DIGITS)
    print(String.HEX_DIGITS, String.OCT_DIGITS, String.PUNCTUATION)
    print(String.ASCII_LETTERS.byte_length(), String.PRINTABLE.byte_length())
    print(hex(255), hex(-255), hex(0), oct(8), oct(-8), bin(5), bin(-5), bin(0))
    print(hex(UInt8(200)), bin(True), hex(255, prefix=""), oct(64, prefix="#"), bin(6, prefix="b"))
    print(hex(Int.MIN), bin(Int8(-128)))

"""Small and capital letters."""

from std.collections.string._bytes import Bytes, behind, byte_at, decode, sequence_length
from std.collections.string.string import String

# Ranges of letters in order. Of each: the first, how many, how far apart, and how far it is to the
# other size (more by 2**17), in digits of base 64: 4, 2, 1 and 3 of them.
comptime _TO_UPPER = (
    "002e011P;W003P0G1OoP003h071OoP003o011P1i00410H2Ooo004a011OlH004c032Ooo004j08"
    "2Ooo005;0G2Ooo005j032Ooo005o011OkD0060011P330063022Ooo0068011Ooo006<011Ooo00"
    "6B011Ooo006E011P1Q006I011Ooo006J011P2S006N011P22006Q032Ooo006X011Ooo006]011O"
    "oo006`011Ooo006d022Ooo006i011Ooo006m011Ooo006o011P0h0075011Ooo0076011Oon0078"
    "011Ooo0079011Oon007;011Ooo007<011Oon007>082Ooo007M011Ona007O092Ooo007b011Ooo"
    "007c011Oon007e011Ooo007i0D2Ooo008S092Ooo008l011Ooo008o021RXo0092011Ooo009705"
    "2Ooo009@011RXO009A011RXL009B011RXN009C011Ol^009D011Olb009F021Olc009I011Olf00"
    "9K011Ole009L011ZE?009P011Olc009Q011ZE;009S011Ola009U011ZDX009V011ZE4009X011O"
    "l_009Y011Ol]009Z011ZE4009[011RWg009\\011ZE1009_011Ol]009a011RWm009b011Ol[009e"
    "011OlZ009m011RWW00:0011OlV00:2011ZE300:3011OlV00:7011ZDZ00:8011OlV00:9011Onk"
    "00::021OlW00:<011Oni00:B011OlU00:M011ZDE00:N011ZDB00=5011P1D00=a022Ooo00=g01"
    "1Ooo00=k031P2200>\\011OoJ00>]031OoK00>a0A1OoP00?2011OoQ00?3091OoP00?<011Oo000"
    "?=021Oo100?@011Oo200?A011Oo700?E011OoA00?F011Oo:00?G011Ooh00?I0<2Ooo00?`011O"
    "nZ00?a011On`00?b011P0700?c011On<00?e011OnP00?h011Ooo00?k011Ooo00@`0P1OoP00A@"
    "0@1On`00AQ0A2Ooo00B;0K2Ooo00C2072Ooo00C?011Ooa00CA0`2Ooo00EQ0V1Oo@013@0[1P_0"
    "013m031P_001?h061Ooh01b0011NNB01b1011NNC01b2011NNL01b3021NNN01b5011NNM01b601"
    "1NNT01b7011NOK01b8011XW201ei011XX401em011PkV01f>011XXh01h11;2Ooo01jK011Oo501"
    "jQ0`2Ooo01l0081P0801l@061P0801lP081P0801l`081P0801m0061P0801mA042P0801mP081P"
    "0801m`021P1:01mb041P1F01mf021P1T01mh021P2001mj021P1`01ml021P1n01n`021P0801nn"
    "011N?K01o@021P0801oP021P0801oU011P07025>011OoT025`0@1Oo`0264011Ooo02C@0J1OoV"
    "02``0`1Oo@02aQ011Ooo02aU011MGE02aV011MGH02aX032Ooo02ac011Ooo02af011Ooo02b10b"
    "2Ooo02c\\022Ooo02cc011Ooo02d00V1N>P02dW011N>P02d]011N>P0:I10G2Ooo0:J10>2Ooo0:"
    "LS072Ooo0:Lc0O2Ooo0:Mj022Ooo0:Mo052Ooo0:N<011Ooo0:NA022Ooo0:ND011P0`0:NG0:2O"
    "oo0:Ne082Ooo0:O8022Ooo0:OA011Ooo0:OG022Ooo0:Of011Ooo0:]C011OaP0:]`1@1FP`0?m1"
    "0J1OoP0@@X0X1OoH0@CH0T1OoH0@FG0;1OoI0@FS0?1OoI0@Fc071OoI0@Fk021OoI0@c00c1Oo0"
    "0AS00P1OoP0FiP0P1OoP0NTR0R1OoN"
)
comptime _TO_LOWER = (
    "00300G1P0P003H071P0P00400H2P01004`011Oli004b032P01004i082P01005:0G2P01005h01"
    "1On7005i032P010061011P3B0062022P010066011P3>0067011P010069021P3=006;011P0100"
    "6>011P1?006?011P3:006@011P3;006A011P01006C011P3=006D011P3?006F011P3C006G011P"
    "3A006H011P01006L011P3C006M011P3E006O011P3F006P032P01006V011P3J006W011P01006Y"
    "011P3J006\\011P01006^011P3J006_011P01006a021P3I006c022P01006g011P3K006h011P01"
    "006l011P010074011P020075011P010077011P020078011P01007:011P02007;092P01007N09"
    "2P01007a011P02007b022P01007f011OnO007g011Oo8007h0D2P01008P011Omn008R092P0100"
    "8j011RX[008k011P01008m011OmM008n011RXX0091011P010093011Olm0094011P150095011P"
    "170096052P0100=`022P0100=f011P0100=o011P1d00>6011P0V00>8031P0U00><011P1000>>"
    "021P0o00>A0A1P0P00>S091P0P00??011P0800?H0<2P0100?d011Oo400?g011P0100?i011Ooi"
    "00?j011P0100?m031Omn00@00@1P1@00@@0P1P0P00AP0A2P0100B:0K2P0100C0011P0?00C107"
    "2P0100C@0`2P0100Da0V1P0`012P0V1QaP0137011QaP013=011QaP01>P1@1YO@01?`061P0801"
    "b@0[1OA001bm031OA001h01;2P0101jN011N9101jP0`2P0101l8081Ooh01lH061Ooh01lX081O"
    "oh01lh081Ooh01m8061Ooh01mI042Ooh01mX081Ooh01n8081Ooh01nH081Ooh01nX081Ooh01nh"
    "021Ooh01nj021Onf01nl011Oog01o8041OnZ01o<011Oog01oH021Ooh01oJ021OnL01oX021Ooh"
    "01oZ021On@01o\\011Ooi01oh021On001oj021On201ol011Oog024V011N:S024Z011Mm1024[01"
    "1Mnj024b011P0L025P0@1P0@0263011P0102Bf0J1P0J02`00`1P0`02aP011P0102aR011MH902"
    "aS011O4J02aT011MHI02aW032P0102a]011MGT02a^011MH302a_011MGQ02a`011MGR02ab011P"
    "0102ae011P0102an021MG102b00b2P0102c[022P0102cb011P010:I00G2P010:J00>2P010:LR"
    "072P010:Lb0O2P010:Mi022P010:Mm011GGl0:Mn052P010:N;011P010:N=011E[H0:N@022P01"
    "0:NF0:2P010:NZ011EZl0:N[011EZa0:N\\011EZe0:N]011EZo0:N^011EZl0:N`011E[^0:Na01"
    "1E[F0:Nb011E[[0:Nc011P>P0:Nd082P010:O4011Oo@0:O5011EZm0:O6011GG80:O7022P010:"
    "O@011P010:OF022P010:Oe011P010?lQ0J1P0P0@@00X1P0X0@B`0T1P0X0@E`0;1P0W0@El0?1P"
    "0W0@F<071P0W0@FD021P0W0@b00c1P100ARP0P1P0P0Fi00P1P0P0NT00R1P0R"
)
# Letters that become several: the letter and what it becomes, 3 digits each.
comptime _TO_SEVERAL = (
    "03O01C01C0000590:l01>00007`01:0<<0000>@0>I0<80<10>`0>U0<80<10F70De0EB0001jF0"
    "180<a0001jG01D0<80001jH01G0<:0001jI01I0<:0001jJ0110:n0001m@0>U0<C0001mB0>U0<"
    "C0<01mD0>U0<C0<11mF0>U0<C0=21n01l80>I0001n11l90>I0001n21l:0>I0001n31l;0>I000"
    "1n41l<0>I0001n51l=0>I0001n61l>0>I0001n71l?0>I0001n81l80>I0001n91l90>I0001n:1"
    "l:0>I0001n;1l;0>I0001n<1l<0>I0001n=1l=0>I0001n>1l>0>I0001n?1l?0>I0001n@1lX0>"
    "I0001nA1lY0>I0001nB1lZ0>I0001nC1l[0>I0001nD1l\\0>I0001nE1l]0>I0001nF1l^0>I000"
    "1nG1l_0>I0001nH1lX0>I0001nI1lY0>I0001nJ1lZ0>I0001nK1l[0>I0001nL1l\\0>I0001nM1"
    "l]0>I0001nN1l^0>I0001nO1l_0>I0001nP1mX0>I0001nQ1mY0>I0001nR1mZ0>I0001nS1m[0>"
    "I0001nT1m\\0>I0001nU1m]0>I0001nV1m^0>I0001nW1m_0>I0001nX1mX0>I0001nY1mY0>I000"
    "1nZ1mZ0>I0001n[1m[0>I0001n\\1m\\0>I0001n]1m]0>I0001n^1m^0>I0001n_1m_0>I0001nb1"
    "nj0>I0001nc0>A0>I0001nd0>60>I0001nf0>A0=20001ng0>A0=20>I1nl0>A0>I0001o21o:0>"
    "I0001o30>G0>I0001o40>90>I0001o60>G0=20001o70>G0=20>I1o<0>G0>I0001oB0>I0<80<0"
    "1oC0>I0<80<11oF0>I0=20001oG0>I0<80=21oR0>U0<80<01oS0>U0<80<11oT0>Q0<C0001oV0"
    ">U0=20001oW0>U0<80=21ob1oj0>I0001oc0>Y0>I0001od0>?0>I0001of0>Y0=20001og0>Y0="
    "20>I1ol0>Y0>I000?\\0016016000?\\1016019000?\\201601<000?\\3016016019?\\401601601<"
    "?\\501C01D000?\\601C01D000?\\C0E40E6000?\\D0E40De000?\\E0E40Dk000?\\F0E>0E6000?\\G0"
    "E40Dm000"
)


def _number(table: Bytes, at: Int, count: Int) -> Int:
    """Read digits of base 64."""
    var value = 0
    for i in range(at, at + count):
        value = value << 6 | Int(byte_at(table, i)) - 48
    return value


def _mapped(table: Bytes, length: Int, code: Int) -> Int:
    """Return the other size of a letter, or the same character."""
    var low = 0
    var high = length // 10
    while low < high:
        var middle = (low + high) // 2
        if _number(table, middle * 10, 4) <= code:
            low = middle + 1
        else:
            high = middle
    if low == 0:
        return code
    var at = (low - 1) * 10
    var distance = code - _number(table, at, 4)
    var stride = _number(table, at + 6, 1)
    if distance >= _number(table, at + 4, 2) * stride or distance % stride != 0:
        return code
    return code + _number(table, at + 7, 3) - 131072


def to_upper(code: Int) -> Int:
    """Return the capital letter of a small one that has just one; others stay."""
    if code < 128:
        return code - 32 if (code >= 97 and code <= 122) else code
    return _mapped(_TO_UPPER._address(), _TO_UPPER.byte_length(), code)


def to_lower(code: Int) -> Int:
    """Return the small letter of a capital one; others stay."""
    if code < 128:
        return code + 32 if (code >= 65 and code <= 90) else code
    return _mapped(_TO_LOWER._address(), _TO_LOWER.byte_length(), code)


def _several(code: Int) -> Int:
    """Return where the table says what several letters a letter becomes, or -1."""
    if code < 0xDF:
        return -1
    var table = _TO_SEVERAL._address()
    var low = 0
    var high = _TO_SEVERAL.byte_length() // 12
    while low < high:
        var middle = (low + high) // 2
        var found = _number(table, middle * 12, 3)
        if found == code:
            return middle * 12
        if found < code:
            low = middle + 1
        else:
            high = middle
    return -1


def is_lower(code: Int) -> Bool:
    """Tell whether a character is a small letter."""
    return to_upper(code) != code or _several(code) >= 0


def is_upper(code: Int) -> Bool:
    """Tell whether a character is a capital letter."""
    return to_lower(code) != code


def write_lower(mut text: String, bytes: Bytes, length: Int):
    """Write characters in small letters."""
    var at = 0
    while at < length:
        var byte = byte_at(bytes, at)
        if byte < 128:
            text._append_byte(byte + 32 if (byte >= 65 and byte <= 90) else byte)
            at = at + 1
        else:
            text._append_code(to_lower(decode(bytes, at)))
            at = at + sequence_length(byte)


def write_upper(mut text: String, bytes: Bytes, length: Int):
    """Write characters in capital letters."""
    var at = 0
    while at < length:
        var byte = byte_at(bytes, at)
        if byte < 128:
            text._append_byte(byte - 32 if (byte >= 97 and byte <= 122) else byte)
            at = at + 1
            continue
        var code = decode(bytes, at)
        at = at + sequence_length(byte)
        var several = _several(code)
        if several < 0:
            text._append_code(to_upper(code))
            continue
        for i in range(3):
            var each = _number(_TO_SEVERAL._address(), several + 3 + 3 * i, 3)
            if each != 0:
                text._append_code(each)

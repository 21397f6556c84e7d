"""Characters as people see them: where one ends."""

from std.collections.string._bytes import (
    Bytes,
    byte_at,
    decode,
    is_continuation,
    sequence_length,
)

comptime _OTHER = 0
comptime _CONTROL = 1
comptime _EXTEND = 2
comptime _JOINER = 3
comptime _REGION = 4
comptime _PREPEND = 5
comptime _SPACING = 6
comptime _LEADING = 7
comptime _VOWEL = 8
comptime _TRAILING = 9
comptime _SYLLABLE = 10
comptime _CLOSED_SYLLABLE = 11
comptime _PICTURE = 12
comptime _CONSONANT = 13
comptime _LINKER = 14

# Ranges of characters in order. Of each: the first, how many, and their kind, in digits of base 64:
# 4, 2 and 1 of them.
comptime _KINDS = (
    "002Y01<002]011002^01<00<01`200B307200FA0]200Fo01200G102200G402200G701200H006"
    "500H@0;200HL01100I;0E200I`01200KF07200KM01500KO06200KW02200KZ04200L?01500LA0"
    "1200L`0K200NV0;200O[09200Om01200PF04200PK09200PU03200PY05200QI03200R@02500RH"
    "08200S:0H200SR01500SS0P200T301600TE0U=00Tj01200Tk01600Tl01200Tn03600U108200U"
    "904600U=01>00U>02600UA07200UH08=00UR02200Uh08=00V101200V202600VE0D=00VZ07=00"
    "Vb01=00Vf04=00Vl01200Vn01200Vo02600W104200W702600W;02600W=01>00WG01200WL02=0"
    "0WO01=00WR02200W`02=00Wn01200X102200X301600Xl01200Xn03600Y102200Y702200Y;032"
    "00YA01200Y`02200Ye01200Z102200Z301600ZE0D=00ZZ07=00Zb02=00Ze05=00Zl01200Zn03"
    "600[105200[702200[901600[;02600[=01>00[R02200[i01=00[j06200\\101200\\202600\\E0"
    "D=00\\Z07=00\\b02=00\\e05=00\\l01200\\n02200]001600]104200]702600];02600]=01>00]E"
    "03200]L02=00]O01=00]R02200]a01=00^201200^n01200^o01600_001200_102600_603600_"
    ":03600_=01200_G01200`001200`103600`401200`E0D=00`Z0@=00`l01200`n03200a104600"
    "a603200a:03200a=01>00aE02200aH03=00aR02200b101200b202600bl01200bn01600bo0220"
    "0c101600c201200c302600c603200c:04200cE02200cR02200d002200d202600dE0V=00dk022"
    "00dn01200do02600e104200e603600e:03600e=01>00e>01500eG01200eR02200f101200f202"
    "600g:01200g?01200g@02600gB03200gF01200gH07600gO01200gb02600ha01200hc01600hd0"
    "7200i708200ja01200jc01600jd09200k806200lH02200le01200lg01200li01200ln02600ma"
    "0>200mo01600n005200n602200n=0;200nI0T200o6012010]042010a016010b062010i022010"
    "k026010m022011F026011H022011N032011a042012201201240160125022012=012012M01201"
    "401P7015P188016X1H901=M03201LB04201Lb03201MB02201Mb02201Nd02201Nf01601Ng0720"
    "1Nn08601O601201O702601O90;201OM01201P;03201P>01101P?01201R502201RY01201TP032"
    "01TS04601TW02201TY03601T`02601Tb01201Tc06601Ti03201XG02201XI02601XK01201YE01"
    "601YF01201YG01601YH07201YP01201YR01201YU08201Y]06601Yc0:201Yo01201Z`0O201\\00"
    "4201\\401601\\d0:201\\n04601]203201][09201^002201^201601^Q01601^R04201^V02601^X"
    "06201_V01201_W01601_X02201_Z03601_]01201_^01601__05201`T08601`\\08201`d02601`"
    "f02201c@03201cD0=201cQ01601cR07201c]01201cd01201cg01601ch02201g0102020;01102"
    "0<012020=013020>021020X071020l01<021901<021P0@1023@0Q2024R01<024i01<026D06<0"
    "26Y02<02<J02<02<X01<02>801<02??01<02?Y0;<02?h03<02C201<02FZ02<02Ff01<02G001<"
    "02Gk04<02H006<02H70<<02HD1b<02J@1f<02L80;<02LD01<02LF01<02LM01<02LQ01<02LX01"
    "<02Lc02<02M401<02M701<02M<01<02M>01<02MC03<02MG01<02MS05<02NE03<02NQ01<02N`0"
    "1<02No01<02Td02<02\\503<02\\K02<02]@01<02]E01<02c_03202eo01202gP0P2030Z062030`"
    "01<030m01<032I02203:G01<03:I01<0:I_0420:Id0:20:JN0220:K`0220:P20120:P60120:P"
    ";0120:PS0260:PU0220:PW0160:P\\0120:R00260:Rd0@60:S40220:SP0B20:So0120:TV0820:"
    "U70;20:UB0160:UC0120:UP0M70:V00320:V30160:Vc0120:Vd0260:Vf0420:Vj0260:Vl0220"
    ":Vn0260:W00120:WU0120:XY0620:X_0260:Xa0220:Xc0260:Xe0220:Y30120:Y<0120:Y=016"
    "0:Yl0120:Z`0120:Zb0320:Zg0220:Zn0220:[10120:[[0160:[\\0220:[^0260:[e0160:[f01"
    "20:_S0260:_U0120:_V0260:_X0120:_Y0260:_\\0160:_]0120=N`0G80=O;0a90?\\N0120?h00"
    "@20?hP0@20?ko0110?nN0220?o`0<10@7m0120@;P0120@=f0520@X10320@X50220@X<0420@Xh"
    "0320@Xo0120@[U0220@dT0420@j[0220@m60;20@n20420A000160A010120A020160A0h0?20A1"
    "`0120A1c0220A1o0320A220160A2`0360A2c0420A2g0260A2i0220A2m0150A320120A3=0150A"
    "400320A4W0520A4\\0160A4]0820A550260A5c0120A600220A620160A6c0360A6f0920A6o0160"
    "A700120A720250A790420A7>0160A7?0120A8\\0360A8_0320A8b0260A8d0420A8n0120A;O012"
    "0A;P0360A;S0820A<00220A<20260A<k0220A<n0120A<o0160A=00120A=10460A=70260A=;02"
    "60A==0120A=G0120A=R0260A=V0720A=`0520A>h0120A?20120A?50120A?70320A??0120A?A0"
    "150A@e0360A@h0820AA00260AA20320AA50160AA60120AAN0120AB`0120ABa0260ABc0620ABi"
    "0160ABj0120ABk0260ABm0120ABn0160ABo0220AC10160AC20220AF_0120AF`0260AFb0420AF"
    "h0460AFl0220AFn0160AFo0220AGL0220AH`0360AHc0820AHk0260AHm0120AHn0160AHo0220A"
    "J[0120AJ\\0160AJ]0120AJ^0260AJ`0820ALM0320ALR0420ALV0160ALW0520AP\\0360AP_0920"
    "APh0160APi0220AT`0120ATa0560ATg0260ATk0420ATo0150AU00160AU10150AU20160AU3012"
    "0AWA0360AWD0420AWJ0220AWL0460AWP0120AWT0160AX10:20AXc0620AXi0160AXk0420AY701"
    "20AYA0620AYG0260AYI0320AZ40650AZ:0=20AZG0160AZH0220A`_0160A``0720A`h0620A`n0"
    "160A`o0120AbB0F20AbY0160AbZ0720Aba0160Abb0220Abd0160Abe0220Ada0620Adj0120Adl"
    "0220Ado0720Ae60150Ae70120Af:0560Af@0220AfC0260AfE0120AfF0160AfG0120Akc0220Ak"
    "e0260Al20150Am10120C@`0910F[`0520F\\`0720Fm?0120FmA0g60Fn?0420FoT0120Fo`0220K"
    "bM0220KbP0410Ll00^20Ll`0G20M5U0520M5]0620M5c0810M5k0820M650720M6Z0420M920320"
    "MX00g20MXk0b20MYe0120MZ40120MZK0520MZQ0?20N000720N080A20N0K0720N0S0220N0V052"
    "0N4`0720N:^0120N;\\0420NS@0720NU40720O0040<0O4=03<0O4_01<0O5\\06<0O5n02<0O6>01"
    "<0O6A0:<0O6]0i<0O7V0J40O810?<0O8J01<0O8_01<0O8b09<0O8l04<0O996b<0O?k0520O@04"
    "n<0OE64:<0OJ020<0OMd0<<0OOE0[<0OP<04<0OQ808<0OQJ06<0OR808<0OR^1B<0OT<0_<0OTl"
    "0:<0OU76i<0O`0?n<3P000P13P0P1P23P202013P403`23P7`h@1"
)


def _number(table: Bytes, at: Int, count: Int) -> Int:
    """Read digits of base 64."""
    var value = 0
    for i in range(at, at + count):
        value = value << 6 | Int(byte_at(table, i)) - 48
    return value


def _kind(code: Int) -> Int:
    """Return how a character goes together with its neighbours."""
    if code < 0x300:
        if 32 <= code < 127 or (code > 0x9F and code != 0xA9 and code != 0xAD and code != 0xAE):
            return _OTHER
        return _PICTURE if code == 0xA9 or code == 0xAE else _CONTROL
    if 0xAC00 <= code <= 0xD7A3:
        return _SYLLABLE if (code - 0xAC00) % 28 == 0 else _CLOSED_SYLLABLE
    var table = _KINDS._address()
    var low = 0
    var high = _KINDS.byte_length() // 7
    while low < high:
        var middle = (low + high) // 2
        if _number(table, middle * 7, 4) <= code:
            low = middle + 1
        else:
            high = middle
    if low == 0:
        return _OTHER
    var at = (low - 1) * 7
    if code - _number(table, at, 4) >= _number(table, at + 4, 2):
        return _OTHER
    return _number(table, at + 6, 1)


def _extends(kind: Int) -> Bool:
    """Tell whether a character belongs to what is before it."""
    return kind == _EXTEND or kind == _JOINER or kind == _SPACING or kind == _LINKER


def _joined(left: Int, right: Int) -> Bool:
    """Tell whether characters of two kinds always belong together."""
    if left == _CONTROL or right == _CONTROL:
        return False
    if _extends(right) or left == _PREPEND:
        return True
    if left == _LEADING:
        return right == _LEADING or right == _VOWEL or right == _SYLLABLE or (
            right == _CLOSED_SYLLABLE
        )
    if left == _SYLLABLE or left == _VOWEL:
        return right == _VOWEL or right == _TRAILING
    if left == _CLOSED_SYLLABLE or left == _TRAILING:
        return right == _TRAILING
    return False


def next_grapheme(bytes: Bytes, length: Int, start: Int) -> Int:
    """Return where the character ends that starts at a place."""
    var first = byte_at(bytes, start)
    var at = start + sequence_length(first)
    if at >= length:
        return length
    if first < 128 and byte_at(bytes, at) < 128:
        return at + 1 if first == 13 and byte_at(bytes, at) == 10 else at
    var kind = _kind(decode(bytes, start))
    var regions = 1 if kind == _REGION else 0
    # Whether a picture, or a consonant and a linker, have gone before.
    var picture = kind == _PICTURE
    var consonant = kind == _CONSONANT
    var linked = False
    while at < length:
        var next = _kind(decode(bytes, at))
        var together = _joined(kind, next)
        if not together and kind == _JOINER and next == _PICTURE:
            together = picture
        if not together and kind == _REGION and next == _REGION:
            together = regions % 2 == 1
        if not together and next == _CONSONANT:
            together = consonant and linked
        if not together:
            return at
        if next == _REGION:
            regions = regions + 1
        if next == _PICTURE:
            picture = True
        elif next != _EXTEND and next != _JOINER and next != _LINKER:
            picture = False
        if next == _CONSONANT:
            consonant = True
            linked = False
        elif next == _LINKER:
            linked = True
        elif next != _EXTEND and next != _JOINER:
            consonant = False
            linked = False
        kind = next
        at = at + sequence_length(byte_at(bytes, at))
    return length


def previous_grapheme(bytes: Bytes, end: Int) -> Int:
    """Return where the character starts that ends at a place."""
    # Go back to where a character surely starts, and forward again.
    var at = _character_before(bytes, end)
    var next = _kind(decode(bytes, at))
    while at > 0:
        var before = _character_before(bytes, at)
        var kind = _kind(decode(bytes, before))
        var newline = byte_at(bytes, before) == 13 and byte_at(bytes, at) == 10
        if not newline and not _may_join(kind, next):
            break
        at = before
        next = kind
    while True:
        var following = next_grapheme(bytes, end, at)
        if following >= end:
            return at
        at = following


def _may_join(left: Int, right: Int) -> Bool:
    """Tell whether characters of two kinds belong together in some surroundings."""
    if _joined(left, right):
        return True
    if left == _REGION and right == _REGION:
        return True
    if right == _PICTURE:
        return left == _JOINER
    return right == _CONSONANT and _extends(left)


def _character_before(bytes: Bytes, end: Int) -> Int:
    """Return where the character of Unicode starts that ends at a place."""
    var at = end - 1
    while at > 0 and is_continuation(byte_at(bytes, at)):
        at = at - 1
    return at

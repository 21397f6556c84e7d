from std.base64 import b16decode, b64decode


def attempt_64(s: String):
    try:
        print("64", repr(s), b64decode(s))
    except e:
        print("64", repr(s), "error:", e)


def attempt_16(s: String):
    try:
        print("16", repr(s), b16decode(s))
    except e:
        print("16", repr(s), "error:", e)


def main():
    attempt_64("QUJD")
    attempt_64("QUJ")
    attempt_64("Q*JD")
    attempt_64("")
    attempt_64("QQ==")
    attempt_64("QUI=")
    attempt_64("QU I=")
    attempt_64("Q===")
    attempt_64("=QUI")
    attempt_64("éUID")
    attempt_16("4142")
    attempt_16("414")
    attempt_16("")
    attempt_16("zz")
    attempt_16("FFfe00")

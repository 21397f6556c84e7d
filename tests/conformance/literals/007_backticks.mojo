def `import`() -> String:
    return "a keyword as a name"


@fieldwise_init
struct Odd:
    var `class`: Int
    var `two words`: String


def main():
    print(`import`())
    var `x-y` = 3
    print(`x-y` + 1)
    var o = Odd(1, "spaced")
    print(o.`class`, o.`two words`)
    var plain = 5
    print(`plain`)
    var p = Odd(`class`=8, `two words`="kw")
    print(p.`class`)

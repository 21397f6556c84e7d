def If(While: Int) -> Int:
    return While + 1


def main():
    var True_ = 1
    var `return` = If(True_)
    var none = 3
    var _private1 = 5
    var `two words` = `return` + none
    print(`return`, none, _private1, `two words`)
    var Var = not (True and False)
    print(Var)

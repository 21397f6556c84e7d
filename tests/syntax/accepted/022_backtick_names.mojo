@fieldwise_init
struct `my struct`(Copyable):
    var `in`: Int
    var `two words`: Int

    def `def`(self, `if`: Int) -> Int:
        return self.`in` + `if`


def `import`(*, `from`: Int) -> Int:
    return `from`


def main():
    var `é` = `my struct`(1, 2)
    var `x` = 3
    print(x, `é`.`def`(`if`=4), `é`.`two words`, `import`(`from`=5))

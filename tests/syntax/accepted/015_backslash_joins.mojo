def main():
    var total = 1 \
+ 2 \
        + 3
    assert total == 6, \
        "sum"
    def \
inner() {} -> \
    Int:
        return 4
    print(total, inner())

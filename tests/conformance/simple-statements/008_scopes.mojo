def yes() -> Bool:
    return True


def main():
    var x = "outer"
    if yes():
        var x = "inner"
        print(x)
        var only = 1
        print(only)
    print(x)
    for i in range(2):
        var x = i * 10
        print(x)
    print(x)
    comptime N = 1
    comptime if N == 1:
        comptime N = 2
        print(N)
    print(N)
    while True:
        var x = "loop"
        print(x)
        break
    print(x)

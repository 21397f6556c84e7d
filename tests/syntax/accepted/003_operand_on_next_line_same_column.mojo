def main():
    var sum = 1 +
    2
    var flag = not
    True
    var choice = "a" if
    flag else
    "b"
    print(sum, flag, choice)

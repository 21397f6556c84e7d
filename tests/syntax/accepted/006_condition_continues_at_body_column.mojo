def main():
    var a = 3
    var b = 4
    if a < b
        and b < 10
        or a == 7:
        print("yes")
    while a
        < b:
        a += 1
    for i
        in range(a)
        : print(i)

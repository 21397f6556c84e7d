def main():
    var t = (1, 2)
    match t:
        case (a, b, c):
            print(a, b, c)
        case _:
            print("other")

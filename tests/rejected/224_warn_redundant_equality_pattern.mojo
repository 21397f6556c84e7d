def main():
    var n = 3
    match n:
        case == 3:
            print("three")
        case _:
            print("other")

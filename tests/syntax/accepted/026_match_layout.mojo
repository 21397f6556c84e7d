def main():
    var x = 3
    match x:
    case 1: print("one")
    case 3: print("three")
    case _:
        print("other")
    match x: case 3: print("again")
        case _: pass
    match x + 1, x - 1:
        # a comment

        case 4, 2: print("both")
          case _: pass

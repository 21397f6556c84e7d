def matches(n: Int) -> Int:
    match n:
        case 1:
            return 10
        case 2 | 3:
            return 20
        case _:
            return 0

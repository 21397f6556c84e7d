__enum Color:
    case red
    case custom(Int, Int)

match value:
    case 1 | 2:
        pass
    case Point(x=0, y=var y) if y > 0:
        pass
    case _:
        pass

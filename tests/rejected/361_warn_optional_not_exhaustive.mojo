def name(order: Optional[Int]):
    match order:
        case .Some(1):
            print("one")
        case .None:
            print("none")


def main():
    name(1)

@fieldwise_init
struct Rule:
    var id: Int


def main():
    var rule = Rule(1)
    match 3:
        case x if rule:
            print(x)
        case _:
            print("none")

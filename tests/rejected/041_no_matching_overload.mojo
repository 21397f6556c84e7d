def kind(x: Int) -> String:
    return "int"


def kind(x: String) -> String:
    return "string"


def main():
    print(kind({"a": 1}))

def join(parts: List[String], separator: String) -> String:
    var result = String()
    var first = True
    for part in parts:
        if not first:
            result += separator
        result += part
        first = False
    return result


def repeat(text: String, times: Int) -> String:
    var result = ""
    for _ in range(times):
        result += text
    return result


def main():
    var parts: List[String] = ["one", "two", "three"]
    print(join(parts, ", '))
    print(repeat("-", 10))
    print("""a banner
that spans lines""")

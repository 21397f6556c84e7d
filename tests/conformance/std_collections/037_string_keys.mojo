def main() raises:
    var ages = {"ann": 30, "bob": 25}
    ages["cy"] = 41
    var oldest = String()
    var best = -1
    for entry in ages.items():
        if entry.value > best:
            best = entry.value
            oldest = entry.key
    print(oldest, best, len(ages))
    var letters = Dict[String, Int]()
    for c in String("mississippi").codepoint_slices():
        letters[String(c)] = letters.get(String(c), 0) + 1
    print(letters)
    var inverse = Dict[Int, List[String]]()
    for entry in letters.items():
        inverse.setdefault(entry.value, List[String]()).append(entry.key)
    print(inverse)
    for ref v in letters.values():
        v *= 2
    print(letters, "p" in letters, letters.get("q").or_else(-1))

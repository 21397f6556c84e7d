def main():
    var csv = "one,two,,three"
    var parts = csv.split(",")
    print(len(parts), parts[0], parts[2] == "", parts[3])
    print(parts)
    print("a b  c\td".split())
    print("k=v=w".split("=", 1))
    print(String("l1\nl2\r\nl3").splitlines())
    print(String("-").join(["a", "b", "c"]))
    print(", ".join([1, 2, 3]), String("").join(List[String]()) == "")
    var words: List[String] = []
    for w in "the quick fox".split(" "):
        words.append(String(w).upper())
    print(words)

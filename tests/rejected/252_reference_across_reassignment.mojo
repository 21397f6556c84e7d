def main():
    var words: List[String] = ["a"]
    ref w = words[0]
    words = ["b"]
    print(w)

def main() raises:
    var words = List[String]()
    var number = 12345
    for _ in range(200000):
        number = (number * 1103515245 + 12345) % 2147483648
        words.append(String("word", number // 65536 % 5000))
    var counts = Dict[String, Int]()
    for _ in range(8):
        for word in words:
            counts[word] = counts.get(word, 0) + 1
    var most = 0
    var lengths = 0
    for item in counts.items():
        most = max(most, item.value)
        lengths += item.key.byte_length() * item.value
    print(len(counts), most, lengths)

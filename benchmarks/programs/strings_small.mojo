def label(number: Int) -> String:
    return String("k", number % 100)


def main():
    var same = 0
    var total = 0
    var last = String("k0")
    for i in range(5000000):
        var text = label(i)
        if text == last:
            same += 1
        if text < last:
            total += 1
        var longer = text + "-x"
        total += longer.byte_length()
        last = text
    var words = List[String]()
    for i in range(200000):
        words.append(label(i * 7919))
    sort(words)
    print(same, total, words[100000])

from std.collections import Set


def normalize(word: String) -> String:
    return word.lower()


def count_words(text: String) raises -> Dict[String, Int]:
    var counts: Dict[String, Int] = {}
    for part in text.split(" ")
        var word = normalize(String(part))
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1
    return counts^


def main() raises:
    var counts = count_words("the cat and the dog and the bird")
    for entry in counts.items():
        print(entry.key, "=", entry.value)

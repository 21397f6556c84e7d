"""Words, letters and code points of texts in several scripts."""


def is_vowel(c: Codepoint) -> Bool:
    return String(c) in "aeiouäöüAEIOU"


def reversed_text(text: String) -> String:
    var letters: List[String] = []
    for c in text.codepoints():
        letters.append(String(c))
    letters.reverse()
    return "".join(letters)


def is_palindrome(text: String) -> Bool:
    var clean = String()
    for c in text.lower().codepoints():
        if not c.is_python_space() and String(c) not in ",.!?'":
            clean += String(c)
    return clean == reversed_text(clean)


def caesar(text: String, by: Int) -> String:
    var result = String()
    for c in text.codepoints():
        var n = Int(c.to_u32())
        if ord("a") <= n <= ord("z"):
            result += chr(ord("a") + (n - ord("a") + by) % 26)
        elif ord("A") <= n <= ord("Z"):
            result += chr(ord("A") + (n - ord("A") + by) % 26)
        else:
            result += String(c)
    return result


def word_counts(text: String) raises -> Dict[String, Int]:
    var counts: Dict[String, Int] = {}
    for word in text.lower().split():
        var key = String(word.strip(".,;:!?"))
        counts[key] = counts.get(key).or_else(0) + 1
    return counts^


def wrapped(text: String, width: Int) -> List[String]:
    var lines: List[String] = []
    var line = String()
    for word in text.split():
        if line.byte_length() > 0 and line.byte_length() + 1 + word.byte_length() > width:
            lines.append(line)
            line = ""
        if line.byte_length() > 0:
            line += " "
        line += word
    if line.byte_length() > 0:
        lines.append(line)
    return lines^


def main() raises:
    var samples: List[String] = ["Grüße", "日本語", "naïve café", "🔥🚀", ""]
    for text in samples:
        var vowels = 0
        var points = 0
        for c in text.codepoints():
            points += 1
            vowels += Int(is_vowel(c))
        print(repr(text), text.byte_length(), points, vowels, reversed_text(text))
    print(is_palindrome("A man, a plan, a canal, Panama!"), is_palindrome("Mojo"))
    print(caesar("Hello, World!", 3), caesar(caesar("Zebra", 5), 21))
    var counts = word_counts("The cat. The dog! the end, cat")
    for item in counts.items():
        print(item.key, item.value, end="; ")
    print()
    for line in wrapped("the quick brown fox jumps over the lazy dog", 12):
        print("|", line.ascii_ljust(12), "|", sep="")
    var s = String("key=value=more")
    var at = s.find("=")
    print(s[byte=:at], s[byte=at + 1 :], s.rfind("="), s.find("?"))
    print(s.replace("=", " is "), s.startswith("key"), s.endswith("x"), s.count("e"))
    print("a,b,,c".split(","), "  pad ".strip(), "x".upper() * 3)
    print("tab\tquote\"back\\slash\u00e9", r"raw\n", 'single "inside"')
    print(t"{1 + 1} {samples[0]} {'nested'} {{braces}}")
    print("abc" < "abd", "Z" < "a", "é" == "é", String("a") + "b" + String(3) + String(2.5))
    print(Int("42") + atol("-17"), atof("2.5e3"), atol("ff", 16))
    try:
        print(Int("4x2"))
    except e:
        print(e)

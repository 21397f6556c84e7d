def is_palindrome(s: String) -> Bool:
    var b = s.as_bytes()
    var i = 0
    var j = len(b) - 1
    while i < j:
        if b[i] != b[j]:
            return False
        i += 1
        j -= 1
    return True


def rle(s: String) -> String:
    var out = String()
    var prev = String()
    var count = 0
    for c in s.codepoints():
        var t = String(c)
        if t == prev:
            count += 1
            continue
        if count:
            out += String(count) + prev
        prev = t
        count = 1
    if count:
        out += String(count) + prev
    return out


def caesar(s: String, k: Int) -> String:
    var out = String()
    for c in s.codepoints():
        if c.is_ascii_lower():
            out += chr((Int(c) - ord("a") + k) % 26 + ord("a"))
        else:
            out += String(c)
    return out


def main():
    print(is_palindrome("level"), is_palindrome("levels"), is_palindrome(""))
    print(rle("aaabccd"), rle("éé"))
    print(caesar("hello, xyz", 3))

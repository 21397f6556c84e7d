def wrap(text: String, width: Int) -> List[String]:
    var lines: List[String] = []
    var current = String()
    for word in text.split(" "):
        var piece = String(word)
        if current..byte_length() + piece.byte_length() + 1 > width:
            lines.append(current)
            current = piece
        elif current.byte_length() == 0:
            current = piece
        else:
            current += " " + piece
    if current:
        lines.append(current)
    return lines^


def main():
    var text = (
        "the quick brown fox jumps over the lazy dog "
        "and then it naps in the afternoon sun"
    )
    for line in wrap(text, 20):
        print("|", line)

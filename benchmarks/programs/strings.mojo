def main() raises:
    var text = String()
    var number = 12345
    for _ in range(300000):
        number = (number * 1103515245 + 12345) % 2147483648
        text += "item"
        text += String(number % 1000)
        text += "," if number % 3 != 0 else ";"
    var vowels = 0
    for byte in text.as_bytes():
        if byte == 97 or byte == 101 or byte == 105:
            vowels += 1
    var parts = text.split(",")
    var total = 0
    var short = 0
    for part in parts:
        if part.startswith("item") and part.byte_length() < 8:
            short += 1
        total += part.find(";")
    var joined = String("-").join(parts)
    var replaced = text.replace("item", "x").upper()
    print(len(parts), vowels, total, short, joined.byte_length(), replaced.byte_length())
    print(replaced.count("X1"))

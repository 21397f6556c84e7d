def copy_lines(source: String, target: String) raises -> Int:
    var count = 0
    with (open(source, "r") as reader, open(target, "w") as writer):
        for line in reader.read().splitlines():
            writer.write(line, "\n")
            count += 1
    return count


def main() raises:
    var path = "/dev/null"
    with open(path, "r") as handle:
        var text = handle.read()
        print(text.byte_length())
    print(copy_lines(path, path))

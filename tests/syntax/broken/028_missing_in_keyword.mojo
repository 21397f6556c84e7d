from std.pathlib import Path


@fieldwise_init
struct Row(Copyable):
    var name: String
    var score: Int


def parse_line(line: String) raises -> Row:
    var fields = line.split(",")
    if len(fields) != 2:
        raise Error("bad line: " + line)
    return Row(String(fields[0]), Int(String(fields[1])))


def parse(text: String) raises -> List[Row]:
    var rows: List[Row] = []
    for line in text.splitlines():
        if not line:
            continue
        rows.append(parse_line(String(line)))
    return rows^


def main() raises:
    var rows = parse("ann,3\nbob,5\n")
    var total = 0
    for row of rows:
        total += row.score
    print("total", total)

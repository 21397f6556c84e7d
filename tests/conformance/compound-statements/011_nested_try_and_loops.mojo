def parse_all(items: List[String]) raises -> Int:
    var total = 0
    var skipped = 0
    for item in items:
        try:
            total += Int(item)
        except:
            skipped += 1
            if skipped > 2:
                raise Error("too many bad items, total so far ", total)
            continue
        if total > 100:
            break
    else:
        print("all seen, skipped", skipped)
    return total


def retry(times: Int) -> String:
    var attempt = 0
    while True:
        attempt += 1
        try:
            if attempt < times:
                raise Error("attempt ", attempt)
            return String("ok after ", attempt)
        except e:
            print(e, end="; ")
        if attempt > 5:
            return "gave up"


def main() raises:
    print(parse_all(["1", "x", "3"]))
    print(parse_all(["90", "20", "5"]))
    try:
        print(parse_all(["a", "b", "7", "c", "d"]))
    except e:
        print(e)
    print(retry(3))
    print(retry(99))

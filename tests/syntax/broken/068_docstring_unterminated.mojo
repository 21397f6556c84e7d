@fieldwise_init
struct Setting(Copyable):
    var key: String
    var value: String


def parse_setting(line: String) raises -> Setting:
    """Reads one `key = value` line.
    var position = line.find("=")
    if position == -1:
        raise Error("expected '=' in " + line)
    var halves = line.split("=")
    return Setting(String(halves[0]), String(halves[1]))


def load(text: String) -> List[Setting]:
    var settings: List[Setting] = []
    for line in text.splitlines():
        try:
            settings.append(parse_setting(String(line)))
        except e:
            print("skipped:", e)
        finally:
            pass
    return settings^


def main():
    for setting in load("a=1\nb\nc=3"):
        print(setting.key, "->", setting.value)

@fieldwise_init
struct Team(Copyable):
    var name: String
    var members: List[String]


def renamed(var t: Team, name: String) -> Team:
    t.name = name
    return t^


def main():
    var a = Team("red", ["x", "y"])
    var b = a.copy()
    b.members.append("z")
    b.name = "blue"
    print(a.name, a.members, b.name, b.members)
    var c = renamed(a.copy(), "green")
    print(a.name, c.name)
    var d = a^
    print(d.name)
    a = Team("again", [])
    print(a.name, len(a.members))

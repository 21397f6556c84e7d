def main():
    var path = r"C:\new\table"
    var other = R'\d+'
    var n = 3
    print(t"{n} {n + 1}", T'{n}', rt"\d{n}", Tr"\w{n}", RT"""\s
{n}""")
    print(path, other, "a" 'b' """c""" r"\d", t"{n}" t"-{n}")

print(len(items), sep=", ", end="")
Point(1, y=2).move[3](by=4)
list[0].append(x)
names.map[String](f)

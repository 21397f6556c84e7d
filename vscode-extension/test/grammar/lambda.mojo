f = lambda x, y: x + y
sort(xs, key=lambda a: a.name)

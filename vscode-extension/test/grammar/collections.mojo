a = [1, 2]
b = {"k": 1, "l": 2}
c = {1, 2}
d = (1, "two", None)
e = [x * 2 for x in a if x > 1]

comptime if is_defined["DEBUG"]():
    pass
comptime for i in range(4):
    print(i)
comptime assert n > 0, "positive"

def named(flag: Bool, out r: String):
    if flag:
        r = String("yes")
    else:
        r = String("no")

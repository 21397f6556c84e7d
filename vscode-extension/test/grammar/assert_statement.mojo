assert x > 0, t"x is {x}"

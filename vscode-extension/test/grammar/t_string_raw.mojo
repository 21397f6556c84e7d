print(rt"\d {x}")

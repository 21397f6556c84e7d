print(t"x = {x + 1}, y = {y!r}, z = {z:>8.3}")

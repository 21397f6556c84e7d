x.
y = 1

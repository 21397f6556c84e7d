größe = 3
print(größe)

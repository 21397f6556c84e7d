for i in range(3):
    if i == 1:
        continue
    elif i == 2:
        break
    else:
        pass
while True:
    return

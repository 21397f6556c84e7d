match = 1
match.group(1)
case = match

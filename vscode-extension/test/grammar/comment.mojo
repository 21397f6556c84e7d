# A comment, TODO: later
x = 1  # behind code

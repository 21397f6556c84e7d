a = """one
  "two" \t
""" + '''x'''

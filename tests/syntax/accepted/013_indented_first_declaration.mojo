  def helper() -> Int:
    return 3

# a comment
  def main():
      print(helper())

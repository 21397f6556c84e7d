def main():
    if True:
        var x = 5 *
      3
        print(x)

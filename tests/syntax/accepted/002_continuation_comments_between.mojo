def main():
    var total = 10
# a comment in the first column
        + 20  # and one behind

            # and one far in
        + 30
    print(total)

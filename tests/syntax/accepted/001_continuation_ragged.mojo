def main():
    var total = 1
            + 2
        + 3
      * 4
    print(total)
    var text = "first"
        " second"
        ' third'
    print(text
        .byte_length())

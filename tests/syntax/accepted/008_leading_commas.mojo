def main():
    var items = [1
    , 2
    , 3
    ]
    print(items[0]
    , items[1]
    , items[2]
    )

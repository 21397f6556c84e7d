def main():
    var limit = 4
    if limit >:
        print(limit)

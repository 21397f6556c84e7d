def main() -> Int:
    return 0

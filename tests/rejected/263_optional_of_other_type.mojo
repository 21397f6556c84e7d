def find(flag: Bool) -> Optional[Int]:
    if flag:
        return "found"
    return None


def main():
    print(find(True).value())

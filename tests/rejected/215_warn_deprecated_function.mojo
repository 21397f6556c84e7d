@deprecated("use new_name instead")
def old_name() -> Int:
    return 1


def main():
    print(old_name())

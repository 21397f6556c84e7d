comptime FAST = True


def main():
    if FAST:
        print("fast")
    else:
        print("slow")

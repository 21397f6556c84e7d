def main():
    try:
        raise Error("x")
    except e:
        print("failed")

def main():
    try:
        print("safe")
    except e:
        print("never", e)

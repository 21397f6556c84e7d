def main():
    for i in range(2):
        print(i)
    try:
        print("x")
    finally:
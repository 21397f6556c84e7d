def main():
    comptime N = 1
    comptime N = 2
    print(N)

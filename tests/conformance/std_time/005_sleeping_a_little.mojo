from std.time import perf_counter, sleep, time_function


def main():
    var start = perf_counter()
    sleep(0.001)
    print(perf_counter() - start >= 0.001)

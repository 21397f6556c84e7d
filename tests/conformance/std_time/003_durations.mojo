from std.time import (
    global_perf_counter_ns,
    monotonic,
    perf_counter,
    perf_counter_ns,
    sleep,
    time_function,
)


def main() raises:
    var a = perf_counter_ns()
    sleep(0.02)
    var b = perf_counter_ns()
    print(b - a >= 20_000_000, b - a < 2_000_000_000)
    var c = perf_counter()
    sleep(0.01)
    var d = perf_counter()
    print(d - c >= 0.01)
    var m = monotonic()
    print(monotonic() >= m)
    sleep(0)
    print(global_perf_counter_ns() > 0)

    var count = 0

    def work() {mut count}:
        count += 1
        sleep(0.005)

    print(time_function(work) >= 5_000_000, count)

    def failing() raises:
        raise Error("no")

    try:
        print(time_function(failing))
    except e:
        print("error:", e)

from std.time import monotonic, perf_counter, perf_counter_ns, sleep, time_function, global_perf_counter_ns


def work():
    var x = 0
    for i in range(1000):
        x += i
    if x == -1:
        print("never")


def failing() raises:
    raise Error("from inside")


def main() raises:
    var a = perf_counter_ns()
    sleep(0.01)
    var b = perf_counter_ns()
    print(b - a >= 10_000_000, monotonic() <= monotonic(), perf_counter() > 0, global_perf_counter_ns() > 0)
    sleep(0)
    sleep(0.0)
    print(time_function(work) >= 0)
    try:
        print(time_function(failing))
    except e:
        print(e)

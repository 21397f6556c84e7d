from std.time import monotonic, perf_counter, perf_counter_ns, sleep, global_perf_counter_ns, time_function


def work():
    sleep(0.01)


def main() raises:
    var a = perf_counter_ns()
    sleep(0.02)
    var b = perf_counter_ns()
    print(b - a >= 19_000_000, b - a < 2_000_000_000)
    var c = perf_counter()
    sleep(0.0)
    print(perf_counter() >= c, monotonic() <= monotonic())
    print(time_function(work) >= 9_000_000, global_perf_counter_ns() > 0)

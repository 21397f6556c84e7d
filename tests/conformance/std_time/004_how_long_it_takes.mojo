from std.time import monotonic, perf_counter, perf_counter_ns, time_function


def main():
    var start = perf_counter_ns()
    var again = monotonic()
    print(perf_counter_ns() >= start, monotonic() >= again, perf_counter() > 0)

    def work() {}:
        var total = 0
        for i in range(10):
            total += i

    print(time_function(work) >= 0)

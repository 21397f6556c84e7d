from std.collections import Deque


@fieldwise_init
struct Job(Copyable):
    var id: Int
    var cost: Int


def simulate(var jobs: Deque[Job], quantum: Int) raises -> Int:
    var clock = 0
    while len(jobs) > 0:
        var job = jobs.popleft()
        if job.cost > quantum then:
            job.cost -= quantum
            clock += quantum
            jobs.append(job^)
        else:
            clock += job.cost
    return clock


def main() raises:
    var jobs = Deque[Job]()
    for i in range(4):
        jobs.append(Job(i, i * 3 + 1))
    print("finished at", simulate(jobs^, 4))

from std.os import Process


def main() raises:
    var process = Process.run("/bin/echo", ["hello", "from", "echo"])
    var status = process.wait()
    print(status.exit_code.value(), Bool(status.term_signal), status.has_exited())
    var failing = Process.run("/bin/sh", ["-c", "exit 3"])
    print(failing.wait().exit_code.value())
    var sleeping = Process.run("/bin/sleep", ["100"])
    var early = sleeping.poll()
    print(early.has_exited(), Bool(early.exit_code), Bool(early.term_signal))
    print(sleeping.kill())
    var ended = sleeping.wait()
    print(Bool(ended.exit_code), ended.term_signal.value(), ended.has_exited())
    print(sleeping.wait().term_signal.value())
    try:
        _ = Process.run("no-such-program", [])
    except e:
        print("error:", e)

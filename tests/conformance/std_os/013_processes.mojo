from std.os import Process
from std.os.process import ProcessStatus


def main() raises:
    var p = Process.run("/bin/true", List[String]())
    var s = p.wait()
    print(s.exit_code.value(), s.has_exited(), s.term_signal.__bool__())
    var q = Process.run("/bin/false", List[String]())
    print(q.wait().exit_code.value())
    var sh = Process.run("/bin/sh", ["-c", "exit 7"])
    print(sh.wait().exit_code.value())
    var slow = Process.run("/bin/sleep", ["20"])
    print(slow.poll().has_exited())
    print(slow.kill())
    var ended = slow.wait()
    print(ended.has_exited(), ended.term_signal.value(), ended.exit_code.__bool__())
    var again = Process.run("/bin/sleep", ["20"])
    print(again.interrupt())
    print(again.wait().term_signal.value())
    var hung = Process.run("/bin/sleep", ["20"])
    print(hung.hangup(), hung.wait().term_signal.value())
    print(ProcessStatus.running().has_exited(), ProcessStatus(exit_code=3).exit_code.value())
    try:
        var none = Process.run("/no/such/program", List[String]())
        print(none.wait().exit_code.value())
    except e:
        print("cannot be run")

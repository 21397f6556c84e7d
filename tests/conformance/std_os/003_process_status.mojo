from std.os.process import ProcessStatus


def main():
    var running = ProcessStatus.running()
    print(running.has_exited(), Bool(running.exit_code), Bool(running.term_signal))
    var done = ProcessStatus(exit_code=4)
    print(done.has_exited(), done.exit_code.value(), Bool(done.term_signal))
    var ended = ProcessStatus(term_signal=9)
    print(ended.has_exited(), Bool(ended.exit_code), ended.term_signal.value())

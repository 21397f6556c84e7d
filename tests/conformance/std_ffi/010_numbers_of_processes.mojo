from std.ffi import c_int, c_pid_t, c_size_t, c_uint, external_call


def main():
    var pid: c_pid_t = external_call["getpid", c_pid_t]()
    print(pid > 0, pid == external_call["getpid", c_pid_t]())
    print(external_call["abs", c_int](c_int(-7)))
    print(external_call["strlen", c_size_t]("twelve bytes".ptr() if False else StaticString("twelve bytes").unsafe_ptr()))
    print(external_call["toupper", c_int](c_int(97)))

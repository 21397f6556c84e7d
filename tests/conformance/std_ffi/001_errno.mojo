from std.ffi import ErrNo, get_errno, set_errno


def main():
    print(ErrNo.ENOENT, repr(ErrNo.ENOENT), ErrNo.ENOENT.value)
    print(ErrNo.SUCCESS, ErrNo.EPERM, ErrNo.EADV, ErrNo(999))
    set_errno(ErrNo.EDOM)
    print(get_errno(), get_errno() == ErrNo.EDOM, get_errno() != ErrNo.ERANGE)
    set_errno(ErrNo.SUCCESS)
    print(get_errno() == ErrNo.SUCCESS)
    print(ErrNo.EWOULDBLOCK == ErrNo.EAGAIN, ErrNo.EDEADLOCK == ErrNo.EDEADLK)
    print(ErrNo.EACCES.value, ErrNo.EEXIST.value, ErrNo.EISDIR.value, ErrNo.ENOTDIR.value)
    print(ErrNo.EINVAL.value, ErrNo.EPIPE.value, ErrNo.ETIMEDOUT.value, ErrNo.ECONNREFUSED.value)

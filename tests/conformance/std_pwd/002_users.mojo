from std.pwd import getpwnam, getpwuid
from std.os import getuid


def main() raises:
    var me = getpwuid(getuid())
    print(me.pw_uid == getuid(), me.pw_name.byte_length() > 0, me.pw_dir.startswith("/"))
    print(getpwnam(me.pw_name).pw_uid == me.pw_uid)
    var root = getpwnam("root")
    print(root.pw_uid, root.pw_gid, root.pw_name, root.pw_dir)
    try:
        _ = getpwnam("surely_nobody_is_called_so")
    except e:
        print(e)
    try:
        _ = getpwuid(987654)
    except e:
        print(e)

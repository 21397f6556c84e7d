from std.os import getuid
from std.pwd import getpwnam, getpwuid


def main() raises:
    var me = getpwuid(getuid())
    print(me.pw_uid == getuid(), me.pw_name.byte_length() > 0)
    var again = getpwnam(me.pw_name)
    print(again.pw_uid == me.pw_uid, again.pw_dir == me.pw_dir)
    try:
        _ = getpwnam("nobody-of-this-name")
    except e:
        print("no such user")

from std.pwd import getpwnam, getpwuid


def main() raises:
    var root = getpwuid(0)
    print(root.pw_name, root.pw_uid, root.pw_gid, root.pw_dir)
    var again = getpwnam("root")
    print(again.pw_uid == root.pw_uid, again.pw_shell == root.pw_shell)
    print(again.pw_name.byte_length(), root.pw_passwd)
    try:
        _ = getpwnam("no-such-user-here")
        print("found")
    except e:
        print("error:", e)
    try:
        _ = getpwuid(123456789)
        print("found")
    except e:
        print("error:", e)
    try:
        _ = getpwuid(-7)
        print("found")
    except e:
        print("error:", e)
    var copy = root.copy()
    copy.pw_name = "other"
    print(copy.pw_name, root.pw_name)

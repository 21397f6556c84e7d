from std.pwd.pwd import Passwd, getpwnam, getpwuid


def main() raises:
    var root = getpwuid(0)
    print(root.pw_name, root.pw_uid, root.pw_gid, root.pw_dir)
    var again = getpwnam("root")
    print(again.pw_name == root.pw_name, again.pw_shell == root.pw_shell)
    var made = Passwd(
        pw_name="someone",
        pw_passwd="x",
        pw_uid=12,
        pw_gid=34,
        pw_gecos="Some One",
        pw_dir="/home/someone",
        pw_shell="/bin/sh",
    )
    print(made)
    print(repr(made))
    try:
        print(getpwnam("nobody-of-this-name"))
    except e:
        print("error:", e)
    try:
        print(getpwuid(123456))
    except e:
        print("error:", e)

from std.subprocess import run


def main() raises:
    print(run("echo one two"))
    print(run("printf 'a\nb\nc' | wc -l"))
    print(run("true") == "")
    print(run("echo \"quoted text\" | tr a-z A-Z"))

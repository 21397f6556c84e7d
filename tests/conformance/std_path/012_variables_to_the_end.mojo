from std.os import setenv
from std.os.path import expandvars


def main():
    _ = setenv("HO", "<v>")
    _ = setenv("E1", "")
    var paths: List[String] = [
        "${HO", "${HO/x", "${H", "${HO}}", "${}", "${ HO}", "$HO$HO", "$HO.x", "$é", "$1", "$$",
        "a${", "$", "$E1|", "${E1}|", "${NOPE", "%HO%", "\\$HO", "$HOé", "${HO}${HO}", "${HO/x} $HO",
    ]
    for path in paths:
        print(path, "=>", expandvars(path))

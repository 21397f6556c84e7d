from std.python import Python, PythonObject


def main() raises:
    var object = PythonObject("héllo")
    var text = StringSpan(unsafe_borrowed_obj=object)
    print(text, text.byte_length(), text == "héllo")
    _ = object^

a = r"\d+" + b"bytes\n" + rb'x'

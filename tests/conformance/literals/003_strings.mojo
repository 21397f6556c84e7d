def main():
    print("plain", 'single')
    print("""three
lines
here""")
    print('''it's "quoted"''')
    print("joined " "on " 'one line')
    var s = "first "
        "second"
    print(s)
    print("""\
no newline at the start""")
    print("")
    print("tab\there", "back\\slash", "quote\"s", 'apostrophe\'s')
    print("bell".byte_length(), "\a\b\f\v".byte_length())

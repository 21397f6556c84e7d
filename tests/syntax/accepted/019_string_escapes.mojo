def main():
    print("\x41\101\u00e9\U0001F525\0\a\b\f\v\\\'\"\t|")
    print("joined \
line")
    print("""quotes "inside" a ""triple"" one""")
    print('it''s joined', "", '', """""", '''''')
    print(r"\"", r'\'', "\"", '\'')
    print("tab	inside", "# no comment", "{not} {{a}} %d")

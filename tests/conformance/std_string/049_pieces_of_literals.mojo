def main():
    print("aé🙂"[codepoint=1], "aé🙂"[codepoint=1:3], "abc"[byte=1], "abc"[byte=0:2])
    print("e\u0301🙂x"[grapheme=1], "e\u0301🙂x"[grapheme=0].byte_length())

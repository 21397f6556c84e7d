def main():
    # comments: é ✓ 🔥   “quotes” — dash
    print("é ✓ 🔥   “quotes” — dash", 'ß')
    var `naïve 🔥` = "日本"
    print(`naïve 🔥`, t"🔥{`naïve 🔥`}🔥")
    # caf\u00e9 \q is no escape in a comment {nor} a t-string
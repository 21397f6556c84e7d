print(t"a {t"b {c[0]} {{d}}"} e")

def main():
    var items = [
1, 2
    , 3
]
    var table = {
"a": 1,
"b": 2,
}
    print(
len(items),
len(table),
sep=
" / "
)
    var even = [n
for n in items
if n % 2 == 0]
    print(len(even))

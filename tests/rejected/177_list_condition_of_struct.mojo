@fieldwise_init
struct Row(Copyable):
    var n: Int


def main():
    var rows: List[Row] = [Row(1)]
    while rows[0]:
        print("row")

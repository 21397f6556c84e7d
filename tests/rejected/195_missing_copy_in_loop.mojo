def main():
    var rows: List[List[Int]] = [[1], [2]]
    var kept: List[List[Int]] = []
    for r in rows:
        kept.append(r)
    print(len(kept))

@fieldwise_init
struct Record(Copyable, Movable):
    var id: Int
    var name: String
    var scores: List[Int]


def renamed(var record: Record, suffix: Int) -> Record:
    record.id += suffix
    record.scores.append(suffix)
    return record^


def best(record: Record) -> Int:
    var most = 0
    for score in record.scores:
        most = max(most, score)
    return most


def main():
    var records = List[Record]()
    for i in range(1000):
        var scores = List[Int]()
        for j in range(8):
            scores.append(i * j % 101)
        records.append(Record(i, String("a record with a name of its own ", i), scores^))
    var total = 0
    for round in range(300):
        # Copy all, move each through a function, and turn the order round.
        var next = List[Record](capacity=len(records))
        var copied = records.copy()
        while len(copied) > 0:
            next.append(renamed(copied.pop(), round))
        for ref record in next:
            total += best(record) + record.id + record.name.byte_length()
            record.scores.shrink(8)
        swap(records, next)
    print(total, records[0].name)

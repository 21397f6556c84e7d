from std.memory import ArcPointer
from std.memory.arc_pointer import WeakPointer


def main():
    var strong = ArcPointer(String("kept"))
    var weak = WeakPointer(downgrade=strong)
    print(weak.strong_count(), weak.weak_count(), strong.weak_count())
    print(weak.try_upgrade().value()[])
    var second = weak.try_upgrade()
    print(strong.count())
    _ = second^
    _ = strong^
    print(Bool(weak.try_upgrade()), weak.strong_count())

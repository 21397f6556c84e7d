from std.collections import StringDict


def main() raises:
    var ages = StringDict[Int]()
    ages["ann"] = 31
    ages["bob"] = 27
    ages["cyd"] = 55
    ages["bob"] = 28
    print(len(ages), "ann" in ages, "zoe" in ages, ages["bob"])
    print(ages)
    print(repr(ages))
    for name in ages:
        print(name, end=" ")
    print()
    for name in ages.keys():
        print(name, end=" ")
    for age in ages.values():
        print(age, end=" ")
    for entry in ages.items():
        print(entry.key, entry.value, sep="=", end=" ")
    print()
    print(ages.find("ann").value(), ages.find("zoe"))
    print(ages.pop("ann"), ages.pop("zoe", -1), len(ages))
    var entry = ages.popitem()
    print(entry.key, entry.value, len(ages))
    var old = ages.insert("bob", 1)
    print(old.value().value, ages["bob"])
    try:
        print(ages["nobody"])
    except e:
        print("error:", e)
    var copy = ages.copy()
    copy["new"] = 5
    print(len(ages), len(copy))

def main():
    var config = "prod"
    var count = 0
    var label = "run-1"

    def process() {imm config, mut count, var label}:
        count += 1
        print(config, count, label)

    process()
    label = "run-2"
    config = "test"
    process()
    print(label, count)
    var a = 1
    var b = 2
    var z = "snapshot"

    def mixed() {mut, var z}:
        a += 10
        b += 20
        print(a, b, z)

    mixed()
    z = "changed"
    mixed()
    print(a, b, z)

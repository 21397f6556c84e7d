# What a field owns, such as the elements of a list, has an origin of its own.
from std.utils import Variant


@fieldwise_init
struct Reading(Copyable):
    var value: Variant[Int, String]
    var samples: List[Int]

    def get[T: AnyType](self) -> ref [origin_of(self.value)._get_owned_interior["value"]] T:
        return self.value[T]

    def first(ref self) -> ref [origin_of(self.samples)._get_owned_interior["element"]] Int:
        return self.samples[0]

    def last(ref self) -> ref [self.samples[0]] Int:
        return self.samples[len(self.samples) - 1]


def main():
    var reading = Reading(Variant[Int, String](String("high")), [1, 2, 3])
    print(reading.get[String]())
    reading.first() = 9
    reading.last() += 10
    print(reading.first(), reading.samples[2])
    ref sample = reading.first()
    reading.value = Variant[Int, String](7)
    print(sample, reading.get[Int]())

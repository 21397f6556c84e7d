from .broken import something_else


@fieldwise_init
struct Kind:
    var value: Int


struct Unused(NoSuchTrait):
    var x: something_else


def unused():
    Kind(3).no_such_method()

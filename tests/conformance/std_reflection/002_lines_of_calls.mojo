from std.reflection import SourceLocation, call_location, source_location


@always_inline
def here() -> SourceLocation:
    return call_location()


def main():
    var at = source_location()
    print(at.line(), at.column() > 0)
    var called = here()
    print(called.line(), called.file_name() == at.file_name())
    print(here().line() - called.line())

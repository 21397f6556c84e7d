from std.reflection import get_function_name, reflect_fn, source_location


def process_data():
    pass


struct S:
    def method(self):
        pass


def main():
    print(get_function_name[process_data]())
    print(reflect_fn[process_data].display_name())
    var loc = source_location()
    print(loc.line(), loc.column())

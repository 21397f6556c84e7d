from even import is_even
from convert import to_text
import convert


def main():
    print(is_even(10), is_even(7))
    print(to_text(3), to_text(True), to_text("s"))
    print(convert.to_text(2.5))

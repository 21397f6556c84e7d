def main():
    var nothing: Optional[Int] = None
    print(nothing.value())

def main():
    var d: Dict[String] = {}
    print(len(d))

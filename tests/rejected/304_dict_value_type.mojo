def main():
    var ages: Dict[String, Int] = {"ann": 31}
    ages["bob"] = "young"
    print(len(ages))

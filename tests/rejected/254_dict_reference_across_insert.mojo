def main() raises:
    var ages = {"ann": 30}
    ref age = ages["ann"]
    ages["bob"] = 25
    age += 1
    print(age)

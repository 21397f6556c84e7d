from std.python import Python


def main() raises:
    var json = Python.import_module("json")
    var data = json.loads('{"a": [1, 2.5, null, true], "b": {"c": "ü"}}')
    print(data["a"][0], data["a"][1], data["a"][2], data["b"]["c"], len(data["a"]))
    data["new"] = 5
    print(json.dumps(data, sort_keys=True), Int(py=data["new"]) + 1)
    try:
        _ = json.loads("{bad")
    except e:
        print("not json")

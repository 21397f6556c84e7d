a.__len__()
__get_mvalue_as_litref(x)

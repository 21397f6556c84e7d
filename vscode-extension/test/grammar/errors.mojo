try:
    raise Error("bad")
except e:
    print(e)
else:
    pass
finally:
    done()

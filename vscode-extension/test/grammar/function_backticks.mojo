def `struct`(`var`: Int):
    pass

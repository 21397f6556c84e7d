struct S:
    def __int__(self): pass
    def __le__(self, x: Int): pass
    def __abs__(self): pass
    def __ipow__(mut self, x: Int): pass
    def __ior__(mut self, x: Int): pass
    def __bool__(self): pass
    def __lshift__(self, x: Int): pass
    def __ifloordiv__(mut self, x: Int): pass
    def __iter__(self): pass
    def __sub__(self, x: Int): pass
    def __mod__(self, x: Int): pass
    def __len__(self): pass
    def __rlshift__(self, x: Int): pass
    def __truediv__(self, x: Int): pass
    def __exit__(self): pass
    def __ixor__(mut self, x: Int): pass
    def __isub__(mut self, x: Int): pass
    def __round__(self): pass
    def __enter__(self): pass
    def __float__(self): pass
    def __rmul__(self, x: Int): pass
    def __divmod__(self, x: Int): pass
    def __str__(self): pass
    def __idivmod__(mut self, x: Int): pass
    def __floor__(self): pass
    def __itruediv__(mut self, x: Int): pass
    def __pow__(self, x: Int): pass
    def __floordiv__(self, x: Int): pass
    def __irshift__(mut self, x: Int): pass
    def __contains__(self, x: Int): pass
    def __rxor__(self, x: Int): pass
    def __repr__(self): pass
    def __gt__(self, x: Int): pass
    def __set__(self): pass
    def __rfloordiv__(self, x: Int): pass
    def __ror__(self, x: Int): pass
    def __rdivmod__(self, x: Int): pass
    def __hash__(self): pass
    def __mul__(self, x: Int): pass
    def __ilshift__(mut self, x: Int): pass
    def __setattr__(self, x: String, y: Int): pass
    def __rand__(self, x: Int): pass
    def __matmul__(self, x: Int): pass
    def __rrshift__(self, x: Int): pass
    def __and__(self, x: Int): pass
    def __ge__(self, x: Int): pass
    def __moveinit__(self): pass
    def __eq__(self, x: Int): pass
    def __imatmul__(mut self, x: Int): pass
    def a(self): pass
    def __imod__(mut self, x: Int): pass
    def __merge_with__(self): pass
    def __next__(self): pass
    def __index__(self): pass
    def __iadd__(mut self, x: Int): pass
    def __rmatmul__(self, x: Int): pass
    def __neg__(self): pass
    def __rtruediv__(self, x: Int): pass
    def __rsub__(self, x: Int): pass
    def __call__(self): pass
    def __lt__(self, x: Int): pass
    def __add__(self, x: Int): pass
    def __get__(self): pass
    def __pos__(self): pass
    def __ceil__(self): pass
    def __del___(self): pass
    def __rpow__(self, x: Int): pass
    def __invert__(self): pass
    def __fspath__(self): pass
    def __init__(out self): pass
    def __deinit__(deinit self): pass
    def __rshift__(self, x: Int): pass
    def __iand__(mut self, x: Int): pass
    def __copy__(self): pass
    def __xor__(self, x: Int): pass
    def __getitem__(self, x: Int): pass
    def __radd__(self, x: Int): pass
    def __delitem__(self, x: Int): pass
    def __imul__(mut self, x: Int): pass
    def __format__(self): pass
    def __setitem__(self, x: Int, y: Int): pass
    def __reversed__(self): pass
    def __getattr__(self, x: String): pass
    def __ne__(self, x: Int): pass
    def __rmod__(self, x: Int): pass
    def __trunc__(self): pass
    def __as_bool___(self): pass
    def __or__(self, x: Int): pass

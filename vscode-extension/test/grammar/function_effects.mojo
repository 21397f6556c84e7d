def f(g: def(Int) raises thin -> None) abi("C") raises ValueError:
    pass

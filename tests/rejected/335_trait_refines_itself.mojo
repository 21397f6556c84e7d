trait A(B):
    pass
trait B(A):
    pass
trait C(C):
    pass
def main():
    pass

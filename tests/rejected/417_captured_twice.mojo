def main():
    var a = 1
    def f() {imm a, mut a}:
        print(a)
    def g() {imm, mut}:
        print(a)
    def h() {imm a^}:
        print(a)
    def i() {ref a^}:
        print(a)
    f()
    g()

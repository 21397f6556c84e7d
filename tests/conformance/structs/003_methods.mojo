@fieldwise_init
struct Account(Copyable):
    var owner: String
    var balance: Int

    @staticmethod
    def open(owner: String) -> Self:
        return Self(owner, 0)

    def deposit(mut self, amount: Int) -> Int:
        self.balance += amount
        return self.balance

    def withdraw(mut self, amount: Int) raises:
        if amount > self.balance:
            raise Error(self.owner, " lacks ", amount - self.balance)
        self.balance -= amount

    def richer_than(self, other: Self) -> Bool:
        return self.balance > other.balance

    def closed(deinit self) -> Int:
        return self.balance


def main():
    var a = Account.open("ann")
    var b = Account("bob", 50)
    print(a.deposit(30), a.deposit(5))
    print(a.richer_than(b), b.richer_than(a))
    try:
        b.withdraw(20)
        b.withdraw(31)
    except e:
        print(e)
    print(b^.closed(), a^.closed())

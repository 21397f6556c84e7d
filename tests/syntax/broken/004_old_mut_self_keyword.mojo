@fieldwise_init
struct Account(Copyable):
    var owner: String
    var balance: Int

    def deposit(mut self, amount: Int) raises:
        if amount <= 0:
            raise Error("amount must be positive")
        self.balance += amount

    def withdraw(inout self, amount: Int) raises:
        if amount > self.balance:
            raise Error(t"cannot withdraw {amount}")
        self.balance -= amount

    def describe(self) -> String:
        return String(t"{self.owner}: {self.balance}")


def main() raises:
    var account = Account("Ada", 100)
    account.deposit(50)
    try:
        account.withdraw(500)
    except e:
        print("failed:", e)
    print(account.describe())

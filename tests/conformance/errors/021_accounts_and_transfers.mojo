"""Accounts, transfers and the errors that they raise."""


@fieldwise_init
struct BankError(Copyable, Writable):
    comptime UNKNOWN = 1
    comptime POOR = 2
    comptime FROZEN = 3
    var code: Int
    var account: String
    var missing: Int

    def write_to(self, mut writer: Some[Writer]):
        if self.code == Self.UNKNOWN:
            writer.write("no account '", self.account, "'")
        elif self.code == Self.POOR:
            writer.write("'", self.account, "' lacks ", self.missing)
        else:
            writer.write("'", self.account, "' is frozen")


@fieldwise_init
struct Account(Copyable):
    var owner: String
    var balance: Int
    var frozen: Bool


struct Bank:
    var accounts: Dict[String, Account]
    var log: List[String]

    def __init__(out self):
        self.accounts = {}
        self.log = []

    def open(mut self, owner: String, balance: Int = 0):
        self.accounts[owner] = Account(owner, balance, False)
        self.log.append(String(t"open {owner} {balance}"))

    def find(ref self, owner: String) raises BankError -> ref[self.accounts[""]] Account:
        try:
            return self.accounts[owner]
        except:
            raise BankError(BankError.UNKNOWN, owner, 0)

    def withdraw(mut self, owner: String, amount: Int) raises BankError:
        ref account = self.find(owner)
        if account.frozen:
            raise BankError(BankError.FROZEN, owner, 0)
        if account.balance < amount:
            raise BankError(BankError.POOR, owner, amount - account.balance)
        account.balance -= amount

    def transfer(mut self, source: String, to: String, amount: Int) raises BankError:
        self.withdraw(source, amount)
        try:
            ref account = self.find(to)
            account.balance += amount
        except e:
            # Give it back.
            ref again = self.find(source)
            again.balance += amount
            raise e^
        finally:
            self.log.append(String(t"transfer {source} {to} {amount}"))

    def total(self) -> Int:
        var sum = 0
        for account in self.accounts.values():
            sum += account.balance
        return sum


def attempt(mut bank: Bank, source: String, to: String, amount: Int) -> Bool:
    try:
        bank.transfer(source, to, amount)
    except e:
        print("failed:", e, "code", e.code)
        return False
    else:
        print("moved", amount, "from", source, "to", to)
    return True


def main():
    var bank = Bank()
    bank.open("ada", 100)
    bank.open("bob")
    bank.open("cy", balance=7)
    var done = 0
    done += Int(attempt(bank, "ada", "bob", 30))
    done += Int(attempt(bank, "bob", "ada", 31))
    done += Int(attempt(bank, "ada", "dan", 10))
    done += Int(attempt(bank, "eve", "ada", 1))
    try:
        bank.find("cy").frozen = True
    except e:
        print("never", e)
    done += Int(attempt(bank, "cy", "ada", 1))
    print(done, bank.total())
    for entry in bank.log:
        print("-", entry)
    for item in bank.accounts.items():
        print(item.key, item.value.balance, item.value.frozen)

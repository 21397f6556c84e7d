take(value^)
return self.items^
x = a^ if b else c^
y = a ^ b

"""What an editor asks of a program, as plain data.

Functions of a database, a file and an offset. They know no protocol and keep nothing: what is worth
keeping is a query. `symbols` says what a name can stand for and `references` where it does; the
other modules answer one kind of question each.
"""

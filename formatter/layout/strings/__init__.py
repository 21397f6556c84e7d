"""Long strings: adjacent ones become one, and one that is too long becomes several at its blanks.

A row with a string is offered these changes in order: join what stands side by side (`joining`),
drop parentheses around a string alone (`unwrapping`), split a row that is one string (`splitting`),
and put the string that a row ends with into parentheses on a row of its own (`wrapping`).
"""

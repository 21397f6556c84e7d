"""The interactive session, `mojo repl`.

`program` puts what was entered into the text of a program, `session` compiles it and has it run,
`console` reads lines and shows what comes of them.
"""

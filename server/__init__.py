"""The language server: it converts, schedules and cancels, and knows nothing of types.

`protocol` answers messages, `session` holds what one client has told, `scheduler` runs the work in
a thread of its own, `workspace` keeps the database of the compiler like the files of the client and
of the disk, `conversion` turns places and answers into those of the protocol. `features` has a
module for each group of requests, and `app` puts all of it together.
"""

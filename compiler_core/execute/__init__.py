"""Running and building: object cache, in-process JIT, ahead-of-time link.

Nothing is imported here: a program that starts from the cache must not wait for a compiler that it
does not need.
"""

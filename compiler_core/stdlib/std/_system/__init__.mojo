"""What the systems do differently: each module here has one way to ask for something, whatever C calls it.

Nothing of it is for programs; the rest of the library stands on it.
"""

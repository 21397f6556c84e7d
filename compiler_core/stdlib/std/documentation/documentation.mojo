"""Marks for documentation."""


def doc_hidden():
    """As a decorator: leave a declaration out of the documentation."""
    pass

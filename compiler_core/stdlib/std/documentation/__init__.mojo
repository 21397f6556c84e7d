"""Marks for documentation."""

from std.documentation.documentation import doc_hidden

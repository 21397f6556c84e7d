"""Leaves to rows: how a line that does not fit is broken."""

"""The compiler core: pure functions from Mojo source to trees, types, code and diagnostics."""

"""What Python programs import of the toolchain: `mojo.importer` makes `import` find Mojo files."""

"""The table of subcommands; one that does not work yet is not in it."""

from cli.command import Entry

COMMANDS: tuple[Entry, ...] = (
    Entry("build", "cli.commands.build", "compile a program to a file"),
    Entry("check", "cli.commands.check", "report what is wrong in files and directories"),
    Entry("debug", "cli.commands.debug", "compile a program and run it in a debugger"),
    Entry("demangle", "cli.commands.demangle", "make names of functions in programs readable"),
    Entry("doc", "cli.commands.doc", "document files and packages"),
    Entry("explain", "cli.commands.explain", "tell what a diagnostic code means"),
    Entry("fix", "cli.commands.fix", "correct what can be corrected automatically"),
    Entry("format", "cli.commands.format", "put source files into the one style"),
    Entry("lsp", "cli.commands.lsp", "serve an editor"),
    Entry("parse", "cli.commands.parse", "print the syntax tree of a file"),
    Entry("precompile", "cli.commands.precompile", "put a package into one file"),
    Entry("repl", "cli.commands.repl", "enter Mojo line by line"),
    Entry("run", "cli.commands.run", "compile a program and run it"),
    Entry("test", "cli.commands.test", "find tests and run them"),
)

"""The formatter: trees to text in one style.

`format_text.Formatter` formats a text or a span of one. A line of source goes through these steps:
`emit` makes leaves of its tree, which know their blanks and where the line may break; `layout`
breaks them into rows that fit; `blank_lines` decides what stands between lines; `page` walks the
file. `safety` compares the trees before and after. `docstrings`, `comments` and `literals` are
about the spelling of tokens, `directives` about the comments that switch the formatter off,
`broken` about what is left alone in a file with mistakes, `fences` about code in Markdown,
`settings` about a project's options.
"""

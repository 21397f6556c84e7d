"""Documentation: of declarations, as data, as JSON, as Markdown and as a site."""

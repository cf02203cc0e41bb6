"""Reports: page contexts, templates, HTML, Markdown and JSON."""

"""The command line: parses input, calls the pipeline, prints; a module a verb."""

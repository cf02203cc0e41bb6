"""Runs the command line: ``python -m crossref``."""

from crossref.cli.app import main

if __name__ == "__main__":
    main()

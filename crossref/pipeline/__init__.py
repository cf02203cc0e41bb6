"""The stages strung together: workspace, import, collecting, reading, checking, reports; for command line and desk."""

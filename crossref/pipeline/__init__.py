"""The stages strung together: workspace, import, collecting, reading, checking, reports; used by command line and desk."""

"""Compare what news articles say officials said with the official statements themselves."""

__version__ = "0.1.0"

"""Collectors: what to fetch, how to read it, and the one guarded door to the network."""

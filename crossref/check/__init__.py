"""Checks on an aligned claim, one function each, listed in ``CHECKS``; pure."""

"""Bilingual word lists, one a language: ``foreign<TAB>english; english``, lemmas in lower case, written for crossref."""

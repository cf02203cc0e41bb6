"""Bilingual word lists, one file a language: ``foreign<TAB>english; english``, lemmas in lower case, written for crossref."""

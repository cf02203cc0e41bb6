"""Bilingual word lists, one a language: ``foreign<TAB>english; english``; lower-case lemmas, written for crossref."""

"""Runs every benchmark and prints one line a figure: ``benchmark<TAB>figure<TAB>value<TAB>bound``."""

from __future__ import annotations

import importlib
import sys

MODULES = (
    "bench_start",
    "bench_check",
    "bench_search",
    "bench_index",
    "bench_growth",
    "bench_across",
    "bench_extract",
    "bench_judge",
    "bench_weekly",
    "bench_collect",
)


def main() -> int:
    """Run the benchmarks named, or all."""
    chosen = sys.argv[1:] or MODULES
    for name in chosen:
        importlib.import_module(f"benchmarks.{name}").main()
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""How long ``crossref --help`` takes, against a typer program with ten commands that do nothing; and what is imported.

Bound: at most 1.5 times the peer. Both are whole processes, run alternately; the figure is the ratio of medians.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 15
PEER = """
import typer
app = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
{commands}
app()
"""
COMMAND = '''
@app.command("verb{n}")
def verb{n}(name: str, count: int = 1, loud: bool = False) -> None:
    """Do thing {n}."""
'''


def main() -> None:
    """Print the ratio."""
    with tempfile.TemporaryDirectory() as folder:
        peer = Path(folder) / "peer.py"
        peer.write_text(PEER.format(commands="".join(COMMAND.format(n=n) for n in range(10))), encoding="utf-8")
        ours = [sys.executable, "-m", "crossref", "--help"]
        theirs = [sys.executable, str(peer), "--help"]
        times: dict[str, list[float]] = {"ours": [], "theirs": []}
        for _ in range(RUNS):
            for name, command in (("ours", ours), ("theirs", theirs)):
                start = time.perf_counter()
                subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
                times[name].append(time.perf_counter() - start)
    mine, peer_time = statistics.median(times["ours"]), statistics.median(times["theirs"])
    print(f"start\thelp_seconds\t{mine:.3f}\t")
    print(f"start\tpeer_seconds\t{peer_time:.3f}\t")
    print(f"start\tratio\t{mine / peer_time:.2f}\tat most 1.5")


if __name__ == "__main__":
    main()

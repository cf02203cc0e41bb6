"""``crossref check`` of one article against 10,000 statements with a warm index: CPU, imports and peak memory.

Statements are made by a seeded grammar (fictional). Bounds: 1 s of CPU beyond interpreter and imports, imports at most
0.9 s, peak below 300 MB. The peer is one import of the same modules, in the same run.
"""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SIZE = 10_000
ROOT = Path(__file__).resolve().parent.parent
SUBJECTS = ["The ministry", "Our delegation", "The minister", "The harbour council", "The government", "The commission"]
VERBS = ["welcomes", "regrets", "has received", "will publish", "rejects", "has postponed", "supports", "examines"]
OBJECTS = [
    "the report on the coastal road",
    "a note on the grain quota",
    "the offer of the northern ports",
    "the draft of the ferry rules",
    "the figures on winter relief",
    "a plan for the tidal power station",
    "the complaint about the buoys",
    "the new rescue treaty",
]
TAILS = [
    "on {d} {m}",
    "after talks in Puerto Lirio",
    "with {n} million florins",
    "before the end of {m}",
    "for {n} villages",
]
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
IMPORTS = (
    "from crossref.cli.app import expect_short_run; expect_short_run()\n"
    "import crossref.cli.check_output, crossref.report.export, trafilatura"
)


def write_statements(path: Path, size: int, seed: int = 7) -> None:
    """Write so many fictional statements."""
    chance = random.Random(seed)
    with path.open("w", encoding="utf-8") as out:
        for number in range(size):
            sentences = []
            for _ in range(chance.randint(1, 5)):
                tail = chance.choice(TAILS).format(
                    d=chance.randint(1, 28), m=chance.choice(MONTHS), n=chance.randint(2, 900)
                )
                sentences.append(f"{chance.choice(SUBJECTS)} {chance.choice(VERBS)} {chance.choice(OBJECTS)} {tail}.")
            day = f"2026-{chance.randint(1, 9):02d}-{chance.randint(1, 28):02d}T{chance.randint(6, 20):02d}:00:00Z"
            row = {
                "id": f"bench-{number}", "source": "kestria-mfa", "author": "Ministry of Foreign Affairs of Kestria",
                "channel": "kestria-mfa-releases", "published_at": day, "lang": "en", "text": " ".join(sentences),
            }  # fmt: skip
            out.write(json.dumps(row) + "\n")


def cpu_of(command: list[str], cwd: Path) -> tuple[float, float]:
    """Return CPU seconds and peak megabytes of one process; 1 is no failure, since a check answers so at a discrepancy."""
    script = (
        "import resource, subprocess, sys\n"
        "ran = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)\n"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "print(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)\n"
        "sys.exit(ran.returncode if ran.returncode > 1 else 0)\n"
    )
    ran = subprocess.run([sys.executable, "-c", script, *command], cwd=cwd, capture_output=True, text=True, check=True)
    seconds, megabytes = map(float, ran.stdout.split())
    return seconds, megabytes


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "ws"
        shutil.copytree(ROOT / "reports" / "sample", folder)
        write_statements(folder / "bulk.jsonl", SIZE)
        crossref = [sys.executable, "-m", "crossref"]
        for file in ("statements.jsonl", "bulk.jsonl"):
            subprocess.run([*crossref, "import", "--quiet", file], cwd=folder, check=True, stderr=subprocess.DEVNULL)
        article = "articles/two-coasts-one-ticket.html"
        bare = min(cpu_of([sys.executable, "-c", "pass"], folder)[0] for _ in range(5))
        imports = min(cpu_of([sys.executable, "-c", IMPORTS], folder)[0] for _ in range(5))
        runs = [cpu_of([*crossref, "check", "--json", article], folder) for _ in range(5)]
        checked, peak = min(run[0] for run in runs), max(run[1] for run in runs)
    print(f"check\tinterpreter_cpu_seconds\t{bare:.3f}\t")
    print(f"check\timports_cpu_seconds\t{imports - bare:.3f}\tat most 0.9")
    print(f"check\tbeyond_imports_cpu_seconds\t{checked - imports:.3f}\tat most 1.0")
    print(f"check\tratio_to_imports\t{checked / imports:.2f}\t")
    print(f"check\tpeak_megabytes\t{peak:.0f}\tbelow 300")


if __name__ == "__main__":
    main()

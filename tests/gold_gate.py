"""The gold gate: runs the scorers over the gold data and fails when a figure falls below its floor.

usage: python tests/gold_gate.py [--limit N] [--allow-regression] [--write-docs] [TASK ...]

Floors stand in tests/baseline.json with the hash of the gold they were measured on. Where the gold is absent the gate
says so and passes. ``--allow-regression`` lowers floors to what was measured; say why in the changelog.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BASELINE = Path(__file__).with_name("baseline.json")
TASKS = ("quotes", "retrieval", "verdicts", "crosslingual", "pairs")
SLACK = 0.0005
"""Figures are printed with four decimals."""


def gold_folder() -> Path:
    """Return the folder of gold data and scorers, there or not."""
    return Path(os.environ.get("CROSSREF_SHARED") or ROOT.parent / "shared") / "eval"


def gold_hash(folder: Path) -> str:
    """Return a short hash over the names and sizes of the gold files."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*.json*")):
        digest.update(f"{path.relative_to(folder).as_posix()}\0{path.stat().st_size}\n".encode())
    return digest.hexdigest()[:16]


def command() -> str:
    """Return the crossref command of this environment."""
    return f"{sys.executable} -m crossref"


def batch_figures(folder: Path, tasks: list[str], limit: int | None) -> dict[str, float]:
    """Run the batch scorers and return ``task/set/figure`` to value."""
    call = [sys.executable, str(folder / "run.py"), *tasks, "--crossref", command()]
    if limit:
        call += ["--limit", str(limit)]
    ran = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=False)
    sys.stderr.write(ran.stderr)
    figures = {}
    for line in ran.stdout.splitlines():
        task, name, figure, value = line.split("\t")
        if value != "None":
            figures[f"{task}/{name}/{figure}"] = float(value)
    return figures


def case_figures(folder: Path) -> dict[str, float]:
    """Run the whole articles and the seed, and return their figures."""
    out = Path(os.environ.get("TMPDIR", "/tmp" if os.name == "posix" else ".")) / f"crossref-cases-{os.getpid()}.json"
    figures: dict[str, float] = {}
    for prefix, extra in (("cases", []), ("seed", ["--seed"])):
        subprocess.run(
            [sys.executable, str(folder / "run_cases.py"), "--crossref", command(), "--out", str(out), *extra],
            cwd=ROOT, stdout=subprocess.DEVNULL, check=False,
        )  # fmt: skip
        if out.is_file():
            result = json.loads(out.read_text(encoding="utf-8"))
            figures |= {f"{prefix}/{key}": float(value) for key, value in result.items() if _is_figure(value)}
            out.unlink()
    return figures


def _is_figure(value: object) -> bool:
    return isinstance(value, int | float) and value == value


def main() -> int:
    """Run the gate; 0 when every floor holds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tasks", nargs="*", choices=[*TASKS, "cases", []])
    parser.add_argument("--limit", type=int)
    parser.add_argument("--allow-regression", action="store_true")
    parser.add_argument("--out", type=Path, help="write every figure to this JSON file")
    args = parser.parse_args()
    folder = gold_folder()
    if not folder.is_dir():
        print(f"gold gate: left out, no gold data at {folder} (set CROSSREF_SHARED)")
        return 0
    baseline = json.loads(BASELINE.read_text(encoding="utf-8"))
    tasks = args.tasks or baseline["tasks"]
    batch = [task for task in tasks if task in TASKS]
    figures = batch_figures(folder, batch, args.limit or baseline.get("limit")) if batch else {}
    if "cases" in tasks:
        figures |= case_figures(folder)
    if args.out:
        args.out.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return _judge(figures, baseline, tasks, folder, lower=args.allow_regression)


def _judge(
    figures: dict[str, float], baseline: dict[str, object], tasks: list[str], folder: Path, *, lower: bool
) -> int:
    floors: dict[str, float] = baseline["floors"]  # type: ignore[assignment]  # parsed JSON
    ceilings: dict[str, float] = baseline["ceilings"]  # type: ignore[assignment]  # parsed JSON
    if gold_hash(folder) != baseline["gold"]:
        print(f"gold gate: the gold has changed ({gold_hash(folder)}); floors were set on {baseline['gold']}")
    failed = 0
    for limits, sign in ((floors, 1), (ceilings, -1)):
        for key, bound in limits.items():
            if key.split("/")[0] not in tasks:
                continue
            value = figures.get(key, float("nan"))
            holds = sign * (value - bound) >= -SLACK
            print(f"{'ok  ' if holds else 'FAIL'} {key} {value:.4f} ({'at least' if sign > 0 else 'at most'} {bound})")
            if not holds:
                failed += 1
                if lower and value == value:
                    limits[key] = value
    if failed and lower:
        BASELINE.write_text(json.dumps(baseline, indent=1) + "\n", encoding="utf-8")
        print("gold gate: floors lowered; say why in CHANGELOG.md")
        return 0
    print(f"gold gate: {failed} of {len(floors) + len(ceilings)} figures fell" if failed else "gold gate: holds")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

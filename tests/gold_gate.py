"""The gold gate: runs the scorers over the gold data and fails when a figure falls below its floor.

usage: python tests/gold_gate.py [--limit N] [--set-floors] [--allow-regression] [--write-docs] [TASK ...]

Floors stand in tests/baseline.json with the hash of the gold they were measured on. Where the gold is absent the gate
says so and passes. ``--set-floors`` raises floors to what was measured, less a small margin; ``--allow-regression`` lets
it lower them too (say why in the changelog). ``--write-docs`` writes the table of docs/quality.md.
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
QUALITY = ROOT / "docs" / "quality.md"
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
    """Return the crossref command of this environment: a script, since the scorers resolve links to the interpreter."""
    script = Path(sys.executable).with_name("crossref.exe" if os.name == "nt" else "crossref")
    return str(script) if script.is_file() else f"{sys.executable} -m crossref"


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
    parser.add_argument("--set-floors", action="store_true")
    parser.add_argument("--allow-regression", action="store_true")
    parser.add_argument("--write-docs", action="store_true")
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
    if args.write_docs:
        write_docs(figures)
    if args.set_floors:
        return set_floors(figures, baseline, folder, lower=args.allow_regression)
    return _judge(figures, baseline, tasks, folder)


GATED = (
    ("quotes/en_polnear/direct/ggt@0.3/F1", "Quotations, English: direct speech found", 1),
    ("quotes/en_polnear/direct/ggt@0.3/joint_F1", "Quotations, English: found and speaker right", 1),
    ("quotes/en_polnear/quoted-passages/ggt@0.3/F1", "Quotations, English: every quoted passage", 1),
    ("quotes/en_polnear/all-attributions/ggt@0.3/F1", "Attributions, English, reported speech included", 1),
    ("quotes/en_polnear/all-attributions/ggt@0.3/joint_F1", "Attributions, English: found and speaker right", 1),
    ("quotes/de_wikinews/direct/ggt@0.3/F1", "Quotations, German", 1),
    ("quotes/de_wikinews/all-attributions/ggt@0.3/F1", "Attributions, German", 1),
    ("quotes/ru_adaq/direct/ggt@0.3/F1", "Quotations, Russian (22 passages)", 1),
    ("quotes/cs_adaq/direct/ggt@0.3/F1", "Quotations, Czech, by the neutral rules (23 passages)", 1),
    ("retrieval/clef2020_task2_en/MAP@5", "Original among 10,375 posts (CheckThat! 2020)", 1),
    ("retrieval/clef2022_task2a_en/MAP@5", "Original among 14,231 posts (CheckThat! 2022, 2A)", 1),
    ("retrieval/clef2022_task2b_en/MAP@5", "Original among 19,250 debate sentences (2022, 2B)", 1),
    ("retrieval/politifact_claim_to_transcript/MAP@5", "Original among 23,946 transcript sentences", 1),
    ("pairs/find-the-original/MAP@5", "Original of a news sentence among 84,847 statements", 1),
    ("verdicts/perturb/balanced_acc", "Verdict: altered against faithful, balanced accuracy", 1),
    ("verdicts/perturb/macro_F1", "Verdict: which of 12, macro-F1", 1),
    ("verdicts/human_sentence/accused_precision", "Verdict: called a discrepancy and was one (sentences)", 1),
    ("verdicts/human_sentence/cleared_precision", "Verdict: cleared and was faithful (sentences)", 1),
    ("cases/claim_recall", "Whole articles: claims found", 1),
    ("cases/claim_precision", "Whole articles: claims that are claims", 1),
    ("cases/speaker_accuracy_found", "Whole articles: speaker right", 1),
    ("cases/verdict_accuracy_all", "Whole articles: verdict right, of all claims", 1),
    ("cases/false_alarm_rate", "Whole articles: agreement called a discrepancy", -1),
)
"""Figures that are gated and shown: key, what it is, and whether more (1) or less (-1) is better."""
MARGIN = 0.01


def set_floors(figures: dict[str, float], baseline: dict[str, object], folder: Path, *, lower: bool) -> int:
    """Write floors and ceilings a little off what was measured; an older one gives way only upwards, or when told."""
    bounds: dict[int, dict[str, float]] = {1: {}, -1: {}}
    before: dict[str, float] = {**baseline.get("floors", {}), **baseline.get("ceilings", {})}  # type: ignore[dict-item]
    for key, _, sign in GATED:
        if key not in figures:
            continue
        measured = round(figures[key] - sign * MARGIN, 3)
        old = before.get(key)
        keep = old is not None and sign * (old - measured) > 0 and not lower
        bounds[sign][key] = old if keep and old is not None else measured
    document = {"gold": gold_hash(folder), "tasks": baseline["tasks"], "floors": bounds[1], "ceilings": bounds[-1]}
    BASELINE.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    print(f"gold gate: {len(bounds[1]) + len(bounds[-1])} bounds set")
    return 0


def write_docs(figures: dict[str, float]) -> None:
    """Write the table of measured figures into docs/quality.md, between its marks."""
    rows = ["| what | figure |", "|---|---|"]
    rows += [f"| {what} | {figures[key]:.3f} |" for key, what, _ in GATED if key in figures]
    page = QUALITY.read_text(encoding="utf-8")
    head, _, rest = page.partition("<!-- figures -->")
    _, _, tail = rest.partition("<!-- end of figures -->")
    table = "\n".join(rows)
    QUALITY.write_text(f"{head}<!-- figures -->\n{table}\n<!-- end of figures -->{tail}", encoding="utf-8")


def _judge(figures: dict[str, float], baseline: dict[str, object], tasks: list[str], folder: Path) -> int:
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
            failed += not holds
            print(f"{'ok  ' if holds else 'FAIL'} {key} {value:.4f} ({'at least' if sign > 0 else 'at most'} {bound})")
    print(f"gold gate: {failed} of {len(floors) + len(ceilings)} figures fell" if failed else "gold gate: holds")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

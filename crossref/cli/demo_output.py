"""Runs the demonstration and says where its reports lie and what to try next."""

from __future__ import annotations

from pathlib import Path

from crossref.cli.check_output import count_line
from crossref.cli.console import messages
from crossref.cli.import_output import sentence
from crossref.pipeline.batch import now
from crossref.pipeline.demo import NOTICE, run_demo


def run(folder: Path) -> int:
    """Run the demonstration in the folder; the exit code is 0 whatever the articles hold."""
    console = messages()
    console.print(NOTICE, markup=False)
    demo = run_demo(folder, now=now())
    console.print(f"Statements: {sentence(demo.imported)}", markup=False)
    for outcome in demo.outcomes:
        if outcome.check is not None:
            console.print(f"\n{outcome.check.article.title}", markup=False)
            console.print(f"  {count_line(outcome.check.findings)}", markup=False)
        elif outcome.error is not None:
            console.print(f"{outcome.target}: {outcome.error.message}", markup=False)
    console.print(f"\nThe report is {demo.index.resolve()}", markup=False)
    article = Path(demo.outcomes[0].target).name if demo.outcomes else "ARTICLE"
    console.print(
        f"Next: open it in a browser; `cd {folder}`, then `crossref check articles/{article}`, `crossref coverage`,\n"
        "`crossref sources list`; `crossref init DIR` makes a workspace of your own.",
        markup=False,
    )
    return 0

"""What building the passage index costs: every field, from statements to a committed index, and the engine by itself.

Run ``python -m benchmarks.bench_index 200000 [SENTENCES.txt]`` for another size, or over sentences of your own, one a
line. Statements are made beforehand; what is timed is cutting, folding, stemming and handing over (one thread) and the
engine's own writing and merging (the others). The peer is tantivy by itself, given the bare text in one field, which it
cuts into words without stems, anchors or positions. Both write to disk, once cold and then again; the best of the
further runs counts.

``by_the_clock`` depends on whatever else runs on the machine. ``with_both_cores`` is what two free cores would do: the
busier of the two sides, by its processor's time. Bounds: 40,000 passages a second so, and a process below 600 MB
beside the statements.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import tantivy

from benchmarks.bench_growth import made_sentences, recombined, statement_of
from crossref.store.search import StatementIndex
from crossref.types import Statement

SIZE, RUNS = 100_000, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """Seconds that a build took: by the clock, of the thread that hands over, and of the engine's threads."""

    clock: float
    handing: float
    engine: float

    @property
    def busier(self) -> float:
        """Seconds that two free cores need at least, one for each side."""
        return max(self.handing, self.engine)


def timed(build: Callable[[Path], None]) -> Built:
    """Return what a build into an empty folder takes."""
    with tempfile.TemporaryDirectory() as folder:
        clock, thread, all_threads = time.perf_counter(), time.thread_time(), time.process_time()
        build(Path(folder))
        clock, thread = time.perf_counter() - clock, time.thread_time() - thread
        return Built(clock=clock, handing=thread, engine=time.process_time() - all_threads - thread)


def ours(statements: Sequence[Statement]) -> Callable[[Path], None]:
    """Return the build of crossref's own index, with all fields."""

    def build(folder: Path) -> None:
        with StatementIndex.open(folder) as index:
            index.add(statements)

    return build


def plain(statements: Sequence[Statement]) -> Callable[[Path], None]:
    """Return the build of an index that holds ids and bare texts."""
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("id", stored=True, tokenizer_name="raw")
    builder.add_text_field("text", tokenizer_name="default", index_option="freq")
    schema = builder.build()

    def build(folder: Path) -> None:
        writer = tantivy.Index(schema, path=str(folder)).writer(60_000_000, 1)
        for one in statements:
            document = tantivy.Document()
            document.add_text("id", one.id)
            document.add_text("text", one.versions[0].text)
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()

    return build


def main(size: int = SIZE, given: Sequence[str] = (), runs: int = RUNS) -> None:
    """Print the figures; the first run of each is the cold one, and of the others the best counts."""
    sentences = recombined(given, size) if given else made_sentences(size)
    statements = [statement_of(number, text) for number, text in enumerate(sentences)]
    before = _megabytes_now()
    mine, peer = ours(statements), plain(statements)
    cold, _ = timed(mine), timed(peer)
    pairs = [(timed(mine), timed(peer)) for _ in range(max(runs - 1, 1))]
    best, bare = (min(tries, key=lambda one: one.handing + one.engine) for tries in zip(*pairs, strict=True))
    for name, built in (("crossref_cold", cold), ("crossref", best), ("tantivy_bare_text", bare)):
        bound = "at least 40000" if name == "crossref" else ""
        print(f"index\t{name}_passages_a_second_by_the_clock\t{size / built.clock:.0f}\t")
        print(f"index\t{name}_passages_a_second_with_both_cores\t{size / built.busier:.0f}\t{bound}")
        print(f"index\t{name}_microseconds_handing_over\t{built.handing / size * 1e6:.1f}\t")
        print(f"index\t{name}_microseconds_of_the_engine\t{built.engine / size * 1e6:.1f}\t")
    ratio = (best.handing + best.engine) / (bare.handing + bare.engine)
    print(f"index\tprocessor_time_against_bare_text\t{ratio:.2f}\t")
    print(f"index\tmegabytes_beside_the_statements\t{_peak_megabytes() - before:.0f}\tbelow 600")


def _megabytes_now() -> float:
    """Return what the process holds, and let the system note its peak from here on."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    return _peak_megabytes()


def _peak_megabytes() -> float:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1e3 for line in lines if line.startswith("VmHWM:"))


if __name__ == "__main__":
    numbers = [int(argument) for argument in sys.argv[1:] if argument.isdecimal()]
    texts = [Path(argument) for argument in sys.argv[1:] if argument.endswith(".txt")]
    main(
        numbers[0] if numbers else SIZE,
        given=texts[0].read_text(encoding="utf-8").splitlines() if texts else (),
    )

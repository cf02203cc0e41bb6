"""Draws what a search costs against the size of the archive, as an SVG picture with both axes logarithmic."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from math import ceil, floor, log10

WIDTH, HEIGHT = 640, 400
LEFT, RIGHT, TOP, BOTTOM = 64, 44, 40, 52
STYLES = (("#0b5394", ""), ("#b45f06", "7 4"), ("#555555", "2 3"))
"""Colour and dashes of each line: they differ in print as well."""

Series = Mapping[str, Sequence[tuple[int, float]]]
"""Lines by their names; each is made of sizes and milliseconds."""


def draw(series: Series, *, title: str) -> str:
    """Return the picture."""
    points = [point for line in series.values() for point in line]
    sizes = _decades([size for size, _ in points])
    costs = _decades([cost for _, cost in points])

    def at(size: float, cost: float) -> tuple[float, float]:
        across = (log10(size) - sizes[0]) / (sizes[-1] - sizes[0])
        up = (log10(cost) - costs[0]) / (costs[-1] - costs[0])
        return LEFT + across * (WIDTH - LEFT - RIGHT), HEIGHT - BOTTOM - up * (HEIGHT - TOP - BOTTOM)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" font-family="sans-serif"'
        f' font-size="13"><title>{escape(title)}</title><rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
        f'<text x="{LEFT}" y="22" font-size="15">{escape(title)}</text>',
    ]
    for decade in sizes:
        x, bottom = at(10.0**decade, 10.0 ** costs[0])
        parts.append(f'<path d="M{x:.1f} {TOP}V{bottom:.1f}" stroke="#dddddd"/>')
        parts.append(f'<text x="{x:.1f}" y="{bottom + 20:.1f}" text-anchor="middle">{10**decade:,}</text>')
    for decade in costs:
        left, y = at(10.0 ** sizes[0], 10.0**decade)
        parts.append(f'<path d="M{left:.1f} {y:.1f}H{WIDTH - RIGHT}" stroke="#dddddd"/>')
        parts.append(f'<text x="{left - 8:.1f}" y="{y + 4:.1f}" text-anchor="end">{10.0**decade:g} ms</text>')
    parts.append(f'<text x="{WIDTH / 2}" y="{HEIGHT - 12}" text-anchor="middle">sentences in the archive</text>')
    for number, (name, line) in enumerate(series.items()):
        colour, dashes = STYLES[number % len(STYLES)]
        places = [at(*point) for point in sorted(line)]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        parts.append(
            f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2.5" stroke-dasharray="{dashes}"/>'
        )
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{colour}"/>' for x, y in places]
        y = TOP + 18 + 20 * number
        parts.append(
            f'<path d="M{LEFT + 12} {y - 4}h30" stroke="{colour}" stroke-width="2.5" stroke-dasharray="{dashes}"/>'
            f'<text x="{LEFT + 50}" y="{y}">{escape(name)}</text>'
        )
    return "\n".join((*parts, "</svg>", ""))


def _decades(values: Sequence[float]) -> list[int]:
    low = floor(log10(min(values)) + 1e-9)
    return list(range(low, max(ceil(log10(max(values)) - 1e-9), low + 1) + 1))

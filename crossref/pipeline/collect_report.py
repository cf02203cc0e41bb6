"""What a collection did, channel by channel, in values that the command line prints."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

KIND = "collect"
"""The name of such runs in the store."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelReport:
    """What became of one channel; ``problem`` is a sentence where it failed, ``notes`` are on what it lacks."""

    channel: str
    new: int = 0
    edited: int = 0
    unchanged: int = 0
    gone: int = 0
    problem: str | None = None
    notes: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """What an editor reads beside the figures."""
        if self.problem is not None:
            return self.problem
        return "; ".join(self.notes) + "." if self.notes else "Collected."


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A channel that was left alone; ``needs`` are the environment variables to be set, empty without a collector."""

    channel: str
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectReport:
    """What a run did; ``waits`` are the channels that were left alone because something is missing."""

    outcomes: tuple[ChannelReport, ...]
    waits: tuple[Waiting, ...] = ()

    @property
    def waiting(self) -> int:
        """How many channels were left alone because something is missing."""
        return len(self.waits)

    @property
    def failed(self) -> int:
        """How many channels gave nothing because something went wrong."""
        return sum(one.problem is not None for one in self.outcomes)

    @property
    def succeeded(self) -> int:
        """How many channels were collected."""
        return len(self.outcomes) - self.failed

    def document(self) -> dict[str, Any]:  # Any: a JSON document
        """Return the run as ``--json`` prints it."""
        channels = [
            {
                "channel": one.channel,
                "new": one.new,
                "edited": one.edited,
                "unchanged": one.unchanged,
                "gone": one.gone,
                "problem": one.problem,
                "notes": list(one.notes),
            }
            for one in self.outcomes
        ]
        return {
            "succeeded": self.succeeded,
            "failed": self.failed,
            "waiting": self.waiting,
            "needs": {name: list(ids) for name, ids in self._needs().items()},
            "channels": channels,
        }

    def waiting_sentences(self) -> tuple[str, ...]:
        """Return one sentence for each thing that channels wait for, naming what is to be set."""
        told = [
            f"{_channels(len(ids))} {_wait(len(ids))} for a token: set {name} in the environment"
            " (see docs/channels.md)."
            for name, ids in self._needs().items()
        ]
        without = sum(not one.needs for one in self.waits)
        if without:
            told.append(
                f"{_channels(without)} {_wait(without)} for a collector: crossref has none for the platform yet."
            )
        return tuple(told)

    def _needs(self) -> dict[str, tuple[str, ...]]:
        names = sorted({name for one in self.waits for name in one.needs})
        return {name: tuple(one.channel for one in self.waits if name in one.needs) for name in names}


def _channels(count: int) -> str:
    return f"{count} channel" if count == 1 else f"{count} channels"


def _wait(count: int) -> str:
    return "waits" if count == 1 else "wait"

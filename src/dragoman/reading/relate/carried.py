"""What one cue says, and what one sentence leaves to the next."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dragoman.reading.relate.sides_of import Scene, both_of
from dragoman.reading.relate.undertakings import Cue


@dataclass(frozen=True, slots=True)
class Candidate:
    """A cue as it stands in a sentence: template characters [start, end), what it is, by whom, how sure."""

    cue: Cue
    kind: str
    by: tuple[str, ...]
    start: int
    end: int
    weight: float

    def weighing(self, weight: float) -> Candidate:
        """The candidate with another weight."""
        return replace(self, weight=weight)


@dataclass(slots=True)
class Carried:
    """What one sentence leaves to the next: side, areas, who has the word or gave, and the list it opens."""

    by: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    turn: tuple[str, ...] = ()
    quoted: tuple[str, ...] = ()
    giver: tuple[str, ...] = ()
    list_kind: str = ""
    list_by: tuple[str, ...] = ()
    in_list: bool = False
    opens_list: bool = False

    def note_turn(self, scene: Scene) -> None:
        """Note who takes the word in a transcript (“General Smith: We will …”)."""
        if turn := scene.words.turn.match(scene.folded):
            self.turn = next((each.actor.countries for each in scene.placed if each.start < turn.end()), ())

    def note_line(self, scene: Scene, *, is_item: bool) -> None:
        """Note whether the sentence opens a list, or ends the one that it stands in."""
        self.opens_list = scene.words.list_opens.search(scene.folded) is not None
        self.in_list = self.in_list and (is_item or self.opens_list)

    def note(self, scene: Scene, candidate: Candidate | None, areas: tuple[str, ...]) -> None:
        """Note what the next sentences may lean on."""
        first = next((each.actor.countries for each in scene.placed), ())
        by = candidate.by if candidate else first
        if self.opens_list:
            if candidate or not self.in_list:
                self.list_kind, self.list_by = candidate.kind if candidate else "", by
            if scene.words.list_of_topics.search(scene.folded):
                self.list_kind = ""
            elif candidate is None and scene.words.list_of_results.search(scene.folded):
                self.list_kind, self.list_by = "agreed", both_of(scene.parties)
            self.in_list = True
            return
        self.by = by or self.by
        if candidate is not None and candidate.kind == "done" and len(by) == 1:
            self.giver = by
        self.areas = areas

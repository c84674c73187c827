"""Links between forms, and the groups that they and the standing decisions make.

A form is what comparison sees of a mention: mentions that look alike share one. Links are found form by form,
each a pure function of its two ends; groups are a pure function of the forms that links connect. So the order
in which documents were filed cannot show.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Strength(StrEnum):
    """How far two forms are the same: judged so, sure, or likely unless another would do as well.

    What is only to be asked joins nothing by itself.
    """

    JUDGED = "judged"
    SURE = "sure"
    LIKELY = "likely"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Why two forms are linked: what spoke for it, and what against."""

    strength: Strength
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Two forms that may be one, and why."""

    left_id: str
    right_id: str
    strength: Strength
    reasons: tuple[str, ...]

    def is_within(self, form_ids: Container[str]) -> bool:
        """Whether both ends are among these forms."""
        return self.left_id in form_ids and self.right_id in form_ids

    def other(self, form_id: str) -> str:
        """The end that is not this one."""
        return self.right_id if form_id == self.left_id else self.left_id


@dataclass(frozen=True, slots=True)
class Node:
    """A form to be grouped: where it occurs, and how much it says."""

    id: str
    documents: frozenset[str]
    detail: int = 0


@dataclass(frozen=True, slots=True)
class Grouping:
    """Which nodes are one, which links made them so, and which were left to a person to judge."""

    groups: tuple[tuple[str, ...], ...]
    used: tuple[Link, ...]
    left_open: tuple[Link, ...]


def group_nodes(
    nodes: Iterable[Node], links: Iterable[Link], *, apart: frozenset[frozenset[str]] = frozenset()
) -> Grouping:
    """Nodes that are the same, by sure links first, then by likely ones where only one other will do.

    Two nodes of one document are never one, unless a person judges so: the report told of two.

    Args:
        nodes: all that the links connect.
        links: of any order.
        apart: pairs of nodes that a person has judged not the same.
    """
    groups = _Groups({node.id: node for node in nodes}, apart)
    ordered = sorted(links, key=lambda link: (link.left_id, link.right_id))
    judged = [link for link in ordered if link.strength is Strength.JUDGED]
    sure = [link for link in ordered if link.strength is Strength.SURE]
    likely = [link for link in ordered if link.strength is Strength.LIKELY]
    used = [link for link in judged if groups.join(link.left_id, link.right_id, judged=True)]
    used += [link for link in sure if groups.join(link.left_id, link.right_id)]
    used += _join_likely(groups, likely)
    left_open = [link for link in ordered if not groups.are_one(link.left_id, link.right_id)]
    return Grouping(groups.all(), tuple(used), tuple(left_open))


def _join_likely(groups: _Groups, likely: list[Link]) -> Iterator[Link]:
    """Vaguer groups join the one group that says more, in order of how little they say."""
    neighbours = _neighbours(groups, likely)
    for group in sorted(neighbours, key=lambda root: (groups.detail(root), root)):
        richer = [root for root in neighbours[group] if groups.detail(root) >= groups.detail(group)]
        if not _all_linked(richer, neighbours):
            continue
        for root in sorted(richer):
            link = neighbours[group][root]
            if groups.join(link.left_id, link.right_id):
                yield link


def _neighbours(groups: _Groups, likely: Iterable[Link]) -> dict[str, dict[str, Link]]:
    neighbours: dict[str, dict[str, Link]] = {}
    for link in likely:
        left, right = groups.root(link.left_id), groups.root(link.right_id)
        if left != right and groups.may_join(left, right):
            neighbours.setdefault(left, {}).setdefault(right, link)
            neighbours.setdefault(right, {}).setdefault(left, link)
    return neighbours


def _all_linked(roots: list[str], neighbours: Mapping[str, Mapping[str, Link]]) -> bool:
    return all(right in neighbours[left] for left in roots for right in roots if left < right)


class _Groups:
    """Disjoint groups of nodes; a group's root is its least node id."""

    def __init__(self, nodes: Mapping[str, Node], apart: frozenset[frozenset[str]]) -> None:
        self._parent = {node_id: node_id for node_id in nodes}
        self._members = {node_id: [node_id] for node_id in nodes}
        self._documents = {node.id: set(node.documents) for node in nodes.values()}
        self._detail = {node.id: node.detail for node in nodes.values()}
        self._apart: dict[str, set[str]] = {}
        for pair in apart:
            for node_id in pair:
                self._apart.setdefault(node_id, set()).update(pair - {node_id})

    def root(self, node_id: str) -> str:
        while self._parent[node_id] != node_id:
            self._parent[node_id] = self._parent[self._parent[node_id]]
            node_id = self._parent[node_id]
        return node_id

    def detail(self, root: str) -> int:
        return self._detail[self.root(root)]

    def are_one(self, left: str, right: str) -> bool:
        return self.root(left) == self.root(right)

    def may_join(self, left: str, right: str, *, judged: bool = False) -> bool:
        left, right = self.root(left), self.root(right)
        if not judged and not self._documents[left].isdisjoint(self._documents[right]):
            return False
        forbidden = (node for member in self._members[left] for node in self._apart.get(member, ()))
        return all(self.root(node) != right for node in forbidden if node in self._parent)

    def join(self, left: str, right: str, *, judged: bool = False) -> bool:
        """Whether the two were two, and now are one."""
        left, right = sorted((self.root(left), self.root(right)))
        if left == right or not self.may_join(left, right, judged=judged):
            return False
        self._parent[right] = left
        self._members[left] += self._members.pop(right)
        self._documents[left] |= self._documents.pop(right)
        self._detail[left] = max(self._detail[left], self._detail.pop(right))
        return True

    def all(self) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(sorted(members)) for _, members in sorted(self._members.items()))

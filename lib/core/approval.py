"""Whether what a unit uploaded counts: an officer says so where the plan asks for it."""

from enum import StrEnum


class Approval(StrEnum):
    """How an import stands with the officers; what nobody had to approve is APPROVED without a day of decision."""

    WAITING = "waiting"
    APPROVED = "approved"
    REFUSED = "refused"

    @property
    def label(self) -> str:
        return _LABELS[self]


_LABELS = {Approval.WAITING: "chờ duyệt", Approval.APPROVED: "đã duyệt", Approval.REFUSED: "không duyệt"}

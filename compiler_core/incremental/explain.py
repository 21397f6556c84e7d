"""Why a query last ran: the chain of changes that led to it."""

from __future__ import annotations

from compiler_core.incremental.memo import Memo, Reason


def explain(memo: Memo | None, name: str, revision: int) -> str:
    """Return, as indented lines, why the query last ran, down to the input that changed."""
    if memo is None or not memo.changed_at:
        return f"{name} has not run"
    lines: list[str] = []
    current: Memo | None = memo
    seen: set[Memo] = set()
    while current is not None and current not in seen:
        seen.add(current)
        indent = "  " * len(lines)
        if current.spec.is_input:
            lines.append(f"{indent}input {current} last changed in revision {current.changed_at}")
            break
        note = ""
        if current.changed_at < current.executed_at:
            note = ", with the same result as before"
        lines.append(
            f"{indent}{current} last ran in revision {current.executed_at},"
            f" because {current.cause}{note}"
        )
        cause = current.cause
        current = cause.dependency if cause.reason is not Reason.CYCLE else None
    if memo.verified_at < revision:
        lines[0] += f"; not looked at since revision {memo.verified_at or memo.executed_at}"
    return "\n".join(lines)

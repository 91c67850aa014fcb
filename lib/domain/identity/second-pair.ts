/** Who of the staff vouched for whom; times in milliseconds. */
export type Colleague = {
  readonly id: string;
  /** The administrator who added this person; null: the set-up did. */
  readonly createdBy: string | null;
  /** The first login; null before it. */
  readonly enrolledMs: number | null;
  readonly roleChangedBy: string | null;
  readonly roleChangedMs: number | null;
};

/**
 * Whether two of the staff are two: neither is the other, neither was made what it is by the other since `sinceMs`, nor both by a third.
 * Whoever adds a person knows its first password, so an administrator could otherwise be its own second pair of eyes.
 */
export function isSecondPair(one: string, other: string, staff: readonly Colleague[], sinceMs: number): boolean {
  const behind = standsBehind(one, staff, sinceMs);
  return [...standsBehind(other, staff, sinceMs)].every((id) => !behind.has(id));
}

/** A person and everybody whose word it rests on: who added it or gave it its role of late, who did so with them, and so on. */
export function standsBehind(id: string, staff: readonly Colleague[], sinceMs: number): ReadonlySet<string> {
  const found = new Set([id]);
  for (const one of found) {
    const person = staff.find((colleague) => colleague.id === one);
    if (!person) continue;
    const { createdBy, enrolledMs, roleChangedBy, roleChangedMs } = person;
    // Counted from the first login on: a first password that nobody used yet is as good as new.
    if (createdBy !== null && (enrolledMs === null || enrolledMs >= sinceMs)) found.add(createdBy);
    if (roleChangedBy !== null && roleChangedMs !== null && roleChangedMs >= sinceMs) found.add(roleChangedBy);
  }
  return found;
}

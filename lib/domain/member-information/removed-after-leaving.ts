import type { MemberDesk } from "../catalogue/member-desk";

/** How many days after a member has left the last of its data is removed that need not be kept. */
export function removedAfterLeaving({ removed }: Pick<MemberDesk, "removed">): number {
  return Math.max(...removed.filter(({ on }) => on === "leaving").map(({ days }) => days), 0);
}

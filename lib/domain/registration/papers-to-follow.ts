import type { MemberKind } from "../catalogue/who";

/** A paper that the first order asks for (BZ-02). */
export type PaperToFollow = "identity" | "registry";

/** Which paper a new member sends with its first order: a sole proprietor's identity document, a new corporation's registry certificate. */
export function papersToFollow(kind: MemberKind, hasCorporateNumber: boolean): PaperToFollow | null {
  if (kind === "sole-proprietor") return "identity";
  return kind === "corporate" && !hasCorporateNumber ? "registry" : null;
}

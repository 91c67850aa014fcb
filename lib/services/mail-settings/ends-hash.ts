import "server-only";
import { sha256 } from "@/lib/db/sha256";
import { canonicalJson } from "@/lib/domain/canonical-json";
import type { ChangeMailPreview } from "@/lib/domain/ordering/preview";

/** What would end with a change, as a hash: the link of its mail does just what was shown, or nothing. */
export function endsHashOf({ ending, ends }: Pick<ChangeMailPreview, "ending" | "ends">): string {
  return sha256(canonicalJson({ ends, ending: ending.map(({ item, useEndsOn, endsOn }) => ({ item, useEndsOn, endsOn })) }));
}

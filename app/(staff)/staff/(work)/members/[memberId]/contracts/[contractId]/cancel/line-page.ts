import "server-only";
import { notFound } from "next/navigation";
import type { Temporal } from "temporal-polyfill";
import { now } from "@/lib/clock";
import { isUuid } from "@/lib/domain/uuid";
import { findLineEnd, type LineEndView } from "@/lib/queries/contracts/line-end-view";
import type { StaffSession } from "@/lib/queries/staff/find-staff-session";
import type { NotPermitted } from "@/lib/queries/staff/permitted-roles";
import { type LineEndDraft, openLineEndDraft } from "@/lib/services/contracts/line-end-draft";
import { readDraft } from "@/lib/web/draft-cookie";
import { requireStaff } from "@/lib/web/staff-session";
import { openMember } from "../../../../../../../parts/open-member";
import { lineEndCookie, lineEndPath } from "./paths";

export type LineParams = Promise<{ memberId: string; contractId: string }>;
type LinePage = { session: StaffSession; view: LineEndView | NotPermitted; draft: LineEndDraft | null; at: Temporal.Instant };

/** What each page of the flow begins with: the session, the contract, the draft, and the note that the member's data was opened. */
export async function openLinePage(params: LineParams): Promise<LinePage> {
  const key = await params;
  if (!isUuid(key.memberId) || !isUuid(key.contractId)) notFound();
  const session = await requireStaff(lineEndPath(key));
  const at = await now();
  await openMember(session.actor, key.memberId, { part: "line-end", from: "direct", path: lineEndPath(key) }, at);
  const sealed = await readDraft(lineEndCookie(key).name);
  const draft = openLineEndDraft(session.actor.staffId, key.contractId, sealed, at);
  const view = await findLineEnd(session.actor, key, at, draft);
  if (!view) notFound();
  return { session, view, draft, at };
}

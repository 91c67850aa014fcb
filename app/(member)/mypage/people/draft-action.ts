import "server-only";
import { notFound } from "next/navigation";
import type { Temporal } from "temporal-polyfill";
import type { Decision, Refusal } from "@/lib/domain/decision";
import type { PeopleRequest } from "@/lib/domain/people/people-request";
import type { MemberActor } from "@/lib/domain/permission";
import { savePeopleDraft } from "@/lib/services/people/save-people-draft";

/** Saves what a form or a button asks for; what it is about and isn't there answers like any page that isn't. */
export async function draftPeopleChange(
  actor: MemberActor,
  request: PeopleRequest,
  at: Temporal.Instant,
): Promise<Decision<{ id: string }>> {
  const saved = await savePeopleDraft(actor, request, at);
  return saved ?? notFound();
}

/** The field of an access that a refusal is about. */
export function accessFieldOf({ kind }: Refusal): string | null {
  if (kind === "access-contracts-needed") return "scope";
  if (kind === "access-end-needed" || kind === "access-end-past") return "until";
  if (kind === "access-never-bounded" || kind === "last-manager") return "role";
  return kind === "invitation-open-already" ? "mail" : null;
}

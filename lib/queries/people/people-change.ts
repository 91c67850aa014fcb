import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { findOwnChange, hashOfShown } from "@/lib/db/people-changes";
import { loadPeopleGround } from "@/lib/db/people-ground";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import type { Refusal } from "@/lib/domain/decision";
import type { PeopleRequest } from "@/lib/domain/people/people-request";
import type { PeopleShown } from "@/lib/domain/people/people-shown";
import { preparePeopleChange } from "@/lib/domain/people/prepare-people-change";
import type { MemberActor } from "@/lib/domain/permission";
import { documentTitles } from "../contracts/document-titles";

export type PeopleConfirmation =
  | { readonly state: "placed"; readonly id: string }
  | { readonly state: "expired"; readonly request: PeopleRequest }
  | {
      readonly state: "refused";
      readonly request: PeopleRequest;
      readonly refusal: Refusal;
      readonly documents: Readonly<Record<string, string>>;
    }
  | {
      readonly state: "ready";
      readonly id: string;
      readonly request: PeopleRequest;
      readonly shown: PeopleShown;
      readonly shownHash: string;
      /** It is other now than when the draft was made. */
      readonly changed: boolean;
      readonly validUntil: Temporal.Instant;
    };

/** A draft of one's own, decided again. Null: not there. */
export async function confirmPeopleChange(
  actor: MemberActor,
  id: string,
  at: Temporal.Instant,
): Promise<PeopleConfirmation | null> {
  return asMember(actor, async (tx) => {
    const draft = await findOwnChange(tx, actor, id);
    const ground = draft && (await loadPeopleGround(tx, actor, at));
    if (!draft || !ground) return null;
    const { request } = draft;
    if (draft.placed) return { state: "placed", id: draft.id };
    if (draft.expiresAt.epochMilliseconds <= at.epochMilliseconds) return { state: "expired", request };
    const prepared = preparePeopleChange(request, ground);
    if (!prepared?.ok) {
      const documents = documentTitles((await catalogueInForce(tx, dateInJapan(at))).catalogue);
      const refusal = prepared?.refusal ?? ({ kind: "changed-by-another", term: null, facts: {} } as const);
      return { state: "refused", request, refusal, documents };
    }
    const { shown } = prepared.value;
    const shownHash = hashOfShown(shown);
    const changed = shownHash !== draft.shownHash;
    return { state: "ready", id: draft.id, request, shown, shownHash, changed, validUntil: draft.expiresAt };
  });
}

/** What a draft holds, for the form that it came from. Null: placed, another kind's, or not there. */
export async function findPeopleDraft<K extends PeopleRequest["kind"]>(
  actor: MemberActor,
  kind: K,
  id: unknown,
): Promise<Extract<PeopleRequest, { kind: K }> | null> {
  if (typeof id !== "string") return null;
  const draft = await asMember(actor, (tx) => findOwnChange(tx, actor, id));
  return draft && !draft.placed && draft.request.kind === kind ? (draft.request as Extract<PeopleRequest, { kind: K }>) : null;
}

export type CompletedPeopleChange = {
  readonly shown: PeopleShown;
  readonly number: string;
  readonly placedAt: Temporal.Instant;
  readonly mailDomain: string;
  readonly sender: { readonly ja: string; readonly en: string };
};

/** A placed change of one's own, for its complete page; as it was agreed to, whatever is now. */
export async function findCompletedChange(
  actor: MemberActor,
  id: unknown,
  at: Temporal.Instant,
): Promise<CompletedPeopleChange | null> {
  if (typeof id !== "string") return null;
  return asMember(actor, async (tx) => {
    const placed = (await findOwnChange(tx, actor, id))?.placed;
    if (!placed) return null;
    const { operator } = (await catalogueInForce(tx, dateInJapan(at))).catalogue;
    const { name, mailDomain } = contactPoint(operator, null);
    return { shown: placed.shown, number: placed.number, placedAt: placed.at, mailDomain, sender: name };
  });
}

import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { PeopleRequest } from "@/lib/domain/people/people-request";
import { peopleRequestSchema } from "@/lib/domain/people/people-request";
import type { PeopleShown } from "@/lib/domain/people/people-shown";
import type { MemberActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { fromInstantColumn } from "./dates";
import { openField } from "./field-cipher";
import { peopleChangePlace } from "./field-places";
import type { Tx } from "./scope";
import { sha256 } from "./sha256";

export type OwnChange = {
  readonly id: string;
  readonly request: PeopleRequest;
  readonly shownHash: string;
  readonly expiresAt: Temporal.Instant;
  readonly placed: { readonly number: string; readonly at: Temporal.Instant; readonly shown: PeopleShown } | null;
};

/** One's own draft or placed change; somebody else's, another member's and a made-up id are all not there. */
export async function findOwnChange(tx: Tx, { memberId, accountId }: MemberActor, id: string): Promise<OwnChange | null> {
  const row = isUuid(id) ? await tx.peopleChange.findFirst({ where: { id, memberId, accountId } }) : null;
  if (!row) return null;
  const { number, placedAt, shownEnc } = row;
  return {
    id: row.id,
    request: peopleRequestSchema.parse(JSON.parse(openField(peopleChangePlace("input_enc", row.id), row.inputEnc))),
    shownHash: row.shownHash,
    expiresAt: fromInstantColumn(row.expiresAt),
    placed:
      number && placedAt && shownEnc
        ? {
            number,
            at: fromInstantColumn(placedAt),
            shown: JSON.parse(openField(peopleChangePlace("shown_enc", row.id), shownEnc)) as PeopleShown,
          }
        : null,
  };
}

/** The hash of what is shown: made by one function in one order, so that its JSON is canonical. */
export const hashOfShown = (shown: PeopleShown): string => sha256(JSON.stringify(shown));

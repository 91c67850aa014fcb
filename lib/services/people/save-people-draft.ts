import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { peopleChangePlace } from "@/lib/db/field-places";
import { hashOfShown } from "@/lib/db/people-changes";
import { loadPeopleGround } from "@/lib/db/people-ground";
import { asMember } from "@/lib/db/scope";
import { type Decision, decide } from "@/lib/domain/decision";
import type { PeopleRequest } from "@/lib/domain/people/people-request";
import { preparePeopleChange } from "@/lib/domain/people/prepare-people-change";
import type { MemberActor } from "@/lib/domain/permission";
import { operatorAt } from "@/lib/services/identity/operator-at";

/** Input → draft. A refusal comes before the confirmation and not after it. Null: what it is about is not there. */
export async function savePeopleDraft(
  actor: MemberActor,
  request: PeopleRequest,
  at: Temporal.Instant,
): Promise<Decision<{ id: string }> | null> {
  return asMember(actor, async (tx) => {
    const ground = await loadPeopleGround(tx, actor, at);
    const prepared = ground && preparePeopleChange(request, ground);
    if (!prepared?.ok) return prepared;
    const id = randomUUID();
    const { minutes } = (await operatorAt(tx, at)).identity.draft;
    await tx.peopleChange.createMany({
      data: [
        {
          id,
          memberId: actor.memberId,
          accountId: actor.accountId,
          kind: request.kind,
          inputEnc: sealField(peopleChangePlace("input_enc", id), JSON.stringify(request)),
          shownHash: hashOfShown(prepared.value.shown),
          createdAt: toInstantColumn(at),
          expiresAt: toInstantColumn(at.add({ minutes })),
        },
      ],
    });
    return decide({ id });
  });
}

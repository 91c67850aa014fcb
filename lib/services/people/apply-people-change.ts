import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import type { Tx } from "@/lib/db/scope";
import type { PeopleGround, PreparedChange } from "@/lib/domain/people/people-ground";
import type { PeopleRequest } from "@/lib/domain/people/people-request";
import type { MemberActor } from "@/lib/domain/permission";
import { setApproval } from "../approval/set-approval";
import { changeAccess, removePerson } from "./change-access";
import { invite, resendInvitation, withdrawInvitation } from "./invite";
import type { PeopleAddresses } from "./people-addresses";
import { dissolveGroup, saveGroup } from "./save-group";

export type PeopleContext = {
  readonly actor: MemberActor;
  readonly ground: PeopleGround;
  readonly request: PeopleRequest;
  readonly prepared: PreparedChange;
  readonly at: Temporal.Instant;
  readonly addresses: PeopleAddresses;
};

/** What the trail keeps of a change: whom it is about and the roles, never an address. */
export type PeopleTrace = {
  readonly action: string;
  readonly subject: { readonly kind: string; readonly id: string };
  readonly data: Record<string, string | null>;
};

/** Does what was decided, and says so in the trail, in the caller's transaction. */
export async function applyPeopleChange(tx: Tx, context: PeopleContext): Promise<void> {
  const { actor, at } = context;
  const { action, subject, data } = await effectOf(tx, context);
  await appendAudit(tx, { at, actor, action, subject, memberId: actor.memberId, data });
}

function effectOf(tx: Tx, context: PeopleContext): Promise<PeopleTrace> {
  const { request } = context;
  switch (request.kind) {
    case "invite":
      return invite(tx, request, context);
    case "resend-invitation":
      return resendInvitation(tx, request, context);
    case "withdraw-invitation":
      return withdrawInvitation(tx, request, context);
    case "change-access":
      return changeAccess(tx, request, context);
    case "remove-person":
      return removePerson(tx, request, context);
    case "save-group":
      return saveGroup(tx, request, context);
    case "dissolve-group":
      return dissolveGroup(tx, request, context);
    case "set-approval":
      return setApproval(tx, request, context);
  }
}

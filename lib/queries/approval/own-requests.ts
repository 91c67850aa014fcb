import "server-only";
import type { Temporal } from "temporal-polyfill";
import { findApprovalRequest, listApprovalRequests } from "@/lib/db/approval-requests";
import { listApprovers } from "@/lib/db/approvers";
import { catalogueInForce } from "@/lib/db/catalogue";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { type Term, termOf } from "@/lib/domain/decision";
import type { AccountActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { documentTitles } from "../contracts/document-titles";
import { type RequestView, requestView } from "./request-view";

/** What a login sees of the contract's requests: a user ID its own, the others every one. */
function visible({ memberId, contractId, accountId, role }: AccountActor) {
  return { memberId, contractId, ...(role === "user" ? { requestedBy: accountId } : {}) };
}

const NEWEST = 50;

/** The contract's requests, as far as this login sees them, newest first. */
export async function listOwnRequests(actor: AccountActor, at: Temporal.Instant): Promise<RequestView[]> {
  return asMember(actor, async (tx) => {
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    const found = await listApprovalRequests(tx, visible(actor), catalogue, { take: NEWEST });
    return found.map((one) => requestView(one, at));
  });
}

export type OwnRequest = {
  readonly request: RequestView;
  /** Who can approve it, by name. */
  readonly approvers: readonly string[];
  readonly isReader: boolean;
  readonly term: Term | null;
  readonly documents: Readonly<Record<string, string>>;
};

/** One request, for the logins of its contract. Null: not there, or not this login's to see. */
export async function findOwnRequest(actor: AccountActor, id: string, at: Temporal.Instant): Promise<OwnRequest | null> {
  if (!isUuid(id)) return null;
  return asMember(actor, async (tx) => {
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    const found = await findApprovalRequest(tx, { ...visible(actor), id }, catalogue);
    if (!found) return null;
    const roles = catalogue.memberRoles;
    const approvers = roles ? await listApprovers(tx, actor, roles, at) : [];
    return {
      request: requestView(found, at),
      approvers: approvers.map(({ name }) => name),
      isReader: found.requester.accountId === actor.accountId,
      term: roles?.approval ? termOf(roles.approval) : null,
      documents: documentTitles(catalogue),
    };
  });
}

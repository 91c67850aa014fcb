import "server-only";
import type { Temporal } from "temporal-polyfill";
import { approvalSettingFor } from "@/lib/db/approval-settings";
import { listApprovers } from "@/lib/db/approvers";
import { catalogueInForce } from "@/lib/db/catalogue";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { AccountActor } from "@/lib/domain/permission";
import { findLoginOwner, type LoginOwner } from "@/lib/services/identity/login-owner";

export type ApproverMails = readonly Pick<LoginOwner, "accountId" | "to" | "locale">[];

/** Where those who may approve a kind of procedure are told. Read before the transaction of the request, whose scope may open no such address. */
export async function approverAddresses(actor: AccountActor, kind: string, at: Temporal.Instant): Promise<ApproverMails> {
  const approvers = await asMember(actor, async (tx) => {
    const roles = (await catalogueInForce(tx, dateInJapan(at))).catalogue.memberRoles;
    if (!roles?.approval?.procedures.includes(kind)) return [];
    const setting = await approvalSettingFor(tx, actor.memberId, roles.approval);
    return setting?.on ? listApprovers(tx, actor, roles, at) : [];
  });
  const owners = await Promise.all(approvers.map(({ accountId }) => findLoginOwner(accountId, at)));
  return owners.filter((one) => one !== null);
}

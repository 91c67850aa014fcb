import "server-only";
import type { Temporal } from "temporal-polyfill";
import { lastApprovalSetting } from "@/lib/db/approval-settings";
import { catalogueInForce } from "@/lib/db/catalogue";
import { loadPeopleGround } from "@/lib/db/people-ground";
import { asMember } from "@/lib/db/scope";
import { type ApprovalSetting, noApproval } from "@/lib/domain/approval/approval-setting";
import { dateInJapan } from "@/lib/domain/calendar";
import type { ApprovalTerms } from "@/lib/domain/catalogue/permission-terms";
import type { Decision } from "@/lib/domain/decision";
import { type MemberActor, rolePermitted } from "@/lib/domain/permission";
import { documentTitles } from "../contracts/document-titles";

export type ApprovalSettingView = {
  /** False: the member's kind has no approval. */
  readonly isOffered: boolean;
  readonly setting: ApprovalSetting;
  readonly last: { readonly by: string | null; readonly at: Temporal.Instant } | null;
  readonly approvers: number;
  readonly terms: ApprovalTerms;
  readonly maySet: Decision<unknown>;
  readonly documents: Readonly<Record<string, string>>;
};

/** How the member has requests approved, for those who may see its people. Null: not for this role, or the operator has no approval. */
export async function getApprovalSetting(actor: MemberActor, at: Temporal.Instant): Promise<ApprovalSettingView | null> {
  return asMember(actor, async (tx) => {
    const ground = await loadPeopleGround(tx, actor, at);
    const terms = ground?.roles.approval;
    if (!ground || !terms || !rolePermitted(actor.role, "people.view", ground.roles).ok) return null;
    const { roles, people, approval } = ground;
    const last = await lastApprovalSetting(tx, actor.memberId);
    return {
      isOffered: approval !== null,
      setting: approval ?? noApproval,
      last: last && { by: people.find(({ accountId }) => accountId === last.setBy)?.name ?? null, at: last.at },
      approvers: people.filter(({ access }) => rolePermitted(access.role, "approval.decide", roles).ok).length,
      terms,
      maySet: rolePermitted(actor.role, "approval.set", roles),
      documents: documentTitles((await catalogueInForce(tx, dateInJapan(at))).catalogue),
    };
  });
}

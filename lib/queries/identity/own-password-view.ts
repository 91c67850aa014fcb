import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn } from "@/lib/db/dates";
import { asAuth } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { PasswordPolicy } from "@/lib/domain/catalogue/identity-terms";
import { chosenPolicy } from "@/lib/domain/identity/password-policy";
import type { MemberActor } from "@/lib/domain/permission";

export type OwnPasswordView = {
  readonly policy: PasswordPolicy;
  readonly loginIds: readonly string[];
  readonly changedAt: Temporal.Instant;
};

/** What the pages of a member ID's own password need: the policy, the ID that it may not hold, and when it was changed last. */
export async function getOwnPasswordView(actor: MemberActor, at: Temporal.Instant): Promise<OwnPasswordView> {
  return asAuth(async (tx) => {
    const { identity } = (await catalogueInForce(tx, dateInJapan(at))).catalogue.operator;
    const { loginId, credential } = await tx.account.findUniqueOrThrow({
      where: { id: actor.accountId },
      select: { loginId: true, credential: { select: { changedAt: true } } },
    });
    if (!credential) throw new Error("a session without a password");
    return { policy: chosenPolicy(identity), loginIds: [loginId], changedAt: fromInstantColumn(credential.changedAt) };
  });
}

import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { getOption } from "@/lib/domain/catalogue/catalogue";
import type { AccountEntry, AccountRole, MailKind } from "@/lib/domain/contracts/contract";
import { type LoginState, loginStateOf } from "@/lib/domain/identity/login-state";
import { type Person, personOf } from "@/lib/domain/identity/person";
import type { Localized } from "@/lib/domain/localized";
import type { OwnContract } from "../contracts/own-contract";

export type RegisteredId = {
  /** The id of its login. */
  readonly login: string;
  readonly accountId: string;
  readonly person: Person;
  readonly name: string;
  readonly kana: string;
  readonly userName: string;
  readonly role: AccountRole;
  readonly registeredOn: Temporal.PlainDate;
  readonly mail: MailKind;
  readonly state: LoginState;
  /** Until when the activation code of a first login is good; null once it is used. */
  readonly activationUntil: Temporal.Instant | null;
  readonly activationExpired: boolean;
  readonly lastLoginAt: Temporal.Instant | null;
  readonly options: readonly Localized[];
  readonly isReader: boolean;
};

/** The contract's account IDs with their logins, in the order of registration; a user ID gets its own alone. */
export async function registeredIds(tx: Tx, contract: OwnContract, at: Temporal.Instant): Promise<RegisteredId[]> {
  const { state, actor, loginId } = contract;
  const entries = state.accounts.filter((entry) => actor.role !== "user" || entry.accountId === loginId);
  const rows = await tx.account.findMany({
    where: {
      loginId: { in: entries.map((entry) => entry.accountId) },
      accountGrants: { some: { memberId: contract.row.memberId, contractId: contract.row.id } },
    },
    select: {
      id: true,
      loginId: true,
      familyName: true,
      givenName: true,
      familyKana: true,
      givenKana: true,
      userName: true,
      lockedAt: true,
      lastLoginAt: true,
      factors: { where: { verifiedAt: { not: null } }, select: { id: true } },
      activationCode: { select: { expiresAt: true, usedAt: true } },
    },
  });
  return entries.flatMap((entry) => {
    const row = rows.find((one) => one.loginId === entry.accountId);
    if (!row) return [];
    const enrolled = row.factors.length > 0;
    const code = enrolled || row.activationCode?.usedAt ? null : row.activationCode;
    return {
      login: row.id,
      accountId: entry.accountId,
      person: personOf(row),
      name: `${row.familyName} ${row.givenName}`,
      kana: `${row.familyKana} ${row.givenKana}`,
      userName: row.userName,
      role: entry.role,
      registeredOn: entry.registeredOn,
      mail: entry.mail,
      state: loginStateOf({ locked: row.lockedAt !== null, enrolled }),
      activationUntil: code ? fromInstantColumn(code.expiresAt) : null,
      activationExpired: code ? code.expiresAt.getTime() <= at.epochMilliseconds : false,
      lastLoginAt: row.lastLoginAt && fromInstantColumn(row.lastLoginAt),
      options: optionsOf(entry, contract),
      isReader: row.id === actor.accountId,
    } as const;
  });
}

function optionsOf({ accountId }: AccountEntry, { state, product }: OwnContract): Localized[] {
  return state.options
    .filter((one) => one.accountId === accountId && one.cancelledOn === null)
    .map((one) => getOption(product, one.option).name);
}

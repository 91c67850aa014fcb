import "server-only";
import type { Temporal } from "temporal-polyfill";
import { dateInJapan } from "@/lib/domain/calendar";
import { getProduct } from "@/lib/domain/catalogue/catalogue";
import { type Person, personOf } from "@/lib/domain/identity/person";
import type { Localized } from "@/lib/domain/localized";
import type { AccountActor, LoginRole } from "@/lib/domain/permission";
import type { ProcedureContext } from "@/lib/domain/procedures/prepare";
import { switchesOf } from "@/lib/domain/procedures/switch-preview";
import { agreesToCampaigns } from "./campaign-consent";
import { type LoadedContract, loadContract } from "./contract-log";
import { guidesOf } from "./guide-requests";
import { contactOf } from "./member-contact";
import { nameOfMember } from "./member-name";
import { runningApplications } from "./partner-applications";
import { paymentOf } from "./payment-cards";
import type { Tx } from "./scope";
import { secondLoginUntil } from "./second-login";

/** Whose contract it is and who asks: shown on every confirmation and kept with it. */
export type Parties = {
  readonly member: string;
  readonly product: Localized;
  readonly brand: Localized;
  readonly customerNumber: string;
  readonly loginId: string;
  readonly role: LoginRole;
  /** The registered address, to which the completion mail goes; null where none is registered. */
  readonly contactMail: string | null;
};

export type LoadedProcedureContext = {
  readonly loaded: LoadedContract;
  readonly context: ProcedureContext;
  readonly parties: Parties;
};

/**
 * All that a decision about the actor's contract needs, read in one transaction. The confirmation page and the service that places
 * the procedure read it here, so that both decide on the same ground. Null: no such contract for this login, or another brand's.
 */
export async function loadProcedureContext(
  tx: Tx,
  actor: AccountActor,
  at: Temporal.Instant,
  options: { readonly lock?: boolean; readonly loginIdUsed?: boolean } = {},
): Promise<LoadedProcedureContext | null> {
  const { memberId, contractId, accountId } = actor;
  const loaded = await loadContract(tx, { memberId, contractId }, dateInJapan(at), { lock: options.lock ?? false });
  if (loaded?.row.brand !== actor.brand) return null;
  const grant = await tx.accountGrant.findFirst({
    where: { accountId, memberId, contractId, endedAt: null },
    select: { role: true, account: { select: { loginId: true } } },
  });
  // The role is read again: it may have been taken away since the page was opened.
  if (grant?.role !== actor.role) return null;
  const member = await tx.member.findUniqueOrThrow({ where: { id: memberId } });
  const product = getProduct(loaded.catalogue, loaded.row.productCode, loaded.row.planCode);
  return {
    loaded,
    context: {
      actor,
      state: loaded.state,
      catalogue: loaded.catalogue,
      terms: loaded.terms,
      switches: switchesOf(loaded.row.switches),
      memberKind: loaded.memberKind,
      at,
      loginIdUsed: options.loginIdUsed ?? false,
      mailName: "free",
      loginId: grant.account.loginId,
      people: await peopleOf(tx, actor),
      contact: contactOf(member),
      payment: await paymentOf(tx, member, contractId),
      guides: await guidesOf(tx, member, contractId),
      secondLogin: (await secondLoginUntil(tx, actor, at)) !== null,
      partners: await runningApplications(tx, { memberId, contractId }),
      campaignConsent: await agreesToCampaigns(tx, memberId),
    },
    parties: {
      member: nameOfMember(member),
      product: product.name,
      brand: brandName(loaded),
      customerNumber: loaded.row.customerNumber ?? loaded.row.number,
      loginId: grant.account.loginId,
      role: actor.role,
      contactMail: member.contactMail,
    },
  };
}

/** The account IDs of the contract by their strings; a deleted one is nobody. */
async function peopleOf(tx: Tx, { memberId, contractId }: AccountActor): Promise<Record<string, Person>> {
  const rows = await tx.account.findMany({
    where: { kind: "account-id", deletedAt: null, accountGrants: { some: { memberId, contractId, endedAt: null } } },
    select: { loginId: true, familyName: true, givenName: true, familyKana: true, givenKana: true, userName: true },
  });
  return Object.fromEntries(rows.map((row) => [row.loginId, personOf(row)]));
}

function brandName({ row, catalogue }: LoadedContract): Localized {
  const brand = catalogue.operator.brands.list.find((one) => one.code === row.brand);
  return brand?.name ?? catalogue.operator.name;
}

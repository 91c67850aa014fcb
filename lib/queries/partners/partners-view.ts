import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromDateColumn } from "@/lib/db/dates";
import { runningApplications } from "@/lib/db/partner-applications";
import { asMember, type Tx } from "@/lib/db/scope";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import type { PartnerTerms } from "@/lib/domain/catalogue/partner";
import type { Decision } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import {
  decideOpening,
  type PartnerPreview,
  type PartnerRequest,
  previewApplyPartner,
  previewCancelPartner,
} from "@/lib/domain/partners/partner-preview";
import { findPartner, partnersFor } from "@/lib/domain/partners/partners-for";
import type { AccountActor } from "@/lib/domain/permission";
import { may, type OwnContract } from "../contracts/own-contract";
import { type Gate, openGate } from "../second-login/open-gate";

export type PartnerState = "not-applied" | "applied" | "cancelled" | "no-application";

export type PartnerApplicationLine = {
  readonly appliedOn: Temporal.PlainDate;
  readonly cancelledOn: Temporal.PlainDate | null;
  /** Whether the partner was told of how it stands now. */
  readonly told: boolean;
};

export type PartnerLine = Pick<PartnerTerms, "code" | "name" | "provider" | "summary"> & {
  readonly state: PartnerState;
  readonly since: Temporal.PlainDate | null;
};

export type PartnersPage = Gate & { readonly terms: PartnerTerms["gate"]; readonly partners: readonly PartnerLine[] | null };

export type PartnerView = {
  readonly state: PartnerState;
  readonly since: Temporal.PlainDate | null;
  readonly applications: readonly PartnerApplicationLine[];
  readonly apply: Decision<PartnerPreview>;
  readonly cancel: Decision<PartnerPreview>;
  readonly opening: Decision<unknown>;
};

export type PartnerPage = Gate & {
  readonly terms: PartnerTerms;
  readonly phone: { readonly number: string; readonly hours: Localized };
  readonly view: PartnerView | null;
};

/** The partner services of the contract; nothing of it before the second login. Null: there are none for this contract. */
export async function listPartners(actor: AccountActor, at: Temporal.Instant): Promise<PartnersPage | null> {
  return asMember(actor, async (tx) => {
    const gate = await openGate(tx, actor, at, (contract) => firstPartner(contract)?.permission ?? null);
    const first = gate && firstPartner(gate.contract);
    if (!gate || !first) return null;
    const { contract, ...rest } = gate;
    if (!gate.until) return { ...rest, terms: first.gate, partners: null };
    const allowed = partnersFor(contract.catalogue, contract.product.code).filter((one) => may(contract, one.permission));
    const lines = await Promise.all(
      allowed.map(async (one) => {
        const { code, name, provider, summary } = one;
        return { code, name, provider, summary, ...standingOf(one, await applicationsOf(tx, actor, code)) };
      }),
    );
    return { ...rest, terms: first.gate, partners: lines };
  });
}

/** One service with its state, what can be done with it, and what was. Null: not of this contract. */
export async function findPartnerPage(actor: AccountActor, code: string, at: Temporal.Instant): Promise<PartnerPage | null> {
  return asMember(actor, async (tx) => {
    const find = ({ catalogue, product }: OwnContract) => findPartner(catalogue, product.code, code);
    const gate = await openGate(tx, actor, at, (contract) => find(contract)?.permission ?? null);
    const terms = gate && find(gate.contract);
    if (!gate || !terms) return null;
    const { contract, ...rest } = gate;
    const { phone } = contactPoint(contract.catalogue.operator, contract.row.brand);
    if (!gate.until) return { ...rest, terms, phone, view: null };
    const { state, terms: byDay, switches, loginId } = contract;
    const request: PartnerRequest = {
      at,
      access: { actor: { ...contract.actor, accountId: loginId }, switches },
      partner: code,
      running: await runningApplications(tx, actor),
      secondLogin: true,
    };
    const applications = await applicationsOf(tx, actor, code);
    const view: PartnerView = {
      ...standingOf(terms, applications),
      applications,
      apply: previewApplyPartner(state, byDay, request),
      cancel: previewCancelPartner(state, byDay, request),
      opening: decideOpening(state, byDay, request),
    };
    return { ...rest, terms, phone, view };
  });
}

/** The one that the login may use, else any: its refusal says who can. */
function firstPartner(contract: OwnContract): PartnerTerms | null {
  const all = partnersFor(contract.catalogue, contract.product.code);
  return all.find((one) => may(contract, one.permission)) ?? all[0] ?? null;
}

/** The newest first. */
async function applicationsOf(
  tx: Tx,
  { memberId, contractId }: AccountActor,
  partner: string,
): Promise<PartnerApplicationLine[]> {
  const rows = await tx.partnerApplication.findMany({
    where: { memberId, contractId, partner },
    orderBy: [{ appliedOn: "desc" }, { cancelledOn: { sort: "desc", nulls: "first" } }],
  });
  return rows.map(({ appliedOn, cancelledOn, toldAt, cancelToldAt }) => ({
    appliedOn: fromDateColumn(appliedOn),
    cancelledOn: cancelledOn && fromDateColumn(cancelledOn),
    told: (cancelledOn ? cancelToldAt : toldAt) !== null,
  }));
}

function standingOf(
  { application }: PartnerTerms,
  [newest]: readonly PartnerApplicationLine[],
): { state: PartnerState; since: Temporal.PlainDate | null } {
  if (application.kind === "none") return { state: "no-application", since: null };
  if (!newest) return { state: "not-applied", since: null };
  return newest.cancelledOn ? { state: "cancelled", since: newest.cancelledOn } : { state: "applied", since: newest.appliedOn };
}

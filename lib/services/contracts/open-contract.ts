import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { catalogueHistory } from "@/lib/db/catalogue";
import { appendEvents, eventBase } from "@/lib/db/contract-log";
import { toDateColumn, toInstantColumn } from "@/lib/db/dates";
import { nextNumber } from "@/lib/db/number-series";
import { asStaff, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { findProduct } from "@/lib/domain/catalogue/catalogue";
import type { ContractEvent } from "@/lib/domain/contracts/events";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { Actor } from "@/lib/domain/permission";
import { createAccount } from "@/lib/services/identity/open-account";
import { hashPassword } from "@/lib/services/identity/password";
import { type ContractMember, enrolMember } from "./enrol-member";
import { OpeningRefused } from "./opening-refused";

export type NewContract = {
  readonly member: ContractMember;
  readonly product: string;
  /** The product's first plan where none is given. */
  readonly plan?: string;
  readonly brand: string;
  /** From the registration certificate (FB-38), with its first password. */
  readonly customerNumber: string;
  readonly firstPassword: string;
  readonly receivedAt: Temporal.Instant;
  /** The day on which the line is opened; the day of receipt where none is given. */
  readonly provideAt?: Temporal.Instant;
};

export type OpenedContract = {
  readonly memberId: string;
  readonly contractId: string;
  readonly contractNumber: string;
  readonly accountId: string;
  readonly activationCode: string;
};

type Opener = Extract<Actor, { kind: "staff" | "system" }>;

/**
 * Staff open a contract: the member (or one who is known already), the contract with its first events, and the holder's login by
 * customer number. All in one transaction; the activation code is for the certificate and is returned this once.
 */
export async function openContract(opener: Opener, asked: NewContract): Promise<Decision<OpenedContract>> {
  const passwordHash = await hashPassword(asked.firstPassword);
  const staffId = opener.kind === "staff" ? opener.staffId : opener.name;
  try {
    return await asStaff({ staffId }, (tx) => open(tx, opener, asked, passwordHash));
  } catch (error) {
    if (error instanceof OpeningRefused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

async function open(tx: Tx, opener: Opener, asked: NewContract, passwordHash: string): Promise<Decision<OpenedContract>> {
  const receivedOn = dateInJapan(asked.receivedAt);
  const inForce = await catalogueHistory(tx);
  const { id: catalogueVersionId, catalogue } = inForce(receivedOn);
  const product = findProduct(catalogue, asked.product, asked.plan);
  if (!product) return refuse("unknown-product", null, { product: asked.product });

  const member = await enrolMember(tx, asked.member, asked.receivedAt);
  const contractId = randomUUID();
  const contractNumber = `C${(await nextNumber(tx, "contract")).toString().padStart(7, "0")}`;
  const contract = {
    id: contractId,
    memberId: member.id,
    number: contractNumber,
    customerNumber: asked.customerNumber,
    brand: asked.brand,
    productCode: product.code,
    planCode: product.planCode,
    catalogueVersionId,
    receivedOn: toDateColumn(receivedOn),
    createdAt: toInstantColumn(asked.receivedAt),
  };
  const row = await tx.contract.create({ data: contract });
  const plan = product.planCode === null ? {} : { plan: product.planCode };
  const provideAt = asked.provideAt ?? asked.receivedAt;
  const events: ContractEvent[] = [
    { ...eventBase(contractId, asked.receivedAt), type: "order", product: product.code, ...plan, brand: asked.brand },
    { ...eventBase(contractId, provideAt), type: "provide" },
  ];
  const terms = (on: Temporal.PlainDate) => inForce(on).catalogue;
  const ground = { row, state: null, events: [], terms, memberKind: member.kind };
  const appended = await appendEvents(tx, ground, events, {
    at: asked.receivedAt,
    actor: opener,
    procedureId: null,
  });
  if (!appended.ok) throw new OpeningRefused(appended.refusal);

  const { familyName, givenName, familyKana, givenKana, locale } = member;
  const account = {
    familyName,
    givenName,
    familyKana,
    givenKana,
    locale,
    userName: `${familyName} ${givenName}`,
    brand: asked.brand,
  };
  const opened = await createAccount(
    tx,
    {
      ...account,
      loginId: asked.customerNumber,
      kind: "customer-number",
      passwordHash,
      firstPassword: true,
      memberId: member.id,
      contractId,
      role: "holder",
    },
    asked.receivedAt,
  );
  if (!opened.ok) throw new OpeningRefused(opened.refusal);
  const subject = { kind: "contract", id: contractId };
  const data = { number: contractNumber, product: product.code, brand: asked.brand };
  await appendAudit(tx, { at: asked.receivedAt, actor: opener, action: "contract.opened", subject, memberId: member.id, data });
  return decide({ memberId: member.id, contractId, contractNumber, ...opened.value });
}

import "server-only";
import type { Temporal } from "temporal-polyfill";
import { type MemberKind, memberKindSchema } from "@/lib/domain/catalogue/who";
import type { RegistrationDetails } from "@/lib/domain/registration/details";
import { toInstantColumn } from "./dates";
import { openField } from "./field-cipher";
import { registrationPlace } from "./field-places";
import type { Tx } from "./scope";
import { sha256 } from "./sha256";

type Row = NonNullable<Awaited<ReturnType<Tx["registration"]["findUnique"]>>>;
export type OpenRegistration = Row & { readonly kind: MemberKind };

/** The registration of a token while its time lasts, complete or not; null: there is none. */
export async function findRegistration(tx: Tx, token: string | null, at: Temporal.Instant): Promise<OpenRegistration | null> {
  const row = token ? await tx.registration.findUnique({ where: { tokenHash: sha256(token) } }) : null;
  if (!row || row.expiresAt.getTime() <= at.epochMilliseconds) return null;
  return { ...row, kind: memberKindSchema.parse(row.kind) };
}

/** The same for a change: only one that is not complete, its row locked until the transaction ends. */
export async function lockRegistration(tx: Tx, token: string | null, at: Temporal.Instant): Promise<OpenRegistration | null> {
  if (!token) return null;
  await tx.$queryRaw`SELECT id FROM registration WHERE token_hash = ${sha256(token)} FOR UPDATE`;
  const row = await findRegistration(tx, token, at);
  return row?.completedAt ? null : row;
}

/** What was typed on the page of details, right or not, so that nothing is lost on the way. */
export function typedOf({ id, typedEnc }: Pick<Row, "id" | "typedEnc">): Readonly<Record<string, string>> {
  return typedEnc ? (JSON.parse(openField(registrationPlace("typed_enc", id), typedEnc)) as Record<string, string>) : {};
}

/** What was found right on the page of details; null before it was. */
export function detailsOf({ id, detailsEnc }: Pick<Row, "id" | "detailsEnc">): RegistrationDetails | null {
  return detailsEnc ? (JSON.parse(openField(registrationPlace("details_enc", id), detailsEnc)) as RegistrationDetails) : null;
}

/** Whoever changes something has to read and agree again. */
export const agreementGone = { agreementEnc: null, agreedAt: null } as const;

/** Another address has to be proved, whatever was proved before. */
export const proofGone = { verifiedAt: null, codeHash: null, codeExpiresAt: null, codeSentAt: null } as const;

export const keptUntil = (keepMinutes: number, at: Temporal.Instant): Date => toInstantColumn(at.add({ minutes: keepMinutes }));

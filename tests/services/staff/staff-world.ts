import { randomUUID } from "node:crypto";
import { generateSecret, generateSync } from "otplib";
import { Temporal } from "temporal-polyfill";
import { sealField } from "@/lib/db/field-cipher";
import { factorPlace } from "@/lib/db/field-places";
import { publishCatalogue } from "@/lib/services/catalogue/publish-catalogue";
import { openContract } from "@/lib/services/contracts/open-contract";
import { createStaff, type NewStaff } from "@/lib/services/staff/create-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { ownerQuery } from "../../support/database";
import { sampleCatalogue } from "../../support/sample-catalogue";

export const noon = Temporal.Instant.from("2026-11-20T12:00:00+09:00");
const setUp = { kind: "system", name: "test" } as const;

/** The sample operator's catalogue, in force since long before any test's day. */
export async function publishSample(): Promise<void> {
  await publishCatalogue(
    setUp,
    sampleCatalogue(),
    Temporal.PlainDate.from("2020-01-01"),
    Temporal.Instant.from("2020-01-01T00:00:00Z"),
  );
}

export type TestStaff = { id: string; secret: string; loginId: string; password: string; actor: StaffActor };

export async function addStaff(role: NewStaff["role"], loginId: string, name = `職員 ${loginId}`): Promise<TestStaff> {
  const secret = generateSecret();
  const password = "Right-password-1";
  const id = await createStaff({ loginId, name, mail: `${loginId}@operator.example`, role, password, totpSecret: secret }, noon);
  return { id, secret, loginId, password, actor: { kind: "staff", staffId: id, role, sessionId: randomUUID() } };
}

export const codeAt = (secret: string, at: Temporal.Instant) =>
  generateSync({ secret, epoch: Math.floor(at.epochMilliseconds / 1000) });

export type TestMember = { memberId: string; accountId: string; contractId: string; customerNumber: string; factorId: string };
let customers = 0;

/** A member with a contract, whose holder's login has a mail factor, an open session and a half-done login. */
export async function addMember(
  given: {
    familyName?: string;
    familyKana?: string;
    givenName?: string;
    givenKana?: string;
    mail?: string | null;
    phone?: string | null;
  } = {},
): Promise<TestMember> {
  customers += 1;
  const customerNumber = `1000000000${String(customers).padStart(4, "0")}`;
  const opened = await openContract(setUp, {
    member: {
      kind: "person",
      familyName: given.familyName ?? "見本",
      givenName: given.givenName ?? "花子",
      familyKana: given.familyKana ?? "ミホン",
      givenKana: given.givenKana ?? "ハナコ",
      contactMail: given.mail === undefined ? `m${customers}@example.com` : given.mail,
      phone: given.phone === undefined ? "090-1234-5678" : given.phone,
      locale: "ja",
    },
    product: "fibre-lan",
    brand: "S",
    customerNumber,
    firstPassword: "First-password-1",
    receivedAt: noon,
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  const { memberId, accountId, contractId } = opened.value;
  const factorId = randomUUID();
  await ownerQuery(
    "INSERT INTO factor (id, account_id, method, destination_enc, destination_hint, created_at, verified_at) VALUES ($1, $2, 'mail', $3, 'fa***@example.com', $4, $4)",
    [
      factorId,
      accountId,
      Buffer.from(sealField(factorPlace("destination_enc", factorId), `factor${customers}@example.com`)),
      noon.toString(),
    ],
  );
  await ownerQuery(
    `INSERT INTO session (id, token_hash, account_id, grant_id, brand, epoch, created_at, last_seen_at, expires_at)
     SELECT $1::uuid, $1::text, g.account_id, g.id, 'S', 1, $3, $3, $4 FROM account_grant g WHERE g.account_id = $2`,
    [randomUUID(), accountId, noon.toString(), noon.add({ hours: 12 }).toString()],
  );
  await ownerQuery(
    "INSERT INTO pending_login (id, token_hash, account_id, step, created_at, expires_at) VALUES ($1::uuid, $1::text, $2, 'verify', $3, $4)",
    [randomUUID(), accountId, noon.toString(), noon.add({ minutes: 10 }).toString()],
  );
  return { memberId, accountId, contractId, customerNumber, factorId };
}

/** Locks an account the way ten wrong passwords (or codes) leave it. */
export async function lockAccount(
  accountId: string,
  at: Temporal.Instant = noon,
  counter: "password" | "factor" = "password",
): Promise<void> {
  const fails = counter === "password" ? "password_fails = 10, factor_fails = 3" : "password_fails = 2, factor_fails = 10";
  await ownerQuery(`UPDATE account SET locked_at = $2, ${fails} WHERE id = $1`, [accountId, at.toString()]);
}

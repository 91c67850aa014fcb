import { randomUUID } from "node:crypto";
import { askForCertificate } from "@/lib/services/certificates/ask-for-certificate";
import { openCertificateDraft } from "@/lib/services/certificates/certificate-draft";
import { draftCertificate } from "@/lib/services/certificates/draft-certificate";
import { requestFactorReset } from "@/lib/services/staff/factor-reset/request-factor-reset";
import { giveLookReason } from "@/lib/services/staff/give-look-reason";
import { now } from "./clock";

type Person = { readonly staffId: string; readonly role: string };

const actorOf = (person: Person) => ({ kind: "staff", ...person, sessionId: "browser tests" }) as const;

/** The reason for opening a member's pages, in stories that are not about it. A role that may not open them gives none. */
export async function giveReason(person: Person, memberId: string): Promise<void> {
  await giveLookReason(actorOf(person), memberId, { purpose: "procedure", words: "受付の仕事のため" }, now());
}

/** Asks for a reset of a login's second factors, after an identity check that passed. */
export async function askForReset(staffId: string, accountId: string): Promise<string> {
  const asked = (["name", "phone-last-4"] as const).map((question) => ({ question, result: "match" as const }));
  const draft = { formKey: randomUUID(), channel: "telephone" as const, asked, note: "", reason: "失くしたとの電話があったため" };
  const done = await requestFactorReset(actorOf({ staffId, role: "support" }), accountId, { ...draft, delivery: "post" }, now());
  if (!done.ok || !done.value.resetId) throw new Error(JSON.stringify(done));
  return done.value.resetId;
}

/** Asks for another certificate of a login that is in use, after an identity check that passed: what a second person decides. */
export async function askForOtherCertificate(
  staffId: string,
  { memberId, contractId }: { readonly memberId: string; readonly contractId: string },
): Promise<string> {
  const staff = actorOf({ staffId, role: "admin" });
  const asked = (["name", "phone-last-4"] as const).map((question) => ({ question, result: "match" as const }));
  const renewal = { channel: "telephone" as const, asked, reason: "登録証をなくしたとのお電話のため" };
  const entry = { contractId, delivery: "handed-over", renewal } as const;
  const drafted = await draftCertificate(staff, memberId, entry, now());
  const draft = drafted.ok ? openCertificateDraft(staffId, memberId, drafted.value.sealed, now()) : null;
  const done = draft && (await askForCertificate(staff, memberId, draft, now()));
  if (!done?.ok || !done.value.countersignId) throw new Error(JSON.stringify(done ?? drafted));
  return done.value.countersignId;
}

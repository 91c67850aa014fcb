import { randomUUID } from "node:crypto";
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

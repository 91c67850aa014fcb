import { messagesFor } from "@/lib/i18n/messages";
import type { Answer, Visitor } from "../support/http/visitor";
import { call, leadsOn } from "./actions-call";
import type { Action } from "./actions-of-build";
import { absent } from "./routes";

/** What fields that hold an id are called; every action finds its own among them. */
const idFields =
  "accountId memberId contractId draft report reset request requestId claimId card bounce contactId campaignId document challenge methodId passkey grant grantId group groupId person invitation invitationId session sessionId key id export exportId token way noticeId notice staffId device mailId".split(
    " ",
  );

const words = "本人から電話があり、氏名とメールを確かめた";
const today = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
const ownPassword = "Mori-no-oto-5!";

/** An answer to everything else that is asked, so that only the guard, or the service behind it, can refuse. */
const answers = Object.entries({
  // What forms of confirmation carry.
  confirmed: "yes",
  agreed: "yes",
  shown: "0".repeat(64),
  formKey: "11111111-1111-4111-8111-111111111111",
  form: "11111111-1111-4111-8111-111111111111",
  since: "2026-01-01T00:00:00Z",
  version: "1",
  // What is switched or chosen.
  on: "on",
  option: "remote-support",
  switch: "user-may-order-paid-options",
  partner: "minato-theatre",
  kind: "name",
  change: "web-space-on",
  part: "forwarding",
  role: "admin",
  scope: "all",
  use: "on",
  act: "withdraw",
  way: "request",
  whose: "operator",
  copy: "keep",
  "guide-mail": "yes",
  method: "mail",
  delivery: "mail",
  decision: "approve",
  verdict: "covered",
  outcome: "right",
  result: "answered",
  renewal: "no",
  purpose: "inquiry",
  channel: "telephone",
  "check-name": "match",
  "check-contact-mail": "match",
  // What is typed.
  reason: words,
  stopReason: words,
  note: words,
  answer: words,
  words,
  subject: words,
  text: words,
  description: words,
  equipment: "ルーター",
  amount: "500",
  name: "shiken",
  familyName: "試験",
  givenName: "光",
  familyKana: "シケン",
  givenKana: "ヒカリ",
  userName: "試験",
  company: "試験株式会社",
  corporateNumber: "7000012050002",
  holderGiven: "HIKARI",
  holderFamily: "SHIKEN",
  phone: "03-0000-0001",
  mobile: "",
  fax: "",
  contactMail: "",
  occupation: "student",
  household: "",
  postalCode: "100-0001",
  address: "見本県見本市1-2-3",
  mail: "matrix@denwa.example",
  "to-1": "matrix@denwa.example",
  code: "000000",
  password: ownPassword,
  passwordAgain: ownPassword,
  customerNumber: "29000000000000",
  number: "K0000001",
  paperNumber: "1",
  from: today,
  to: today,
  damagedOn: today,
  changedOn: today,
  appliedOn: today,
  receivedOn: today,
  wishedOn: today,
});

/** All fields of all actions at once; `null` for no id at all. */
const withId = (id: string | null) => [...answers, ...(id === null ? [] : idFields.map((field) => [field, id] as const))];

/** How an action that threw ends, before its reference. */
const unexpected = messagesFor("ja").actions.failed("|").split("|")[0] ?? "";

const atOnce = 8;

/** A small page of those whom it is for: what members do is not for the server of visitors, which gives way. */
const pageOf = ({ door }: Action) => (door === "anybody" ? "/" : door === "staff" ? "/staff/security" : "/mypage/step-up");

/** Calls an action with one id after the other in every field that may hold one. */
export async function callWithEach(visitor: Visitor, action: Action, ids: readonly (string | null)[]): Promise<Answer[]> {
  const found: Answer[] = [];
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce).map((id) => call(visitor, action, pageOf(action), withId(id)));
    found.push(...(await Promise.all(some)));
  }
  return found;
}

/** Who calls; `renew` logs in once more when an action has ended the session. */
export type Caller = { visitor: Visitor; readonly renew?: () => Promise<Visitor> };

const isShut = (answer: Answer) => /^\/login|\/login$/.test(leadsOn(answer).split("?")[0] ?? "");

/** Calls an action while the caller is logged in: once more where a call before it ended the session. */
export async function callLoggedIn(caller: Caller, action: Action, ids: readonly (string | null)[]): Promise<Answer[]> {
  const found = await callWithEach(caller.visitor, action, ids);
  if (!caller.renew || !found.some(isShut)) return found;
  caller.visitor = await caller.renew();
  return [...found, ...(await callWithEach(caller.visitor, action, ids))];
}

/** Where answers lead, as far as it is to what one of these ids names. */
export function leadingTo(answers: readonly Answer[], ids: readonly (string | null)[]): string[] {
  const known = ids.filter((id): id is string => id !== null && id.length === absent.length && id !== absent);
  return answers.map(leadsOn).filter((led) => known.some((id) => led.includes(id)));
}

/** Calls actions with ids that aren't the caller's; says which answers broke, tell of the other member or lead to what is the other's. */
export async function tellingCalls(
  caller: Caller,
  actions: readonly Action[],
  ids: readonly (string | null)[],
  canary: string,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const action of actions) {
    for (const answer of await callLoggedIn(caller, action, ids)) {
      if (answer.status >= 500) wrong.push(`${action.name}: ${answer.status}`);
      if (answer.text.includes(unexpected)) wrong.push(`${action.name} broke`);
      if (answer.text.includes(canary)) wrong.push(`${action.name} tells of another member`);
      for (const led of leadingTo([answer], ids)) wrong.push(`${action.name} leads to another member's thing: ${led}`);
    }
  }
  return wrong;
}

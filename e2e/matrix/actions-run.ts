import { messagesFor } from "@/lib/i18n/messages";
import type { Answer } from "../support/http/visitor";
import { answers } from "./actions-answers";
import { bare, call, leadsOn, stateIn, wentOn } from "./actions-call";
import type { Asker, Found } from "./actions-gather";
import { type Standing, standingOf } from "./actions-rights";
import { absent } from "./routes";

type Fields = readonly (readonly [string, string])[];

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;
const token = /^[\w-]{43}$/;

/** Keys that a page makes, so that one sending is done once: they are nobody's, and a new one is as good. */
const keys: ReadonlySet<string> = new Set(["form", "formKey", "key", "shown"]);

/** The fields that name something, and all that they name. */
function idsOf(fields: Fields, loginIds: ReadonlySet<string>): string[] {
  return fields.flatMap(([name, value]) => {
    if (keys.has(name)) return [];
    const named = [uuid.exec(name)?.[0], uuid.exec(value)?.[0]].filter((id) => id !== undefined);
    return token.test(value) || loginIds.has(value) ? [...named, value] : named;
  });
}

const replaced = (fields: Fields, ids: readonly string[], other: (id: string) => string): Fields => {
  const swap = (text: string) => ids.reduce((all, id) => all.replaceAll(id, other(id)), text);
  return fields.map(([name, value]) => [swap(name), keys.has(name) ? value : swap(value)]);
};

/** Something of the same form that nobody has. */
const missing = (id: string) => (uuid.test(id) ? absent : token.test(id) ? "x".repeat(43) : "nobody-has-it");

export type Sendings = {
  readonly given: Fields;
  readonly absent: Fields;
  readonly malformed: readonly Fields[];
  readonly ids: readonly string[];
};

/** A form with what it names, with what nobody has, and with what is no id at all. */
export function sendingsOf({ form }: Found, typed: Readonly<Record<string, string>>, loginIds: ReadonlySet<string>): Sendings {
  const given = answers(form, typed);
  const ids = idsOf(given, loginIds);
  if (ids.length === 0) return { given, absent: given, malformed: [], ids };
  const malformed = ["x", "' OR 1=1 --", "9".repeat(300)].map((bad) => replaced(given, ids, () => bad));
  return { given, absent: replaced(given, ids, missing), malformed, ids };
}

const expected: Readonly<Record<Exclude<Standing, "let in">, (answer: Answer) => boolean>> = {
  "to the login": (answer) => answer.status === 303 && /^\/login(\?|$)/.test(leadsOn(answer)),
  "to the staff login": (answer) => answer.status === 303 && /^\/staff\/login(\?|$)/.test(leadsOn(answer)),
  "not there": ({ status }) => status === 404,
  denied: (answer) => answer.status === 200 && leadsOn(answer) === "" && Boolean(stateIn(answer)?.refusal),
};

const [failed = ""] = messagesFor("ja").actions.failed("#").split("#");

/** What is wrong with an answer whoever asks: a fault of ours, another's words, a session given away. */
function wrongAnyway(answer: Answer, canary: string | null): string | null {
  if (answer.status >= 500) return `${answer.status}`;
  if (String(stateIn(answer)?.problem ?? "").startsWith(failed)) return `a fault of ours: ${stateIn(answer)?.problem}`;
  if (canary && answer.text.includes(canary)) return "tells another's words";
  return /__Host-(staff-)?session=[^;]/.test(answer.headers.getSetCookie().join()) ? "gives a session" : null;
}

export type Trial = { readonly found: Found; readonly sendings: Sendings; readonly canary: string | null };

/** Everything that somebody who may not is answered by one action: the words of what is wrong with it. */
export async function tried({ found, sendings, canary }: Trial, asker: Asker, full: boolean): Promise<string[]> {
  const { action, owner, at } = found;
  const { given, ids } = sendings;
  const standing = standingOf(action, asker);
  const isOwner = asker.name === owner.name;
  const shares =
    isOwner || (asker.side === "staff" && owner.side === "staff") || (asker.member !== "" && asker.member === owner.member);
  const wrong: string[] = [];
  const send = async (how: string, fields: Fields): Promise<Answer> => {
    const answer = await call(asker.visitor, action, at, fields);
    const fault = wrongAnyway(answer, shares ? null : canary);
    if (fault) wrong.push(`${action.name} as ${asker.name}, ${how}: ${fault}`);
    return answer;
  };
  const say = (how: string, answer: Answer) =>
    wrong.push(`${action.name} as ${asker.name}, ${how}: ${bare(answer, ids).slice(0, 200)}`);
  if (standing !== "let in") {
    const variants = full ? [given, sendings.absent, ...sendings.malformed] : [given];
    for (const fields of variants) {
      const answer = await send(standing, fields);
      if (!expected[standing](answer)) say(`not ${standing}`, answer);
    }
    return wrong;
  }
  const isBearer = action.door === "anybody";
  if (ids.length === 0) {
    if (!shares && (full || !isBearer)) await send("its own", given);
    return wrong;
  }
  const nobodys = await send("absent", sendings.absent);
  if (wentOn(nobodys)) say("absent goes on", nobodys);
  for (const fields of sendings.malformed) {
    const answer = await send("malformed", fields);
    if (wentOn(answer)) say("malformed goes on", answer);
  }
  // A step is that of whoever began it; other things of a member are its colleagues' too, as far as the service lets them.
  const isStep = given.some(([name, value]) => name === "draft" && uuid.test(value));
  if (isOwner || isBearer || (shares && !isStep)) return wrong;
  const foreign = await send("foreign", given);
  if (wentOn(foreign)) say("foreign goes on", foreign);
  const [one, other] = [bare(foreign, ids), bare(nobodys, [absent, "x".repeat(43), "nobody-has-it"])];
  if (one !== other) wrong.push(`${action.name} as ${asker.name}: foreign ${one.slice(0, 200)}, absent ${other.slice(0, 200)}`);
  return wrong;
}

/** The owner's own press of the button. */
export async function pressed({ found, sendings }: Trial): Promise<Answer> {
  const { action, owner, at } = found;
  return call(owner.visitor, action, at, sendings.given);
}

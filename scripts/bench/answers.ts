// What bench:answers measures, against the portal that BASE_URL names: whether the time of an answer tells if an ID or a mail address is
// known. Known and unknown take turns in a random order, so that both meet the same machine; each sample is a visitor of its own.
import { randomInt } from "node:crypto";
import type { Form } from "../../e2e/support/http/forms";
import { findForm, send, through } from "../../e2e/support/http/send-form";
import { Visitor } from "../../e2e/support/http/visitor";
import { startPeople } from "../../e2e/support/people/started";
import { compareTimes } from "./compare-times";

const samples = 500;
/** The fourth failure of an ID is slowed down, whether it exists or not: below it every answer is at its natural speed. */
const triesPerAccount = 3;
/** By chance alone one run in a hundred would differ as much. */
const doubt = 0.01;

const { people, stop } = startPeople();
const accounts = Math.ceil(samples / triesPerAccount) + 5;
process.stdout.write(`Making ${accounts} logins …\n`);
const known: { readonly loginId: string; readonly mail: string }[] = [];
while (known.length < accounts) {
  const now = Array.from({ length: Math.min(8, accounts - known.length) }, async () => {
    const [{ login }, { mail }] = await Promise.all([people.open(), people.member({ role: "admin" })]);
    return { loginId: login.loginId, mail };
  });
  known.push(...(await Promise.all(now)));
}
await stop();

const digits = (count: number) => Array.from({ length: count }, () => randomInt(10)).join("");
const unknown = () => ({ loginId: `9${digits(13)}`, mail: `nobody-${digits(12)}@shiken.example` });
let turn = 0;
const nextKnown = () => known[turn++ % known.length] ?? unknown();

async function timed(form: Form, typed: Record<string, string>, expected: number, visitor = new Visitor()): Promise<number> {
  const asked = performance.now();
  const { status } = await send(visitor, form, typed);
  const took = performance.now() - asked;
  if (status !== expected) throw new Error(`answered ${status} instead of ${expected}`);
  return took;
}

const login = await findForm(new Visitor(), "/login", ["loginId", "password"]);
const reset = await findForm(new Visitor(), "/password-reset", ["loginId"]);

const newPassword = "Touroku-pass-26!";
const person = { familyName: "試験", givenName: "花子", familyKana: "シケン", givenKana: "ハナコ", phone: "03-1234-5678" };
const address = { postalCode: "105-0011", area: "東京都港区芝公園", street: "1-2-3" };

/** A registration as far as its last page; the answer to that is what could tell whether the address is registered. */
async function registering(mail: string): Promise<number> {
  const visitor = new Visitor();
  await through(visitor, "/register", { kind: "person" });
  await through(visitor, "/register/details", { ...person, ...address, mail });
  const password = { password: newPassword, passwordAgain: newPassword };
  await through(visitor, "/register/login", { loginId: `bench-${digits(12)}`, ...password });
  return timed(await findForm(visitor, "/register/confirm", ["agreed"]), { agreed: "yes" }, 303, visitor);
}

type Asked = ReturnType<typeof unknown>;
const kinds = {
  login: ({ loginId }: Asked) => timed(login, { loginId, password: "not-the-password" }, 200),
  reset: ({ loginId }: Asked) => timed(reset, { loginId }, 303),
  registration: ({ mail }: Asked) => registering(mail),
} as const;

const percentile = (times: readonly number[], share: number) => {
  const sorted = [...times].sort((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 100) / 100;
};
const figures = (times: readonly number[]) => ({ medianMs: percentile(times, 0.5), p95Ms: percentile(times, 0.95) });
const rounded = (value: number) => Math.round(value * 10_000) / 10_000;

async function measure(name: keyof typeof kinds) {
  const one = kinds[name];
  for (let n = 0; n < 20; n += 1) await one(unknown());
  turn = 0;
  const times: Record<"known" | "unknown", number[]> = { known: [], unknown: [] };
  for (let n = 0; n < samples; n += 1) {
    const order = randomInt(2) === 0 ? (["known", "unknown"] as const) : (["unknown", "known"] as const);
    for (const which of order) times[which].push(await one(which === "known" ? nextKnown() : unknown()));
  }
  const { p, longer, distance, distanceP } = compareTimes(times.known, times.unknown);
  const verdict = p >= doubt ? "alike" : "different";
  const [ofKnown, ofUnknown] = [figures(times.known), figures(times.unknown)];
  process.stdout.write(
    `${name.padEnd(12)} known ${ofKnown.medianMs} ms (p95 ${ofKnown.p95Ms}), unknown ${ofUnknown.medianMs} ms (p95 ${ofUnknown.p95Ms}), p ${rounded(p)}: ${verdict}\n`,
  );
  const test = { mannWhitneyP: rounded(p), knownLonger: rounded(longer), ksDistance: rounded(distance), ksP: rounded(distanceP) };
  return { samples, known: ofKnown, unknown: ofUnknown, ...test, verdict };
}

const result = {
  benchmark: "answers",
  login: await measure("login"),
  reset: await measure("reset"),
  registration: await measure("registration"),
};
process.stdout.write(`${JSON.stringify(result)}\n`);
if ([result.login, result.reset, result.registration].some(({ verdict }) => verdict !== "alike")) process.exitCode = 1;

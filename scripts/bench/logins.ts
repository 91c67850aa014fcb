// The load of bench:login, against the portal that BASE_URL names. Idle and loaded phases take turns, so that both meet the same machine.
// A login is what most members do: password, then the code out of the mail, in a browser that is known.
import { randomBytes } from "node:crypto";
import { findForm, send } from "../../e2e/support/http/send-form";
import { Visitor } from "../../e2e/support/http/visitor";
import type { Login } from "../../e2e/support/people/makers";
import { startPeople } from "../../e2e/support/people/started";
import { awaitCodes } from "./await-codes";

const loginsPerSecond = 20;
const readsPerSecond = 5;
const loadedSeconds = 30;
/** Nobody is sent another code within 60 seconds, so an idle phase and a loaded one must take longer than that. */
const idleSeconds = 35;
const rounds = 2;
/** Who has run for a while is quicker than who has just started: as many logins a second, before anything is measured. */
const warmSeconds = 8;
const accounts = loginsPerSecond * loadedSeconds;

/** Somebody with a browser that is known from an earlier login. */
type Person = { readonly login: Login; readonly browser: () => Visitor };

/** Asks at fixed moments, whether the last answer has come or not: a slow server must not slow its own measuring. */
async function atRate(perSecond: number, seconds: number, one: (n: number) => Promise<void>): Promise<void> {
  const started = performance.now();
  const all: Promise<void>[] = [];
  for (let n = 0; n < perSecond * seconds; n += 1) {
    const due = started + (n * 1000) / perSecond;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    all.push(one(n));
  }
  await Promise.all(all);
}

async function inGroups<T, R>(items: readonly T[], size: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let at = 0; at < items.length; at += size) done.push(...(await Promise.all(items.slice(at, at + size).map(work))));
  return done;
}

const percentile = (sorted: readonly number[], share: number) =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);

const figures = (times: readonly number[]) => {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    reads: sorted.length,
    p50Ms: percentile(sorted, 0.5),
    p95Ms: percentile(sorted, 0.95),
    p99Ms: percentile(sorted, 0.99),
  };
};

const { people, stop } = startPeople();
const holder = await people.open();
await people.register(holder, "user");
const reader = Visitor.member(await people.enter(holder.login));
process.stdout.write(`Making ${accounts} logins …\n`);
const ready = await inGroups(Array.from({ length: accounts + loginsPerSecond * warmSeconds }), 8, async (): Promise<Person> => {
  const { login } = await people.open();
  const device = randomBytes(32).toString("base64url");
  await people.enter(login, "ja", device);
  return { login, browser: () => new Visitor({ "__Host-device": device }) };
});

async function read(times: number[]): Promise<void> {
  const asked = performance.now();
  const { status } = await reader.get("/mypage/contracts");
  if (status !== 200) throw new Error(`the contract list answered ${status}`);
  times.push(performance.now() - asked);
}

const codes = awaitCodes();
const number = await findForm(new Visitor(), "/login", ["loginId", "password"]);
// The second form once: an action is called by the same hidden fields whoever sends them.
const code = await (async () => {
  const { login } = await people.open();
  await people.enter(login);
  const visitor = new Visitor();
  await send(visitor, number, { loginId: login.loginId, password: login.password });
  return findForm(visitor, "/login/verify", ["code"]);
})();

let failed = 0;
let turn = 0;
const loginTimes: number[] = [];

/** Both forms, and the wait for the mail between them. */
async function logIn(person: Person | undefined): Promise<void> {
  if (!person) throw new Error("nobody to log in");
  const { loginId, password, mail } = person.login;
  const asked = performance.now();
  const visitor = person.browser();
  const mailed = codes.next(mail);
  const started = await send(visitor, number, { loginId, password });
  const typed = started.status === 303 ? await mailed : null;
  const entered = typed === null ? started : await send(visitor, code, { code: typed });
  loginTimes.push(performance.now() - asked);
  const isIn = entered.status === 303 && entered.headers.getSetCookie().some((cookie) => cookie.startsWith("__Host-session="));
  if (!isIn) failed += 1;
}

const idle: number[] = [];
const loaded: number[] = [];
await atRate(readsPerSecond, 5, () => read([]));
const warming = ready.splice(accounts);
await atRate(loginsPerSecond / 2, warmSeconds * 2, () => logIn(warming.pop()));
[failed, loginTimes.length] = [0, 0];
for (let round = 0; round < rounds; round += 1) {
  await atRate(readsPerSecond, idleSeconds, () => read(idle));
  await Promise.all([
    atRate(readsPerSecond, loadedSeconds, () => read(loaded)),
    atRate(loginsPerSecond, loadedSeconds, () => logIn(ready[turn++ % accounts])),
  ]);
}
await stop();
codes.stop();

const [quiet, busy] = [figures(idle), figures(loaded)];
const ratio = Math.round((busy.p99Ms / Math.max(1, quiet.p99Ms)) * 100) / 100;
process.stdout.write(`contract list, idle:   p50 ${quiet.p50Ms} ms, p95 ${quiet.p95Ms} ms, p99 ${quiet.p99Ms} ms\n`);
process.stdout.write(
  `with ${loginsPerSecond} logins a second: p50 ${busy.p50Ms} ms, p95 ${busy.p95Ms} ms, p99 ${busy.p99Ms} ms\n`,
);
const { reads: done, ...times } = figures(loginTimes);
const logins = { perSecond: loginsPerSecond, done, failed, ...times };
process.stdout.write(`${JSON.stringify({ benchmark: "login", idle: quiet, loaded: busy, p99Ratio: ratio, logins })}\n`);
if (failed > 0 || ratio >= 1.5) process.exitCode = 1;

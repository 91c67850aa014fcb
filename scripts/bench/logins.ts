// The load of bench:login, against the portal that BASE_URL names. Idle and loaded phases take turns, so that both meet the same machine.
import { findForm, send } from "../../e2e/support/http/send-form";
import { Visitor } from "../../e2e/support/http/visitor";
import type { Login } from "../../e2e/support/people/makers";
import { startPeople } from "../../e2e/support/people/started";

const accounts = 100;
const codesEach = 10;
const loginsPerSecond = 20;
const readsPerSecond = 10;
const phaseSeconds = 20;
const rounds = 2;

type Codes = { readonly login: Login; readonly codes: string[] };

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
const ready = await inGroups(Array.from({ length: accounts }), 8, async (): Promise<Codes> => {
  const { login } = await people.open();
  await people.enter(login);
  return { login, codes: await people.backupCodes(login) };
});

async function read(times: number[]): Promise<void> {
  const asked = performance.now();
  const { status } = await reader.get("/mypage/contracts");
  if (status !== 200) throw new Error(`the contract list answered ${status}`);
  times.push(performance.now() - asked);
}

// Both forms once: an action is called by the same hidden fields whoever sends them.
const number = await findForm(new Visitor(), "/login", ["loginId", "password"]);
const asBackup = await (async () => {
  const first = ready[0];
  if (!first) throw new Error("no logins");
  const visitor = new Visitor();
  await send(visitor, number, { loginId: first.login.loginId, password: first.login.password });
  return findForm(visitor, "/login/other", ["backupCode"]);
})();

let failed = 0;
let turn = 0;
const loginTimes: number[] = [];

/** Password, then backup code: both factors, as two forms. */
async function logIn(): Promise<void> {
  const { login, codes } = ready[turn++ % accounts] ?? {};
  const backupCode = codes?.pop();
  if (!login || !backupCode) throw new Error("no codes left");
  const asked = performance.now();
  const visitor = new Visitor();
  await send(visitor, number, { loginId: login.loginId, password: login.password });
  const entered = await send(visitor, asBackup, { backupCode });
  loginTimes.push(performance.now() - asked);
  const isIn = entered.status === 303 && entered.headers.getSetCookie().some((cookie) => cookie.startsWith("__Host-session="));
  if (!isIn) failed += 1;
}

if (loginsPerSecond * phaseSeconds * rounds > accounts * codesEach) throw new Error("too few backup codes for so many logins");
const idle: number[] = [];
const loaded: number[] = [];
await atRate(readsPerSecond, 5, () => read([]));
for (let round = 0; round < rounds; round += 1) {
  await atRate(readsPerSecond, phaseSeconds, () => read(idle));
  await Promise.all([atRate(readsPerSecond, phaseSeconds, () => read(loaded)), atRate(loginsPerSecond, phaseSeconds, logIn)]);
}
await stop();

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

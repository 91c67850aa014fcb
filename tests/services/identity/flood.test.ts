import { beforeAll, expect, it } from "vitest";
import { now } from "@/lib/clock";
import { findSession } from "@/lib/queries/identity/find-session";
import { getIdentityTerms } from "@/lib/queries/identity/identity-terms";
import { findLoginView } from "@/lib/queries/identity/login-view";
import { startLogin } from "@/lib/services/identity/start-login";
import { visitorGate } from "@/lib/services/identity/visitor-gate";
import { resetDatabase } from "../../support/database";
import { enrol, noon, openPerson, publish, tryOf } from "./support";

let catalogueId: string;

beforeAll(async () => {
  await resetDatabase();
  catalogueId = await publish();
});

/** What a form's POST without a session does: the action, then the page that shows its answer. */
async function post(index: number): Promise<boolean> {
  const done = await visitorGate.enter(async () => {
    await getIdentityTerms(await now());
    return startLogin(tryOf({ loginId: `x${index}` }, { kind: "account-id", address: `198.51.100.${index}` }), noon);
  });
  await findLoginView(null, null, await now());
  return done !== null;
}

it("[SECURITY] while 150 logins come at once, whoever is logged in is served, and nobody gets an error", {
  timeout: 120_000,
}, async () => {
  const { sessionToken } = await enrol(await openPerson(catalogueId));
  let over = false;
  const flood = Promise.all(Array.from({ length: 150 }, (_, index) => post(index))).finally(() => {
    over = true;
  });
  const times: number[] = [];
  while (!over) {
    const began = performance.now();
    expect(await findSession(sessionToken, noon)).not.toBeNull();
    times.push(performance.now() - began);
  }
  const evaluated = (await flood).filter(Boolean);
  expect(evaluated).toHaveLength(44);
  expect(times.length).toBeGreaterThan(3);
  expect(Math.max(...times)).toBeLessThan(5_000);
});

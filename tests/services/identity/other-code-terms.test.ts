import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { readActivationCode } from "@/lib/db/activation-reveal";
import { asAuth, asMember } from "@/lib/db/scope";
import { digitsOfAsked } from "@/lib/queries/identity/asked-view";
import { findSession } from "@/lib/queries/identity/find-session";
import { findPendingView } from "@/lib/queries/identity/pending-view";
import { getStepUpView } from "@/lib/queries/identity/step-up-view";
import { publishCatalogue } from "@/lib/services/catalogue/publish-catalogue";
import { insertFactor } from "@/lib/services/identity/factors/insert-factor";
import { verifyFactor } from "@/lib/services/identity/factors/verify-factor";
import { resendLoginCode } from "@/lib/services/identity/resend-login-code";
import { startStepUp } from "@/lib/services/identity/step-up/start-step-up";
import { verifyLoginCode } from "@/lib/services/identity/verify-login-code";
import { readCatalogueFolder } from "../../../scripts/catalogue-files";
import { resetDatabase } from "../../support/database";
import { context, enrol, lastCode, mailsOf, noon, openPerson, type Person, start, wrongCode } from "./support";

let catalogueId: string;

/** An operator with other terms for codes; nothing else differs. */
beforeAll(async () => {
  await resetDatabase();
  const parsed = readCatalogueFolder("catalogue");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const catalogue = structuredClone(parsed.catalogue);
  const { identity } = catalogue.operator;
  Object.assign(identity.authenticationCode, { digits: 8, resendSeconds: 15, perDay: 3, triesPerCode: 2 });
  Object.assign(identity.activationCode, { revealMinutes: 3 });
  const from = Temporal.PlainDate.from("2010-01-01");
  catalogueId = (await publishCatalogue({ kind: "system", name: "test" }, catalogue, from, noon)).id;
});

/** Enrolled the day before, so that its code of then counts no more. */
async function enrolled(): Promise<Person> {
  const person = await openPerson(catalogueId);
  await enrol(person, noon.subtract({ hours: 25 }));
  return person;
}

describe("an operator with other terms for codes", () => {
  it("[CL-06] sends another after its own seconds, and the page says how many are left", async () => {
    const token = await start(await enrolled());
    const view = await findPendingView(token, noon.add({ seconds: 5 }));
    expect(view?.step === "verify" && view.code.resendInSeconds).toBe(10);
    const early = await resendLoginCode({ token }, "verify", noon.add({ seconds: 14 }));
    expect(early).toMatchObject({ ok: false, refusal: { kind: "throttled", facts: { seconds: 1 } } });
    expect((await resendLoginCode({ token }, "verify", noon.add({ seconds: 15 }))).ok).toBe(true);
  });

  it("[CL-06] sends its own number of codes a day", async () => {
    const person = await enrolled();
    const before = (await mailsOf(person.accountId)).filter(({ template }) => template === "authentication-code").length;
    for (let index = 0; index < 5; index++) await start(person, noon.add({ seconds: 15 * index }));
    const after = (await mailsOf(person.accountId)).filter(({ template }) => template === "authentication-code").length;
    expect(after - before).toBe(3);
  });

  it("[CL-06] looks at a code as often as its terms say: the third right answer is too late", async () => {
    const person = await enrolled();
    const token = await start(person);
    const code = await lastCode(person.accountId);
    for (let index = 0; index < 2; index++)
      expect((await verifyLoginCode({ token, context }, wrongCode(code), noon)).ok).toBe(false);
    expect((await verifyLoginCode({ token, context }, code, noon)).ok).toBe(false);
  });

  it("[FB-38] shows an activation code again for its own minutes", async () => {
    const { accountId, memberId, contractId } = await openPerson(catalogueId);
    const actor = { kind: "account", accountId, memberId, contractId, role: "holder", brand: "S", locale: "ja", sessionId: "" };
    const stateAt = (seconds: number) =>
      asMember(actor as Parameters<typeof asMember>[0], (tx) => readActivationCode(tx, accountId, noon.add({ seconds })));
    expect((await stateAt(179))?.state).toBe("shown");
    expect((await stateAt(180))?.state).toBe("gone");
  });

  it("[CL-06] asks for its own number of digits where it sends the code, and for six where an app shows it", async () => {
    const person = await openPerson(catalogueId);
    const { sessionToken } = await enrol(person);
    const at = noon.add({ minutes: 2 });
    const actor = (await findSession(sessionToken, at))?.actor;
    if (!actor) throw new Error("no session");
    const app = await asAuth(async (tx) => {
      const id = await insertFactor(
        tx,
        person.accountId,
        { method: "totp", secret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", name: "app" },
        at,
      );
      await verifyFactor(tx, person.accountId, id, at);
      return id;
    });
    const [mail] = (await getStepUpView(actor, null, at)).ways.filter(({ id }) => id !== app);
    expect(await lastCode(person.accountId)).toMatch(/^\d{8}$/);
    expect((await startStepUp(actor, app, at)).ok).toBe(true);
    expect(await digitsOfAsked(actor, "step-up", at)).toBe(6);
    expect((await startStepUp(actor, mail?.id ?? "", at)).ok).toBe(true);
    expect(await digitsOfAsked(actor, "step-up", at)).toBe(8);
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { confirmPeopleChange } from "@/lib/queries/people/people-change";
import { getPeoplePage } from "@/lib/queries/people/people-page";
import { placePeopleChange } from "@/lib/services/people/place-people-change";
import { savePeopleDraft } from "@/lib/services/people/save-people-draft";
import { ownerQuery, resetDatabase } from "../../support/database";
import {
  access,
  carryOut,
  later,
  mailsTo,
  noon,
  openCompany,
  openSomeone,
  outcome,
  prove,
  publish,
  type Someone,
} from "./support";

const perDay = 50;
const perMailDay = 5;
let catalogueId: string;
let admin: Someone;

beforeEach(async () => {
  await resetDatabase();
  catalogueId = await publish();
  admin = await openSomeone(await openCompany(catalogueId, "here"), "admin.here");
});

const invite = (mail: string, who = admin, at = noon) => carryOut(who.actor, { kind: "invite", mail, access, message: null }, at);
const invitationOf = async (who: Someone) => (await getPeoplePage(who.actor, noon))?.invitations[0]?.id ?? "";
const sentTo = async (address: string) =>
  (await mailsTo(address)).filter(({ template }) => template === "people-invitation").length;

/** So many invitations that were sent just now, without their mails. */
const sentAlready = (count: number) =>
  ownerQuery(
    `INSERT INTO people_change (id, member_id, account_id, kind, status, input_enc, shown_hash, shown_enc, number, created_at, expires_at, placed_at)
     SELECT gen_random_uuid(), $1, $2, CASE WHEN n % 2 = 0 THEN 'invite' ELSE 'resend-invitation' END, 'placed', '', '', '', 'T-' || n, $3, $3, $3
     FROM generate_series(1, $4::int) n`,
    [admin.actor.memberId, admin.accountId, noon.toString(), count],
  );

describe("invitations of a day", () => {
  it("[BZ-13] a member's limit counts every sending, those again included", async () => {
    await sentAlready(perDay - 2);
    expect(outcome(await invite("guest@example.com"))).toBe("done");
    const invitationId = await invitationOf(admin);
    expect(outcome(await carryOut(admin.actor, { kind: "resend-invitation", invitationId }, later(5)))).toBe("done");
    expect(outcome(await carryOut(admin.actor, { kind: "resend-invitation", invitationId }, later(10)))).toBe(
      "invitation-too-many",
    );
    expect(outcome(await invite("other@example.com", admin, later(10)))).toBe("invitation-too-many");
    expect(await sentTo("guest@example.com")).toBe(2);
    expect(outcome(await invite("other@example.com", admin, later(24 * 60 + 10)))).toBe("done");
  });

  it("[BZ-13] one mailbox gets five a day, whichever members send them, and however they write it", async () => {
    const others = [];
    for (let n = 0; n < perMailDay; n++)
      others.push(await openSomeone(await openCompany(catalogueId, `there${n}`), `admin.there${n}`));
    expect(outcome(await invite("Guest@Example.com"))).toBe("done");
    const invitationId = await invitationOf(admin);
    expect(outcome(await carryOut(admin.actor, { kind: "resend-invitation", invitationId }, later(5)))).toBe("done");
    const at = later(6);
    const answers = await Promise.all(others.map((one) => invite("guest@example.com", one, at)));
    expect(answers.map(outcome).sort()).toEqual(["done", "done", "done", "invitation-mail-full", "invitation-mail-full"]);
    expect(outcome(await carryOut(admin.actor, { kind: "resend-invitation", invitationId }, later(10)))).toBe(
      "invitation-mail-full",
    );
    expect((await sentTo("guest@example.com")) + (await sentTo("Guest@Example.com"))).toBe(perMailDay);
    expect(JSON.stringify(await ownerQuery("SELECT key FROM throttle"))).not.toMatch(/guest@/i);
    expect(outcome(await invite("guest@example.com", others[0], later(25 * 60)))).not.toBe("invitation-mail-full");
  });

  it("[BZ-13] what was not sent is not counted: a proof that is missing, a second click", async () => {
    const draft = await savePeopleDraft(admin.actor, { kind: "invite", mail: "guest@example.com", access, message: null }, noon);
    const draftId = draft?.ok ? draft.value.id : "";
    const confirmation = await confirmPeopleChange(admin.actor, draftId, noon);
    const shownHash = confirmation?.state === "ready" ? confirmation.shownHash : "";
    const place = () => placePeopleChange(admin.actor, { draftId, shownHash }, noon);
    for (let n = 0; n < perMailDay; n++) expect(outcome(await place())).toBe("step-up-needed");
    await prove(admin.actor);
    expect((await Promise.all([place(), place(), place()])).map(outcome)).toEqual(["done", "done", "done"]);
    expect(outcome(await place())).toBe("done");
    expect(await ownerQuery("SELECT count FROM throttle WHERE key LIKE 'invitation-mail:%'")).toEqual([{ count: 1 }]);
    expect(await sentTo("guest@example.com")).toBe(1);
  });
});

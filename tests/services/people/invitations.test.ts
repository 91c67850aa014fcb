import { beforeEach, describe, expect, it } from "vitest";
import { findInvitation } from "@/lib/queries/people/invitation-view";
import { membersOfLogin } from "@/lib/queries/people/members-of-login";
import { getPeoplePage } from "@/lib/queries/people/people-page";
import { acceptInvitation } from "@/lib/services/people/accept-invitation";
import { askInvitationAgain } from "@/lib/services/people/ask-invitation-again";
import { joinWithNewLogin } from "@/lib/services/people/join-with-new-login";
import { saveInvitationDraft } from "@/lib/services/people/save-invitation-draft";
import { ownerQuery } from "../../support/database";
import {
  access,
  actorOf,
  carryOut,
  later,
  mailsTo,
  noon,
  openSomeone,
  outcome,
  peopleScene,
  type Someone,
  tokenFor,
  type World,
} from "./support";

let here: World;
let there: World;
let admin: Someone;
let stranger: Someone;

const invite = (mail: string, changes: object = {}, at = noon) =>
  carryOut(admin.actor, { kind: "invite", mail, access: { ...access, ...changes }, message: null }, at);

const fresh = {
  loginId: "new.person",
  familyName: "新井",
  givenName: "花",
  familyKana: "アライ",
  givenKana: "ハナ",
  password: "Kaze-to-Umi-2026!",
};

beforeEach(async () => {
  ({ here, there, admin, stranger } = await peopleScene());
});

describe("an invitation", () => {
  it("[BZ-13] goes to the address with who, for what and until when; its token stands in the mail alone", async () => {
    expect(
      outcome(await invite("guest@example.com", { contracts: [here.contractIds[0]], until: "2026-12-31", role: "vendor" })),
    ).toBe("done");
    const [mail] = await mailsTo("guest@example.com");
    expect(mail?.text).toContain(here.canary);
    expect(mail?.text).toContain("2026年12月31日（木）まで");
    const token = await tokenFor("guest@example.com");
    const rows = JSON.stringify(await ownerQuery("SELECT * FROM invitation i, audit_entry a"));
    expect(rows).not.toContain(token);
    expect(rows).not.toContain("guest@example.com");
  });

  it("[BZ-13] is for administrators alone, whatever page a user sends it from", async () => {
    const user = await openSomeone(here, "user.here", "user");
    const request = { kind: "invite", mail: "x@example.com", access, message: null } as const;
    expect(outcome(await carryOut(user.actor, request))).toBe("role-not-permitted");
  });

  it("is sent to an address once, in capitals or not, and again only after some minutes, with another link", async () => {
    await invite("guest@example.com");
    expect(outcome(await invite("GUEST@example.com"))).toBe("invitation-open-already");
    const page = await getPeoplePage(admin.actor, noon);
    const invitationId = page?.invitations[0]?.id ?? "";
    const first = await tokenFor("guest@example.com");
    expect(outcome(await carryOut(admin.actor, { kind: "resend-invitation", invitationId }))).toBe("invitation-too-soon");
    expect(outcome(await carryOut(admin.actor, { kind: "resend-invitation", invitationId }, later(5)))).toBe("done");
    expect(await findInvitation(first, later(5))).toBeNull();
    expect((await findInvitation(await tokenFor("guest@example.com"), later(5)))?.state).toBe("open");
  });

  it("joins one login of any number at once, and is used up then", async () => {
    await invite("guest@example.com");
    const token = await tokenFor("guest@example.com");
    const people = await Promise.all([1, 2, 3, 4].map((n) => openSomeone(there, `guest.${n}`, "user")));
    const answers = await Promise.all([...people, ...people].map(({ actor }) => acceptInvitation(actor, token, noon)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect((await getPeoplePage(admin.actor, noon))?.people).toHaveLength(2);
    expect((await findInvitation(token, noon))?.state).toBe("used");
  });

  it("leaves whoever belongs there already as they are, and stays open", async () => {
    await invite("guest@example.com");
    const token = await tokenFor("guest@example.com");
    const answer = await acceptInvitation(admin.actor, token, noon);
    expect(answer.ok ? "done" : answer.refusal.kind).toBe("person-there-already");
    expect((await findInvitation(token, noon))?.state).toBe("open");
  });

  it("tells whoever invited who came, and whoever came where to", async () => {
    await invite("guest@example.com");
    const answer = await acceptInvitation(stranger.actor, await tokenFor("guest@example.com"), noon);
    expect(answer.ok).toBe(true);
    expect((await mailsTo("admin.here@example.com")).find(({ template }) => template === "people-joined")?.text).toContain(
      "admin.there",
    );
    expect((await mailsTo("admin.there@example.com")).map(({ template }) => template)).toContain("people-welcome");
  });

  it("goes on working for the new member with a token of its own; the old one is over", async () => {
    await invite("guest@example.com");
    const answer = await acceptInvitation(stranger.actor, await tokenFor("guest@example.com"), noon);
    const moved = answer.ok ? answer.value.session : null;
    expect(await actorOf(stranger.token)).toBeNull();
    expect((await actorOf(moved?.token ?? ""))?.memberId).toBe(here.memberId);
    const mine = await membersOfLogin(stranger.actor, noon);
    expect(mine.map(({ name }) => name).sort()).toEqual([here.canary, there.canary]);
  });

  it("withdrawn or over it opens nothing, and a new one can be asked for once a day", async () => {
    await invite("guest@example.com");
    const token = await tokenFor("guest@example.com");
    const aWeek = noon.add({ hours: 7 * 24 });
    expect((await findInvitation(token, aWeek.subtract({ milliseconds: 1 })))?.state).toBe("open");
    expect((await findInvitation(token, aWeek))?.state).toBe("expired");
    expect((await acceptInvitation(stranger.actor, token, aWeek)).ok).toBe(false);
    await Promise.all([1, 2, 3].map(() => askInvitationAgain(token, aWeek)));
    const asked = (await mailsTo("admin.here@example.com")).filter(({ template }) => template === "people-invitation-asked");
    expect(asked).toHaveLength(1);

    const invitationId = (await getPeoplePage(admin.actor, noon))?.invitations[0]?.id ?? "";
    expect(outcome(await carryOut(admin.actor, { kind: "withdraw-invitation", invitationId }))).toBe("done");
    expect((await findInvitation(token, noon))?.state).toBe("withdrawn");
    expect((await acceptInvitation(stranger.actor, token, noon)).ok).toBe(false);
  });

  it("of another member is not there", async () => {
    await invite("guest@example.com");
    const invitationId = (await getPeoplePage(admin.actor, noon))?.invitations[0]?.id ?? "";
    expect(outcome(await carryOut(stranger.actor, { kind: "withdraw-invitation", invitationId }))).toBe("not there");
  });
});

describe("a new login by invitation", () => {
  it("is made with its grant and the invited address for codes, all or nothing, once of two at once", async () => {
    await invite("guest@example.com", { contracts: [here.contractIds[0]], role: "vendor", until: "2026-12-31" });
    const token = await tokenFor("guest@example.com");
    const drafts = await Promise.all([
      saveInvitationDraft(token, fresh, "192.0.2.1", noon),
      saveInvitationDraft(token, { ...fresh, loginId: "other.person" }, "192.0.2.2", noon),
    ]);
    const joined = await Promise.all(
      drafts.map((draft) => (draft.ok ? joinWithNewLogin({ token, draft: draft.value.draft }, "ja", noon) : draft)),
    );
    expect(joined.filter(({ ok }) => ok)).toHaveLength(1);
    const accounts = await ownerQuery("SELECT login_id FROM account WHERE login_id IN ('new.person', 'other.person')");
    expect(accounts).toHaveLength(1);
    const vendor = (await getPeoplePage(admin.actor, noon))?.people.find(({ isReader }) => !isReader);
    expect(vendor?.access).toMatchObject({ role: "vendor", until: "2026-12-31", contracts: [{ id: here.contractIds[0] }] });
  });

  it("never with an ID that somebody has or had, nor with a password against the policy; no password is kept", async () => {
    await invite("guest@example.com");
    const token = await tokenFor("guest@example.com");
    const kindOf = async (changes: object) => {
      const answer = await saveInvitationDraft(token, { ...fresh, ...changes }, "192.0.2.1", noon);
      return answer.ok ? "done" : answer.refusal.kind;
    };
    expect(await kindOf({ loginId: "admin.there" })).toBe("member-id-used");
    expect(await kindOf({ password: "short" })).toBe("password-refused");
    expect(await kindOf({})).toBe("done");
    const rows = JSON.stringify(await ownerQuery("SELECT encode(input_enc, 'escape') AS x FROM invitation_draft"));
    expect(rows).not.toContain(fresh.password);
  });

  it("needs the draft's own secret: the link alone shows nothing of what was entered", async () => {
    await invite("guest@example.com");
    const token = await tokenFor("guest@example.com");
    await saveInvitationDraft(token, fresh, "192.0.2.1", noon);
    const answer = await joinWithNewLogin({ token, draft: token }, "ja", noon);
    expect(answer.ok ? "done" : answer.refusal.kind).toBe("draft-expired");
  });
});

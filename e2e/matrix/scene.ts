import { expect } from "@playwright/test";
import { filled, formsOf } from "../support/http/forms";
import { Visitor } from "../support/http/visitor";
import type { Holder, Login } from "../support/people/makers";
import type { People } from "../support/people/started";
import type { Asker } from "./routes";
import type { Things } from "./things";

export type Scene = {
  readonly things: Things;
  readonly visitors: Readonly<Record<Asker, Visitor>>;
  /** Cookies for a browser. */
  readonly sessions: { readonly holder: string; readonly user: string; readonly manager: string };
  /** The first member, and a word that stands in each of its text fields. */
  readonly owner: Holder;
  readonly canary: string;
};

const password = "Ki-no-eda-2026!";

/** Fills the first form of a page that has all these fields and returns where it leads. */
async function send(visitor: Visitor, path: string, typed: Record<string, string>): Promise<string> {
  const page = await visitor.get(path);
  const form = formsOf(page.text, path).find(
    ({ isAction, names }) => isAction && Object.keys(typed).every((name) => names.includes(name)),
  );
  if (!form) throw new Error(`no form with ${Object.keys(typed)} on ${path} (${page.status})`);
  const answer = await visitor.post(form.target, filled(form, typed));
  expect(answer.status, `${path} sent`).toBe(303);
  return answer.headers.get("location") ?? "";
}

const idIn = (location: string) => new URL(location, "http://x").searchParams.values().next().value ?? "";

/** 入力 → 確認 (a draft) → 完了 (a procedure). */
async function draft(visitor: Visitor, path: string, typed: Record<string, string>): Promise<string> {
  return idIn(await send(visitor, path, typed));
}

async function place(visitor: Visitor, path: string, typed: Record<string, string>): Promise<string> {
  const confirm = await send(visitor, path, typed);
  return idIn(await send(visitor, confirm, { confirmed: "yes" }));
}

/** The one method of a login, out of its own page. */
async function methodIdOf(visitor: Visitor): Promise<string> {
  return /\/methods\/([0-9a-f-]{36})\/test/.exec((await visitor.get("/mypage/security")).text)?.[1] ?? "";
}

const newId = (loginId: string, canary: string) => ({
  accountId: loginId,
  familyName: `試験${canary}`,
  givenName: canary,
  familyKana: "シケン",
  givenKana: "カナリア",
  userName: canary,
  password,
  passwordAgain: password,
  role: "user",
});

const twice = (typed: string) => ({ password: typed, passwordAgain: typed });

const contact = { phone: "03-0000-0001", mobile: "", fax: "", contactMail: "", occupation: "student", household: "" };

/** So many hours ago in Japan, as a day and a time are typed. */
function moment(name: string, hoursAgo: number): Record<string, string> {
  const [day = "", time = ""] = new Date(Date.now() + (9 - hoursAgo) * 3_600_000).toISOString().split("T");
  return { [`${name}Date`]: day, [`${name}Time`]: time.slice(0, 5) };
}

const otherHolder = { holderGiven: "HANAKO", holderFamily: "MIHON", agreed: "yes" };

/** The form of a new card, as the gateway's own page comes back to it. */
async function cardForm(visitor: Visitor): Promise<string> {
  const typed = new FormData();
  for (const [name, value] of Object.entries({ number: "4111111111111111", expiryYear: "2030", expiryMonth: "07" }))
    typed.append(name, value);
  return (await visitor.post("/dev/card/tokens", typed)).headers.get("location") ?? "";
}

/** The card of a member among those that staff look at. */
async function checkingCardOf(staff: Visitor, familyName: string): Promise<string> {
  const { text } = await staff.get("/staff/holder-checks");
  const before = text.slice(0, text.indexOf(familyName));
  return /holder-checks\/([0-9a-f-]{36})(?!.*holder-checks\/[0-9a-f-]{36})/s.exec(before)?.[1] ?? "";
}

/** The date in Japan, so many days on. */
const daysOn = (days: number) => new Date(Date.now() + (9 + 24 * days) * 3_600_000).toISOString().slice(0, 10);

/** A member with something of everything, and one of each kind of asker. */
export async function setScene(people: People): Promise<Scene> {
  const canary = `kanaria${Math.random().toString(36).slice(2, 8).replace(/\d/g, "x")}`;
  const owner = await people.open({ canary });
  const warranty = { option: "equipment-warranty", accountId: null, agreed: true } as const;
  await people.act(owner, { kind: "add-option", input: warranty }, 120);
  const session = await people.enter(owner.login);
  await people.proved(owner.login);
  const holder = Visitor.member(session);
  const admin = await people.register(owner, "admin");
  const user = await people.register(owner, "user");
  const [stranger, brandU] = [await people.open({ brand: "S" }), await people.open({ brand: "U", product: "fibre-lan" })];
  await people.register(stranger, "user");
  const locked: Login = await people.register(stranger, "user");
  await people.lock(locked);
  const member = async (login: Login) => Visitor.member(await people.enter(login));
  const userSession = await people.enter(user);
  const managerSession = await people.enterStaff(await people.staff("admin", [owner]));
  const staff = async (role: "support" | "auditor" | "nothing") =>
    Visitor.staff(await people.enterStaff(await people.staff(role, [owner])));
  const visitors = {
    nobody: new Visitor(),
    holder,
    admin: await member(admin),
    user: Visitor.member(userSession),
    stranger: await member(stranger.login),
    brandU: await member(brandU.login),
    support: await staff("support"),
    manager: Visitor.staff(managerSession),
    auditor: await staff("auditor"),
    roleless: await staff("nothing"),
  };
  const id = (end: string) => `${admin.loginId}-${end}`;
  const [first, order] = ["/mypage/account-ids/new", "/mypage/options/remote-support/order"];
  const idPlaced = await place(holder, first, newId(id("gone"), canary));
  const changePlaced = await place(holder, `/mypage/account-ids/${id("gone")}/change`, { userName: `${canary}n` });
  const passwordPlaced = await place(holder, `/mypage/account-ids/${id("gone")}/password`, twice("Mori-no-oto-5!"));
  const deletePlaced = await place(holder, `/mypage/account-ids/${id("gone")}/delete`, {});
  const orderPlaced = await place(holder, order, { agreed: "yes" });
  const cancelPlaced = await place(holder, "/mypage/options/remote-support/cancel", {});
  const switchPlaced = await place(holder, "/mypage/account-ids/switch", { on: "on" });
  const orderDraft = await draft(holder, order, { agreed: "yes" });
  await place(holder, order, { agreed: "yes" });
  const mail = `/mypage/mail/${admin.loginId}`;
  const mailPlaced = await place(holder, `${mail}/address`, { whose: "operator", name: `${admin.loginId}1` });
  const forwarding = { on: "on", copy: "keep", "to-1": "matrix@denwa.example" };
  const forwardingPlaced = await place(holder, `${mail}/forwarding`, forwarding);
  const reply = { on: "on", subject: canary, text: canary, from: daysOn(0), to: daysOn(30) };
  const replyPlaced = await place(holder, `${mail}/auto-reply`, reply);
  const contactPlaced = await place(holder, "/mypage/member/change", contact);
  const contactDraft = await draft(holder, "/mypage/member/change", { ...contact, household: "3" });
  const cardDraft = await draft(holder, await cardForm(holder), otherHolder);
  await people.proved(owner.login);
  const cardPlaced = await place(holder, await cardForm(holder), otherHolder);
  const claim = {
    damagedOn: daysOn(0),
    equipment: canary,
    description: canary,
  };
  const claimPlaced = await place(holder, "/mypage/claims/new", claim);
  const claimId = /\/staff\/claims\/([0-9a-f-]{36})/.exec((await visitors.manager.get("/staff/claims")).text)?.[1] ?? "";
  const asked = { subject: "locked", name: canary, kana: canary, mail: `${canary}@denwa.example`, phone: "03-0000-0000" };
  const sent = await send(visitors.nobody, await send(visitors.nobody, "/contact", asked), {});
  const contactRequestId = /request=([0-9a-f-]{36})/.exec(sent)?.[1] ?? "";
  const notice = {
    kind: "outage",
    titleJa: "試験の障害",
    titleEn: "An outage",
    bodyJa: "つながりません。",
    bodyEn: "No connection.",
    ...moment("from", 1),
    endKnown: "no",
    numbers: owner.contractNumber,
    mail: "no",
  };
  const told = await send(visitors.manager, await send(visitors.manager, "/staff/notices/new", notice), {});
  const noticeId = /notices\/([0-9a-f-]{36})/.exec(told)?.[1] ?? "";
  const report = { stage: "cause", ...moment("happened", 0.5), wordsJa: "原因", wordsEn: "Cause", mail: "no" };
  const guidesPlaced = await place(holder, "/mypage/guides/new", { "guide-mail": "yes" });
  // The newest request stands first on the list, with the form that takes it back.
  await place(holder, "/mypage/guides/new", { "guide-options": "yes" });
  const theatre = "/mypage/partners/minato-theatre";
  await send(holder, theatre, { customerNumber: owner.login.loginId, password: owner.login.password });
  const partnerPlaced = await place(holder, `${theatre}/apply`, { agreed: "yes" });
  const partnerCancelDraft = await draft(holder, `${theatre}/cancel`, {});
  const partnerCancelPlaced = await place(holder, `${theatre}/cancel`, {});
  const consentPlaced = await place(holder, "/mypage/member/campaigns", { on: "on" });
  const words = { subjectJa: "秋のご案内", bodyJa: "半額です。", subjectEn: "", bodyEn: "" };
  const campaign = async () => (await send(visitors.manager, "/staff/campaigns/new", words)).split("/")[3] ?? "";
  const campaignId = await campaign();
  await send(visitors.manager, `/staff/campaigns/${campaignId}/confirm`, { confirmed: "yes" });
  const things = {
    partnerPlaced,
    partnerCancelDraft,
    partnerCancelPlaced,
    partnerDraft: await draft(holder, `${theatre}/apply`, { agreed: "yes" }),
    consentPlaced,
    consentDraft: await draft(holder, "/mypage/member/campaigns", { on: "off" }),
    campaignId,
    campaignDraft: await campaign(),
    guidesPlaced,
    guidesDraft: await draft(holder, "/mypage/guides/new", { "guide-start": "yes" }),
    withdrawalPlaced: await place(holder, "/mypage/guides", {}),
    withdrawalDraft: await draft(holder, "/mypage/guides", {}),
    noticeId,
    noticeDraft: await draft(visitors.manager, "/staff/notices/new", notice),
    reportDraft: await draft(visitors.manager, `/staff/notices/${noticeId}/report`, report),
    claimPlaced,
    claimId,
    contactRequestId,
    methodId: await methodIdOf(holder),
    bounceId: await people.bouncedMail(owner),
    claimDraft: await draft(holder, "/mypage/claims/new", claim),
    contactPlaced,
    contactDraft,
    cardDraft,
    cardPlaced,
    checkingCard: await checkingCardOf(visitors.support, owner.familyName),
    mailPlaced,
    forwardingPlaced,
    forwardingDraft: await draft(holder, `${mail}/forwarding`, { ...forwarding, copy: "drop" }),
    replyPlaced,
    replyDraft: await draft(holder, `${mail}/auto-reply`, { ...reply, from: daysOn(1) }),
    mailDraft: await draft(holder, `${mail}/slots/web-space-on`, {}),
    contractId: owner.contractId,
    memberId: owner.memberId,
    lockedId: locked.accountId,
    holderId: owner.login.accountId,
    resetId: await people.resetRequest(user),
    // Of a login of its own: approving it ends all that worked.
    countersignId: await people.certificateRequest(await people.open()),
    staffId: (await people.staff("support")).staffId,
    loginId: admin.loginId,
    deletedId: id("gone"),
    idPlaced,
    deletePlaced,
    changePlaced,
    passwordPlaced,
    orderPlaced,
    cancelPlaced,
    switchPlaced,
    orderDraft,
    cancelDraft: await draft(holder, "/mypage/options/remote-support/cancel", {}),
    idDraft: await draft(holder, first, newId(id("new"), canary)),
    deleteDraft: await draft(holder, `/mypage/account-ids/${admin.loginId}/delete`, {}),
    changeDraft: await draft(holder, `/mypage/account-ids/${admin.loginId}/change`, { userName: `${canary}n` }),
    passwordDraft: await draft(holder, `/mypage/account-ids/${admin.loginId}/password`, twice("Umi-no-iro-6!")),
    ownPasswordDraft: await draft(holder, "/mypage/security/password", {
      currentPassword: owner.login.password,
      ...twice("Yama-no-ki-44!"),
    }),
    switchDraft: await draft(holder, "/mypage/account-ids/switch", { on: "off" }),
  };
  const sessions = { holder: session, user: userSession, manager: managerSession };
  return { things, visitors, sessions, owner, canary };
}

import { messagesFor } from "@/lib/i18n/messages";
import { expect, test } from "../support/fixtures";
import { findForm, goesOn, send } from "../support/http/send-form";
import { Visitor } from "../support/http/visitor";
import type { Holder, Login } from "../support/people/makers";
import type { People } from "../support/people/started";

const password = "Mori-no-oto-55!";
const agreed = { agreed: "yes" };
const person = { familyName: "試験", givenName: "花", familyKana: "シケン", givenKana: "ハナ", userName: "花" };
const twice = { password, passwordAgain: password };
const contact = { phone: "03-0000-0009", mobile: "", fax: "", contactMail: "", occupation: "other", household: "" };
const card = { holderGiven: "HIKARI", holderFamily: "SHIKEN", agreed: "yes" };

const dayFrom = (days: number) => new Date(Date.now() + (days * 24 + 9) * 3_600_000).toISOString().slice(0, 10);
const reply = { on: "on", subject: "不在です", text: "戻りましたらお返事します。", from: dayFrom(1), to: dayFrom(9) };

type Household = { holder: Holder; admin: Login; user: Login; tab: Visitor; theirs: Visitor };
/** A row of the permission table that a user ID is denied, and the form that would do it; sent by the holder, it goes on. */
type Row = readonly [row: string, path: string, typed: Record<string, string>];

async function setHousehold(people: People): Promise<Household> {
  const holder = await people.open();
  const [admin, user] = [await people.register(holder, "admin"), await people.register(holder, "user")];
  await people.act(holder, { kind: "add-option", input: { option: "mail-pack", accountId: null, agreed: true } });
  for (const { loginId } of [admin, user]) await people.mailAddress(holder, loginId);
  for (const { loginId } of [admin, user])
    await people.act(holder, { kind: "add-option", input: { option: "security-basic", accountId: loginId, agreed: true } });
  const [tab, theirs] = [Visitor.member(await people.enter(holder.login)), Visitor.member(await people.enter(user))];
  return { holder, admin, user, tab, theirs };
}

/** The form of a new card comes back from the gateway's own page with a token. */
async function cardPath(tab: Visitor): Promise<string> {
  const typed = new FormData();
  for (const [name, value] of Object.entries({ number: "4111111111111111", expiryYear: "2030", expiryMonth: "07" }))
    typed.append(name, value);
  return (await tab.post("/dev/card/tokens", typed)).headers.get("location") ?? "";
}

const option = (code: string, step: "order" | "cancel", id?: string) => `/mypage/options/${code}/${step}${id ? `?id=${id}` : ""}`;

const rowsOf = async ({ holder, admin, user, tab }: Household): Promise<Row[]> => {
  const [other, own] = [admin.loginId, user.loginId];
  return [
    ["contract.change", "/mypage/member/change", contact],
    ["contract.change, guides on paper", "/mypage/guides/new", { "guide-mail": "yes" }],
    ["contract.change, mail about campaigns", "/mypage/member/campaigns", { on: "on" }],
    ["payment.manage", await cardPath(tab), card],
    ["statements.view", "/mypage/statements", { customerNumber: holder.login.loginId, password: holder.login.password }],
    ["account-id.manage, add", "/mypage/account-ids/new", { accountId: `n${own}`, ...person, ...twice, role: "user" }],
    ["account-id.manage, another's", `/mypage/account-ids/${other}/delete`, {}],
    ["account-id.manage, its own", `/mypage/account-ids/${own}/delete`, {}],
    ["account-id.edit, another's", `/mypage/account-ids/${other}/change`, { ...person, role: "admin" }],
    ["account-id.role, its own", `/mypage/account-ids/${own}/change`, { ...person, role: "admin" }],
    ["account-id.password, another's", `/mypage/account-ids/${other}/password`, twice],
    [
      "customer-number.password",
      "/mypage/security/password",
      { currentPassword: holder.login.password, password, passwordAgain: password },
    ],
    ["mail-option.add, for its own mail box", option("mail-box-10gb", "order", own), agreed],
    ["mail-option.add, for another's", option("mail-box-10gb", "order", other), agreed],
    ["mail.address, another's", `/mypage/mail/${other}/address`, { whose: "other", address: "n@denwa.example" }],
    ["mail.forwarding, another's", `/mypage/mail/${other}/forwarding`, { on: "on", copy: "keep", "to-1": "n@denwa.example" }],
    ["mail.auto-reply, another's", `/mypage/mail/${other}/auto-reply`, reply],
    ["web-space, another's", `/mypage/mail/${other}/slots/web-space-on`, {}],
    ["storage, another's", `/mypage/mail/${other}/slots/storage-on`, {}],
    ["security.add, its own while the switch is off", option("kids-filter", "order", own), agreed],
    ["security.add, another's", option("kids-filter", "order", other), agreed],
    ["security.cancel, another's", option("security-basic", "cancel", other), {}],
    ["remote-support.add", option("remote-support", "order"), agreed],
    ["equipment-warranty.add while the switch is off", option("equipment-warranty", "order"), agreed],
    ["option-switch.change", "/mypage/account-ids/switch", { on: "on" }],
  ];
};

test("[FB-05][FB-06][FB-07][FB-25][FB-32] a user ID that posts what the table denies it, form by form, changes nothing", async ({
  people,
}) => {
  test.setTimeout(600_000);
  const household = await setHousehold(people);
  const { holder, tab, theirs } = household;
  for (const [row, path, typed] of await rowsOf(household)) {
    const form = await findForm(tab, path, Object.keys(typed));
    const before = await people.footprint(holder);
    const answer = await send(theirs, form, typed);
    expect(goesOn(answer), `${row}: as a user ID`).toBe(false);
    expect(answer.status, row).toBeLessThan(500);
    expect(await people.footprint(holder), row).toEqual(before);
    expect(goesOn(await send(tab, form, typed)), `${row}: as the holder`).toBe(true);
  }
  // Held now, so that it could be ended.
  await people.act(holder, { kind: "add-option", input: { option: "remote-support", accountId: null, agreed: true } });
  const end = await findForm(tab, option("remote-support", "cancel"));
  const before = await people.footprint(holder);
  expect(goesOn(await send(theirs, end)), "remote-support.cancel").toBe(false);
  expect(await people.footprint(holder)).toEqual(before);
  expect(goesOn(await send(tab, end))).toBe(true);
});

test("[FB-05][FB-18] what the table leaves a user ID it may do: its own address, web space, password, cancellation", async ({
  people,
}) => {
  const { user, theirs } = await setHousehold(people);
  const id = user.loginId;
  const rows: Row[] = [
    ["account-id.edit", `/mypage/account-ids/${id}/change`, person],
    ["account-id.password", `/mypage/account-ids/${id}/password`, { currentPassword: user.password, ...twice }],
    ["mail.address", `/mypage/mail/${id}/address`, { whose: "other", address: `${id}@denwa.example` }],
    ["web-space", `/mypage/mail/${id}/slots/web-space-on`, {}],
    ["storage", `/mypage/mail/${id}/slots/storage-on`, {}],
    ["security.cancel", option("security-basic", "cancel", id), {}],
  ];
  for (const [row, path, typed] of rows) {
    const answer = await send(theirs, await findForm(theirs, path, Object.keys(typed)), typed);
    expect(goesOn(answer), row).toBe(true);
  }
});

/** Every address of ours that a page links to. */
const linksOf = (html: string) =>
  [...html.replace(/<script.*?<\/script>/gs, "").matchAll(/<a\b[^>]*\shref="(\/mypage[^"#]*)"/g)].map(([, to = ""]) =>
    to.replaceAll("&amp;", "&"),
  );

test("[FB-05][FB-07][FB-32] every link that a user ID is given, page after page, leads to a page that it may see", async ({
  people,
}) => {
  test.setTimeout(600_000);
  const { holder, admin, theirs } = await setHousehold(people);
  const seen = new Map<string, string>([["/mypage", "login"]]);
  const wrong: string[] = [];
  for (const [path, from] of seen) {
    const { status, text, headers } = await theirs.get(path);
    // What asks for a proof first leads there, and is the login's own.
    if (status === 307 && headers.get("location")?.startsWith("/mypage/step-up")) continue;
    if (status !== 200) wrong.push(`${path}, linked from ${from}: ${status}`);
    if (text.includes(`>${messagesFor("ja").procedures.refused.nothing}<`)) wrong.push(`${path}, linked from ${from}: refused`);
    if (text.includes(holder.login.loginId)) wrong.push(`${path} tells the customer number`);
    for (const link of linksOf(text)) if (!seen.has(link)) seen.set(link, path);
  }
  expect(wrong).toEqual([]);
  const all = [...seen.keys()].join("\n");
  expect(seen.size, "it went somewhere").toBeGreaterThan(10);
  for (const denied of [
    "/mypage/payment",
    "/mypage/statements",
    "/mypage/member/change",
    "/mypage/account-ids/new",
    "/mypage/account-ids/switch",
    "/mypage/options/remote-support/order",
    "/mypage/options/mail-pack/order",
    `/${admin.loginId}`,
  ])
    expect(all, denied).not.toContain(denied);
});

import { messagesFor } from "@/lib/i18n/messages";
import { expect, test } from "../support/fixtures";
import { findForm, leadsTo, send, through } from "../support/http/send-form";
import { Visitor } from "../support/http/visitor";
import type { Holder } from "../support/people/makers";
import type { People } from "../support/people/started";

const { procedures } = messagesFor("ja");
const agreed = { agreed: "yes" };
const order = (option: string, id?: string) => `/mypage/options/${option}/order${id ? `?id=${id}` : ""}`;

async function household(people: People, ids: number) {
  const holder = await people.open();
  const names: string[] = [];
  for (let n = 0; n < ids; n += 1) names.push((await people.register(holder, "user")).loginId);
  return { holder, names, tab: Visitor.member(await people.enter(holder.login)) };
}

/** Sends a confirmation whose ground went away: it leads back to itself, which says that nothing happened; nothing did. */
async function expectNothing(people: People, holder: Holder, tab: Visitor, confirm: string): Promise<void> {
  const before = await people.footprint(holder);
  const form = confirmForms.get(confirm);
  if (!form) throw new Error(`${confirm} was not open`);
  const answer = await send(tab, form, { confirmed: "yes" });
  expect(leadsTo(answer), confirm).toBe(confirm);
  expect((await tab.get(confirm)).text, confirm).toContain(procedures.refused.nothing);
  expect(await people.footprint(holder)).toEqual(before);
}

const confirmForms = new Map<string, Awaited<ReturnType<typeof findForm>>>();

/** Goes to a confirmation and leaves it open in this tab. */
async function openConfirm(tab: Visitor, path: string, typed: Record<string, string>): Promise<string> {
  const confirm = await through(tab, path, typed);
  confirmForms.set(confirm, await findForm(tab, confirm, ["confirmed"]));
  return confirm;
}

async function done(tab: Visitor, path: string, typed: Record<string, string> = {}): Promise<void> {
  expect(await through(tab, await through(tab, path, typed), { confirmed: "yes" })).toContain("/complete");
}

test("[FB-21] the add-on's confirmation is open while the warranty ends in another tab", async ({ people }) => {
  const { holder, tab } = await household(people, 1);
  await done(tab, order("equipment-warranty"), agreed);
  const confirm = await openConfirm(tab, order("equipment-warranty-addon"), agreed);
  await done(tab, "/mypage/options/equipment-warranty/cancel");
  await expectNothing(people, holder, tab, confirm);
});

test("[FB-10][FB-18] a security option's confirmation is open while its account ID is deleted in another tab", async ({
  people,
}) => {
  const { holder, names, tab } = await household(people, 2);
  const id = names[0] ?? "";
  await done(tab, `/mypage/mail/${id}/address`, { whose: "operator", name: `${id}1` });
  const confirm = await openConfirm(tab, order("security-360", id), agreed);
  await people.proved(holder.login);
  await done(tab, `/mypage/account-ids/${id}/delete`);
  const before = await people.footprint(holder);
  const form = confirmForms.get(confirm);
  const answer = form && (await send(tab, form, { confirmed: "yes" }));
  expect(answer && /\/complete/.test(leadsTo(answer)), "not bought").toBe(false);
  expect(await people.footprint(holder)).toEqual(before);
});

test("[FB-13][FB-15][FB-39] a storage slot's confirmation is open while the pack ends by itself in another tab", async ({
  people,
}) => {
  const { holder, names, tab } = await household(people, 2);
  const [first = "", second = ""] = names;
  await done(tab, order("mail-pack"), agreed);
  for (const id of [first, second]) await done(tab, `/mypage/mail/${id}/address`, { whose: "operator", name: `${id}1` });
  const storage = await openConfirm(tab, `/mypage/mail/${first}/slots/storage-on`, {});
  const box = await openConfirm(tab, order("mail-box-10gb", second), agreed);
  await people.proved(holder.login);
  await done(tab, `/mypage/account-ids/${second}/delete`);
  await expectNothing(people, holder, tab, storage);
  const form = confirmForms.get(box);
  const answer = form && (await send(tab, form, { confirmed: "yes" }));
  expect(answer && /\/complete/.test(leadsTo(answer)), "[FB-31] no larger box for an address that is gone").toBe(false);
});

test("[FB-27] every confirmation of a purchase is open while the line is ended by telephone", async ({ people }) => {
  const { holder, names, tab } = await household(people, 1);
  const id = names[0] ?? "";
  const open = [
    await openConfirm(tab, order("remote-support"), agreed),
    await openConfirm(tab, order("equipment-warranty"), agreed),
    await openConfirm(tab, order("mail-pack"), agreed),
    await openConfirm(tab, `/mypage/mail/${id}/address`, { whose: "operator", name: `${id}1` }),
  ];
  await people.cancelLine(holder);
  for (const confirm of open.slice(0, 3)) await expectNothing(people, holder, tab, confirm);
});

import { messagesFor } from "@/lib/i18n/messages";
import { expect, test } from "../support/fixtures";
import { filled } from "../support/http/forms";
import { findForm, leadsTo, through } from "../support/http/send-form";
import { Visitor } from "../support/http/visitor";

const { ui } = messagesFor("ja");
/** What a forged request puts where a ticked box says `yes`. */
const forged = [undefined, "", "no", "on", "true", "YES", " yes", "1"] as const;

function with_(data: FormData, name: string, value: string | undefined): FormData {
  data.delete(name);
  if (value !== undefined) data.append(name, value);
  return data;
}

test("[FB-22] a purchase whose agreement was not ticked is refused by the server, for every option there is", async ({
  people,
}) => {
  test.setTimeout(120_000);
  const holder = await people.open();
  const { loginId } = await people.register(holder, "user");
  await people.mailAddress(holder, (await people.register(holder, "user", `f${loginId}`)).loginId);
  const own = `?id=f${loginId}`;
  const visitor = Visitor.member(await people.enter(holder.login));
  await through(visitor, await through(visitor, "/mypage/options/equipment-warranty/order", { agreed: "yes" }), {
    confirmed: "yes",
  });
  const before = await people.footprint(holder);
  const pages = [
    "/mypage/options/mail-pack/order",
    "/mypage/options/remote-support/order",
    "/mypage/options/equipment-warranty-addon/order",
    ...["security-360", "security-online", "security-basic", "kids-filter", "mail-box-10gb"].map(
      (code) => `/mypage/options/${code}/order${own}`,
    ),
    "/mypage/payment/change",
  ];
  for (const path of pages) {
    const form = await findForm(visitor, path, ["agreed"]);
    for (const value of forged) {
      const answer = await visitor.post(form.target, with_(filled(form), "agreed", value));
      expect(leadsTo(answer), `${path} with ${value}`).toBe("");
      expect(answer.text, `${path} with ${value}`).toContain(ui.errorSummaryTitle);
    }
  }
  expect(await people.footprint(holder)).toEqual(before);
});

test("[JP-09] what was not confirmed, or was confirmed with another hash, is not placed", async ({ people }) => {
  const holder = await people.open();
  await people.register(holder, "user");
  const visitor = Visitor.member(await people.enter(holder.login));
  const confirm = await through(visitor, "/mypage/options/remote-support/order", { agreed: "yes" });
  const form = await findForm(visitor, confirm, ["confirmed"]);
  const before = await people.footprint(holder);
  for (const value of forged) {
    const answer = await visitor.post(form.target, with_(filled(form), "confirmed", value));
    expect(leadsTo(answer), `confirmed is ${value}`).toBe("");
  }
  for (const shown of [undefined, "", "0".repeat(64), "x".repeat(5000)]) {
    const answer = await visitor.post(form.target, with_(filled(form, { confirmed: "yes" }), "shown", shown));
    expect(leadsTo(answer), `hash ${shown}`).not.toContain("/complete");
  }
  expect(await people.footprint(holder)).toEqual(before);
});

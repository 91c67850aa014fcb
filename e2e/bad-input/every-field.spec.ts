import { messagesFor } from "@/lib/i18n/messages";
import { expect, test } from "../support/fixtures";
import { findForm, goesOn, send } from "../support/http/send-form";
import { Visitor } from "../support/http/visitor";
import { nasty, type Sort, sorts } from "../support/nasty";
import type { Holder } from "../support/people/makers";
import type { People } from "../support/people/started";

const { ui } = messagesFor("ja");
const secret = /password/i;
const password = "Mori-no-oto-55!";
const person = { familyName: "試験", givenName: "花", familyKana: "シケン", givenKana: "ハナ", userName: "花" };
const dayFrom = (days: number) => new Date(Date.now() + (days * 24 + 9) * 3_600_000).toISOString().slice(0, 10);

type Field = {
  readonly name: string /** What it takes as it is: words may hold a quotation mark, an empty field is deleted. */;
  readonly takes?: readonly Sort[];
};
type Page = { readonly path: string; readonly right: Record<string, string>; readonly fields: readonly Field[] };

const blank = ["nothing", "only spaces"] as const;
/** Text that people write freely: nothing of it is ever code. */
const free = ["SQL", "HTML"] as const;
const fields = (...names: string[]): Field[] => names.map((name) => ({ name }));

async function pagesOf(people: People, holder: Holder): Promise<Page[]> {
  // In the order of the days: a log goes forward.
  await people.act(holder, { kind: "add-option", input: { option: "equipment-warranty", accountId: null, agreed: true } }, 120);
  const { loginId: id } = await people.register(holder, "user");
  await people.mailAddress(holder, id);
  const twice = { password, passwordAgain: password };
  const contact = { phone: "03-0000-0009", mobile: "", fax: "", contactMail: "", occupation: "other", household: "" };
  const optional = (name: string): Field => ({ name, takes: blank });
  return [
    {
      path: `/mypage/mail/${id}/address`,
      right: { whose: "operator", name: `${id}1`, address: "" },
      fields: fields("whose", "name"),
    },
    {
      path: `/mypage/mail/${id}/address`,
      right: { whose: "other", name: "", address: `${id}@denwa.example` },
      fields: fields("address"),
    },
    {
      path: `/mypage/mail/${id}/forwarding`,
      right: { on: "on", copy: "keep", "to-1": "n@denwa.example" },
      fields: fields("on", "copy", "to-1"),
    },
    {
      path: `/mypage/mail/${id}/auto-reply`,
      right: { on: "on", subject: "不在です", text: "戻りましたらお返事します。", from: dayFrom(1), to: dayFrom(9) },
      fields: [...fields("on", "from", "to"), { name: "subject", takes: free }, { name: "text", takes: free }],
    },
    {
      path: `/mypage/account-ids/${id}/change`,
      right: { ...person, role: "user" },
      fields: [...fields("familyName", "givenName", "familyKana", "givenKana", "role"), { name: "userName", takes: ["SQL"] }],
    },
    { path: `/mypage/account-ids/${id}/password`, right: twice, fields: fields("password", "passwordAgain") },
    {
      path: "/mypage/security/password",
      right: { currentPassword: holder.login.password, ...twice },
      fields: fields("password", "passwordAgain"),
    },
    {
      path: "/mypage/member/change",
      right: contact,
      fields: [...fields("phone", "occupation"), ...["mobile", "fax", "contactMail", "household"].map(optional)],
    },
    {
      path: "/mypage/payment/change",
      right: { token: "", holderGiven: "HIKARI", holderFamily: "SHIKEN", agreed: "yes" },
      fields: fields("token", "holderGiven", "holderFamily", "agreed"),
    },
    {
      path: "/mypage/claims/new",
      right: { damagedOn: dayFrom(0), equipment: "ルーター", description: "落として動かない" },
      fields: [{ name: "damagedOn" }, { name: "equipment", takes: free }, { name: "description", takes: free }],
    },
    { path: "/mypage/options/remote-support/order", right: { agreed: "yes" }, fields: fields("agreed") },
    { path: "/mypage/account-ids/switch", right: { on: "on" }, fields: fields("on") },
    {
      path: "/mypage/statements",
      right: { customerNumber: holder.login.loginId, password: "x" },
      fields: fields("customerNumber"),
    },
  ];
}

test("[FB-08][FB-12][FB-22][FB-23][FB-24] every field of every form × every sort of nonsense: told at the form, kept, never run, nothing placed", async ({
  people,
}) => {
  test.setTimeout(300_000);
  const holder = await people.open();
  const pages = await pagesOf(people, holder);
  const visitor = Visitor.member(await people.enter(holder.login));
  const before = await people.footprint(holder);
  const wrong: string[] = [];
  for (const { path, right, fields: own } of pages) {
    const form = await findForm(
      visitor,
      path,
      Object.keys(right).filter((name) => name !== "token"),
    );
    for (const { name, takes = [] } of own) {
      for (const sort of sorts) {
        const answer = await send(visitor, form, { ...right, [name]: nasty[sort] });
        const where = `${path} ${name} ${sort}: ${answer.status}`;
        if (answer.text.includes("<script>alert(1)") || answer.text.includes("<img src=x")) wrong.push(`${where} is run`);
        if ((takes as readonly Sort[]).includes(sort)) {
          if (!goesOn(answer)) wrong.push(`${where}, not taken`);
          continue;
        }
        if (answer.status !== 200 || !answer.text.includes(ui.errorSummaryTitle)) wrong.push(`${where}, no fault told`);
        if (secret.test(name) && nasty[sort].trim() !== "" && answer.text.includes(nasty[sort]))
          wrong.push(`${where}, a secret comes back`);
      }
    }
  }
  expect(wrong).toEqual([]);
  const { procedures: _drafts, ...after } = await people.footprint(holder);
  expect(after).toEqual(Object.fromEntries(Object.entries(before).filter(([name]) => name !== "procedures")));
});

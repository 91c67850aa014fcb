import { randomInt } from "node:crypto";
import { messagesFor } from "@/lib/i18n/messages";
import { expect, test } from "../support/fixtures";
import { findForm, goesOn, leadsTo, send, through } from "../support/http/send-form";
import { Visitor } from "../support/http/visitor";
import { mailsTo } from "../support/mailbox-files";
import { nasty, type Sort, sorts } from "../support/nasty";

// Who asks without a language is answered in any.
const told = [messagesFor("ja"), messagesFor("en")].map(({ ui }) => ui.errorSummaryTitle);
const secret = /password/i;
const password = "Touroku-pass-26!";
const blank = ["nothing", "only spaces"] as const;

const marked = (name: string) => `${name}-${randomInt(1_000_000_000).toString(36)}`;
const person = { familyName: "登録", givenName: "花子", familyKana: "トウロク", givenKana: "ハナコ" };
const place = { postalCode: "105-0011", area: "東京都港区芝公園", street: "1-2-3", phone: "03-1234-5678" };

type Field = { readonly name: string /** What it takes as it is. */; readonly takes?: readonly Sort[] };
type Step = { readonly path: string; readonly right: Record<string, string>; readonly fields: readonly Field[] };

/** Each sort of nonsense in each field of one page; what was not told, was run, or came back though it is secret. */
async function wrongsOf(visitor: Visitor, { path, right, fields }: Step): Promise<string[]> {
  const wrong: string[] = [];
  let form = await findForm(visitor, path, Object.keys(right));
  for (const { name, takes = [] } of fields) {
    for (const sort of sorts) {
      const answer = await send(visitor, form, { ...right, [name]: nasty[sort] });
      const where = `${path} ${name} ${sort}: ${answer.status}`;
      if (answer.text.includes("<script>alert(1)") || answer.text.includes("<img src=x")) wrong.push(`${where} is run`);
      if (takes.includes(sort)) {
        if (!goesOn(answer) && !leadsTo(answer)) wrong.push(`${where}, not taken`);
        // The page has been filled in anew with what was taken.
        form = await findForm(visitor, path, Object.keys(right));
        continue;
      }
      if (answer.status !== 200 || !told.some((title) => answer.text.includes(title))) wrong.push(`${where}, no fault told`);
      if (secret.test(name) && nasty[sort].trim() !== "" && answer.text.includes(nasty[sort]))
        wrong.push(`${where}, a secret comes back`);
    }
  }
  return wrong;
}

const fields = (...names: string[]): Field[] => names.map((name) => ({ name }));
const line = (name: string): Field => ({ name, takes: ["SQL"] });
const reached = [
  ...fields("familyName", "givenName", "familyKana", "givenKana", "postalCode", "phone", "mail"),
  ...["area", "street"].map(line),
];

test("[CL-01][JP-06] every field of a registration × every sort of nonsense: told at the form, kept, never run, nobody is mailed", async () => {
  test.setTimeout(300_000);
  const visitor = new Visitor();
  const mail = `${marked("toroku")}@shiken.example`;
  const wrong = await wrongsOf(visitor, { path: "/register", right: { kind: "corporate" }, fields: fields("kind") });
  const details = await through(visitor, "/register", { kind: "corporate" });
  const corporate = { company: "株式会社とうろく", department: "", corporateNumber: "7000012050002", ...person, ...place, mail };
  const department: Field = { name: "department", takes: [...blank, "SQL"] };
  wrong.push(
    ...(await wrongsOf(visitor, {
      path: details,
      right: corporate,
      fields: [line("company"), ...fields("corporateNumber"), department, ...reached],
    })),
  );
  const login = await through(visitor, details, corporate);
  const chosen = { loginId: marked("toroku"), password, passwordAgain: password };
  wrong.push(
    ...(await wrongsOf(visitor, { path: login, right: chosen, fields: fields("loginId", "password", "passwordAgain") })),
  );
  const confirm = await through(visitor, login, chosen);
  wrong.push(...(await wrongsOf(visitor, { path: confirm, right: { agreed: "yes" }, fields: fields("agreed") })));
  expect(await mailsTo(mail), "nothing is sent before the consent").toEqual([]);
  const verify = await through(visitor, confirm, { agreed: "yes" });
  wrong.push(...(await wrongsOf(visitor, { path: verify, right: { code: "" }, fields: fields("code") })));
  expect(wrong).toEqual([]);
});

test("[CL-01] a person's and a sole proprietor's registration: what isn't asked of them isn't needed, and theirs is checked", async () => {
  test.setTimeout(300_000);
  const wrong: string[] = [];
  for (const kind of ["person", "sole-proprietor"]) {
    const visitor = new Visitor();
    const details = await through(visitor, "/register", { kind });
    const right = { company: "", ...person, ...place, mail: `${marked("toroku")}@shiken.example` };
    wrong.push(
      ...(await wrongsOf(visitor, { path: details, right, fields: [{ name: "company", takes: [...blank, "SQL"] }, ...reached] })),
    );
    const confirmed = await send(visitor, await findForm(visitor, details, Object.keys(right)), {
      ...right,
      corporateNumber: "x",
    });
    if (!leadsTo(confirmed)) wrong.push(`${kind}: a field that it hasn't got is looked at`);
  }
  expect(wrong).toEqual([]);
});

import type { Form } from "../support/http/forms";

/** The date in Japan, so many days on. */
export const dayFrom = (days: number) => new Date(Date.now() + (days * 24 + 9) * 3_600_000).toISOString().slice(0, 10);

const fresh = "Kumo-no-michi-88!";

/** Something right for every field that a person types into, by its name. */
const typed: Readonly<Record<string, string>> = {
  accountId: `m${Math.random().toString(36).slice(2, 9).replace(/\d/g, "x")}`,
  address: "matrix@denwa.example",
  agreed: "yes",
  amount: "700",
  answer: "書類と一致しました。",
  appliedOn: dayFrom(0),
  backupCode: "7K2M-Q0ZT-7K2M-Q0ZT",
  bodyJa: "半額です。",
  changedOn: dayFrom(-3),
  code: "000000",
  company: "試験商事",
  credential: "{}",
  currentPassword: "Shiken-pass-2026!",
  damagedOn: dayFrom(0),
  description: "落としました。",
  equipment: "ルーター",
  familyKana: "シケン",
  familyName: "試験",
  from: dayFrom(1),
  givenKana: "ハナ",
  givenName: "花",
  kana: "シケン",
  loginId: "matrix-nobody",
  mail: `matrix${Math.random().toString(36).slice(2, 9)}@shiken.example`,
  name: "試験",
  note: "",
  number: "090-0000-4321",
  paperNumber: "A-1",
  password: fresh,
  passwordAgain: fresh,
  phone: "03-0000-0001",
  postalCode: "105-0011",
  reason: "本人から電話があり、氏名とメールを確かめた",
  receivedOn: dayFrom(0),
  sentOn: dayFrom(0),
  stopReason: "本人が取りやめると言っている",
  subject: "不在です",
  subjectJa: "秋のご案内",
  text: "戻りましたらお返事します。",
  to: dayFrom(9),
  "to-1": "matrix@denwa.example",
  typed: "matrix-nobody",
  words: "受付の仕事のため",
};

/** A choice that goes on: a caller's answer that matches, and something else than what is set already. */
function chosen(name: string, choices: readonly string[], set: string | undefined): string | undefined {
  if (name.startsWith("check-")) return choices.includes("match") ? "match" : set;
  if (name === "on") return choices.find((choice) => choice !== set);
  return set ?? choices.find((choice) => choice !== "");
}

/** What a person who means it sends with a form; `given` comes before everything else. */
export function answers(form: Form, given: Readonly<Record<string, string>> = {}): [string, string][] {
  const hidden = form.fields.filter(([name]) => !name.startsWith("$ACTION"));
  const set = new Map(hidden);
  const all = new Map(hidden.filter(([name]) => !form.names.includes(name)));
  for (const name of [...new Set([...form.names, ...Object.keys(form.choices)])]) {
    if (name.startsWith("$ACTION")) continue;
    const choices = form.choices[name];
    const free =
      set.get(name) || (form.names.includes("postalCode") && name === "address" ? "東京都港区見本町9-9" : typed[name]) || "";
    const value = given[name] ?? (choices ? chosen(name, choices, set.get(name)) : free);
    if (value !== undefined) all.set(name, value);
  }
  for (const [name, value] of Object.entries(given)) all.set(name, value);
  return [...all];
}

/** The same as a browser without scripts sends it. */
export function posted(form: Form, given: Readonly<Record<string, string>> = {}): FormData {
  const data = new FormData();
  for (const [name, value] of form.fields) if (name.startsWith("$ACTION")) data.append(name, value);
  for (const [name, value] of answers(form, given)) data.append(name, value);
  return data;
}

import { beforeAll, describe, expect, it, test } from "vitest";
import { sealField } from "@/lib/db/field-cipher";
import { memberPlace } from "@/lib/db/field-places";
import type { AccountActor } from "@/lib/domain/permission";
import { findFilledForm, memberForms } from "@/lib/queries/forms/member-forms";
import { formPaper } from "@/lib/services/forms/form-paper";
import { actorOf, noon, openSampleContract, place, publishSample, registerId } from "../../services/procedures/support";
import { ownerQuery, resetDatabase } from "../../support/database";
import { popplerThere, readPaper } from "../../support/read-paper";

let holder: AccountActor;
let user: AccountActor;
let admin: AccountActor;
const address = "東京都港区見本町1-2-3 見本マンション 405";

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
  holder = await openSampleContract();
  await place(holder, registerId("forms-user"));
  await place(holder, registerId("forms-admin", "admin"));
  user = await actorOf(holder, "forms-user", "user");
  admin = await actorOf(holder, "forms-admin", "admin");
  await ownerQuery("UPDATE member SET address_enc = $2, birth_on = '1980-02-03', sex = 'female' WHERE id = $1", [
    holder.memberId,
    sealField(memberPlace("address_enc", holder.memberId), address),
  ]);
});

/** The row of a table that begins with the label. */
const lineWith = (text: string, label: string) => text.split("\n").find((line) => line.trimStart().startsWith(`${label} `)) ?? "";

describe("[FB-28][FB-24] forms for what changes on paper only", () => {
  it("each says what to enclose and by which clause, and where it is posted", async () => {
    const page = await memberForms(holder, noon);
    expect(page?.forms.map(({ code, rule }) => [code, rule])).toEqual([
      ["contractor-change", "FB-24"],
      ["other-card", "FB-35"],
      ["succession", "FB-28"],
      ["call-plan", "FB-05"],
    ]);
    for (const form of page?.forms ?? []) expect(form.enclose.length, form.code).toBeGreaterThan(0);
    expect(page?.post).toMatchObject({ postalCode: "105-0000", term: { rule: "FB-28", clause: "fibre#第14条1項" } });
    expect((await memberForms(admin, noon))?.forms).toHaveLength(4);
  });

  it("a user ID gets the rule that refuses it, no form and no paper", async () => {
    const page = await memberForms(user, noon);
    expect(page).toMatchObject({ allowed: { ok: false, refusal: { kind: "role-not-permitted", term: { rule: "FB-05" } } } });
    expect(page?.forms).toEqual([]);
    expect(await findFilledForm(user, "contractor-change", noon)).toBeNull();
  });

  it("a form that the catalogue doesn't know is not there", async () => {
    for (const code of ["nothing", "", "../operator", "constructor"]) expect(await findFilledForm(holder, code, noon)).toBeNull();
  });

  it("one's own data only, and today's", async () => {
    const stranger = await openSampleContract();
    expect((await findFilledForm(stranger, "contractor-change", noon))?.known).toMatchObject({ address: null, sex: null });
    expect((await findFilledForm(holder, "contractor-change", noon))?.known).toMatchObject({ address, sex: "女性" });
  });

  test.skipIf(!popplerThere)("the paper has customer number, contract, today's data, clause and address as text", async () => {
    const filled = await findFilledForm(holder, "contractor-change", noon);
    if (!filled) throw new Error("no form");
    const paper = await formPaper(filled, "ja", noon.epochMilliseconds);
    const text = await readPaper(paper);
    expect(lineWith(text, "お客様番号")).toContain(filled.customerNumber);
    expect(lineWith(text, "この用紙を作った日")).toContain("2026年11月21日（土）");
    expect(lineWith(text, "生年月日")).toContain("1980年2月3日（日）");
    expect(lineWith(text, "性別")).toContain("女性");
    // The cell is narrow: its words may stand on two lines.
    expect(text.replace(/\s/g, "")).toContain("東京都港区");
    for (const part of ["契約者情報変更届", "本人確認書類の写し", "第10条5項", "〒105-0000", "書類受付係", "S光"])
      expect(text).toContain(part);
    expect(lineWith(text, "親権者（未成年の方だけ）"), "nothing is registered").toContain("登録なし");
  });

  test.skipIf(!popplerThere)("another person's card: the paper asks for no number of a card (JP-13)", async () => {
    const filled = await findFilledForm(holder, "other-card", noon);
    if (!filled) throw new Error("no form");
    const text = await readPaper(await formPaper(filled, "en", noon.epochMilliseconds));
    expect(text).toContain("Don't write the card's number.");
    expect(text, "staff read Japanese").toContain("カード名義人 支払同意書");
    expect(filled.form.fields.every(({ label }) => !/番号/.test(label.ja) || /電話/.test(label.ja))).toBe(true);
  });

  test.skipIf(!popplerThere)("a call plan is chosen among the operator's", async () => {
    const filled = await findFilledForm(holder, "call-plan", noon);
    if (!filled) throw new Error("no form");
    const text = await readPaper(await formPaper(filled, "ja", noon.epochMilliseconds));
    for (const plan of filled.callPlans) expect(text).toContain(`□ ${plan.ja}`);
    expect(filled.callPlans).toHaveLength(3);
  });
});

import { describe, expect, test } from "vitest";
import { type Facts, type RefusalKind, refuse } from "@/lib/domain/decision";
import { checkPassword, chosenPolicy, passwordRequirements } from "@/lib/domain/identity/password-policy";
import { refusalKinds } from "@/lib/domain/refusal-kinds";
import { renderRefusal } from "@/lib/i18n/reasons/render-refusal";
import { renderRequirement } from "@/lib/i18n/reasons/render-requirement";
import { catalogue } from "../support";

const facts: Facts = {
  nameJa: "機器保証",
  nameEn: "Equipment warranty",
  baseJa: "もと",
  baseEn: "Base",
  labelJa: "セキュリティの申込",
  labelEn: "Buy a security option",
  buyJa: "メールパック",
  buyEn: "Mail pack",
  startsOn: "2026-11-20",
  endsOn: "2026-11-30",
  accountId: "mihon",
  min: 2,
  max: 32,
  allowed: 5,
  registered: 5,
  roles: "holder,admin",
  channels: "telephone,paper",
  lastYear: 2050,
  requirement: "symbol",
};
const words = (kind: RefusalKind, more: Facts = facts, locale: "ja" | "en" = "ja") =>
  renderRefusal(refuse(kind, { rule: "FB-05", clause: "fibre#第10条1項" }, more).refusal, locale);

describe("every refusal says its cause and the next act", () => {
  test.each(refusalKinds)("%s", (kind) => {
    const ja = words(kind);
    const en = words(kind, facts, "en");
    for (const sentence of [ja.cause, ja.remedy]) {
      expect(sentence).toMatch(/。$/);
      expect([...sentence].length, sentence).toBeLessThanOrEqual(50);
    }
    expect(`${en.cause}${en.remedy}`).not.toMatch(/[ぁ-んァ-ヶ]|undefined/);
    expect(ja.text).toBe(ja.cause + ja.remedy);
    expect(en.text).toBe(`${en.cause} ${en.remedy}`);
    expect(ja.basis).toMatchObject({ rule: "FB-05", document: "fibre", anchor: "第10条1項" });
  });

  test("without a term there is no chip", () => {
    expect(renderRefusal(refuse("unknown-product", null).refusal, "ja").basis).toBeNull();
  });

  test("[CL-09] wrong and locked say the same", () => {
    for (const locale of ["ja", "en"] as const)
      expect(words("login-failed", {}, locale).text).toBe(words("locked", {}, locale).text);
  });

  test("[FB-05] who may is named", () => {
    expect(words("role-not-permitted").remedy).toBe("お客様番号、管理者権限のログインでできます。");
    expect(words("role-not-permitted", facts, "en").remedy).toBe(
      "It is possible with the customer number or an administrator ID.",
    );
    expect(words("not-in-portal").remedy).toBe("電話、書面で受け付けます。");
  });

  test("[FB-13] a full slot says what to buy, or what to do where nothing is sold", () => {
    expect(words("no-free-slot").remedy).toBe("メールパックを申し込むと増やせます。");
    const { buyJa: _ja, buyEn: _en, ...without } = facts;
    expect(words("no-free-slot", without).remedy).toBe("使っていないものを削除してください。");
    expect(words("no-free-slot", { slot: "storage", registered: 0, allowed: 0 }).cause).toBe("この契約では使えません。");
  });
});

describe("[CL-12] the password checklist in words", () => {
  const list = checkPassword(chosenPolicy(catalogue.operator.identity), "", { loginIds: [] });

  test("every requirement has a line", () => {
    expect(list.map((one) => renderRequirement(one, "ja"))).toEqual([
      "10文字以上",
      "128文字以下",
      "数字を1文字以上",
      "英大文字を1文字以上",
      "英小文字を1文字以上",
      "記号を1文字以上",
      "使える記号だけ（!\"#$%&'()*+,-./:;<=>?@[]^_`{|}~）",
      "お客様番号やアカウントIDを含まない",
      "以前に使っていない",
      "広く知られていない",
    ]);
    for (const one of list) expect(renderRequirement(one, "en")).not.toMatch(/[ぁ-ん]/);
  });

  test("a policy without a list of symbols has no list to print", () => {
    expect(renderRequirement({ requirement: "characters", facts: {} }, "ja")).toBe("目に見える文字だけ");
    expect(renderRequirement({ requirement: "characters", facts: {} }, "en")).toBe("Only visible characters");
  });

  test.each(passwordRequirements)("a password that misses %s is told what to do", (requirement) => {
    const missing = { requirement, characters: 10 };
    expect(words("password-refused", missing).remedy).toMatch(/ください。$/);
    expect(words("password-refused", missing, "en").remedy).toMatch(/\.$/);
  });
});

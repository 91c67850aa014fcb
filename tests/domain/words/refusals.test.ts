import { describe, expect, test } from "vitest";
import { type Facts, type RefusalKind, refuse } from "@/lib/domain/decision";
import { checkPassword, chosenPolicy, passwordRequirements } from "@/lib/domain/identity/password-policy";
import { refusalKinds } from "@/lib/domain/refusal-kinds";
import { type ReasonLocale, reasonLocales } from "@/lib/i18n/reasons/reason-locale";
import { renderRefusal } from "@/lib/i18n/reasons/render-refusal";
import { renderRequirement } from "@/lib/i18n/reasons/render-requirement";
import { catalogue } from "../support";
import { broken, hardWords, japanese, rawCodes } from "./faults";
import { otherFacts, refusalFacts } from "./refusal-facts";

const facts = refusalFacts;
const words = (kind: RefusalKind, more: Facts = facts, locale: ReasonLocale = "ja") =>
  renderRefusal(refuse(kind, { rule: "FB-05", clause: "fibre#第10条1項" }, more).refusal, locale);
const variants = (kind: RefusalKind): Facts[] => [facts, ...(otherFacts[kind] ?? []).map((other) => ({ ...facts, ...other }))];

describe("every refusal says its cause and the next act", () => {
  test.each(refusalKinds)("%s", (kind) => {
    for (const given of variants(kind)) {
      const ja = words(kind, given);
      const en = words(kind, given, "en");
      const plain = words(kind, given, "plain");
      for (const sentence of [ja.cause, ja.remedy, plain.cause, plain.remedy]) {
        expect(sentence).toMatch(/。$/);
        expect([...sentence].length, sentence).toBeLessThanOrEqual(50);
      }
      expect(en.cause).toMatch(/[.]$/);
      expect(en.remedy).toMatch(/[.]$/);
      expect(en.text).not.toMatch(japanese);
      for (const { text } of [ja, en, plain]) {
        expect(text).not.toMatch(broken);
        expect(text).not.toMatch(rawCodes);
      }
      expect(plain.text).not.toMatch(hardWords);
      expect(ja.text).toBe(ja.cause + ja.remedy);
      expect(plain.text).toBe(plain.cause + plain.remedy);
      expect(en.text).toBe(`${en.cause} ${en.remedy}`);
      expect(ja.basis).toMatchObject({ rule: "FB-05", document: "fibre", anchor: "第10条1項" });
    }
  });

  test("[BZ-04] a number above the limit names where to turn to, or the limit", () => {
    expect(words("quantity-above-limit").text).toBe(
      "301ユーザーは、上限の300ユーザーを超えています。300ユーザーまでで申し込んでください。",
    );
    expect(words("quantity-above-limit", facts, "en").text).toBe(
      "301 users is above the limit of 300 users. Order up to 300 users.",
    );
    const contact = { ...facts, contactJa: "担当営業にご相談ください。", contactEn: "Please ask your sales contact." };
    expect(words("quantity-above-limit", contact).remedy).toBe("担当営業にご相談ください。");
    expect(words("quantity-above-limit", contact, "en").remedy).toBe("Please ask your sales contact.");
    expect(words("quantity-above-limit", contact, "plain").text).toBe(
      "301ユーザーは、多すぎます。300ユーザーまでです。担当営業にご相談ください。",
    );
  });

  test("[BZ-14] the methods that there are are named", () => {
    expect(words("first-payment-method", { ...facts, method: "card", methods: "invoice" }).text).toBe(
      "最初のお支払いは、クレジットカードではできません。請求書で支払えます。",
    );
    expect(words("payment-method-not-offered", facts, "en").text).toBe(
      "It can't be paid by direct debit. You can pay by invoice or credit card.",
    );
  });

  test("[IV-05] an early end in plain Japanese", () => {
    expect(words("early-end-only-in-minimum-term", facts, "plain").text).toBe(
      "途中でやめることは、最初の約束の期間だけできます。最初の約束の期間は2027年11月30日（火）までです。",
    );
  });

  test("without a term there is no chip", () => {
    expect(renderRefusal(refuse("unknown-product", null).refusal, "ja").basis).toBeNull();
  });

  test("[CL-09] wrong and locked say the same", () => {
    for (const locale of reasonLocales) expect(words("login-failed", {}, locale).text).toBe(words("locked", {}, locale).text);
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
      "ログインに使うIDや番号を含まない",
      "以前に使っていない",
      "よく使われるパスワードではない",
    ]);
    for (const one of list) expect(renderRequirement(one, "en")).not.toMatch(/[ぁ-ん]/);
  });

  test("the line about the login names what that login is called", () => {
    const line = (of: string) => renderRequirement({ requirement: "login-id", facts: { of } }, "ja");
    expect(["member", "contract", "staff"].map(line)).toEqual([
      "会員IDを含まない",
      "お客様番号やアカウントIDを含まない",
      "ログインIDを含まない",
    ]);
  });

  test("a policy without a list of symbols has no list to print", () => {
    expect(renderRequirement({ requirement: "characters", facts: {} }, "ja")).toBe("目に見える文字だけ");
    expect(renderRequirement({ requirement: "characters", facts: {} }, "en")).toBe("Only visible characters");
  });

  test.each(passwordRequirements)("a password that misses %s is told what to do", (requirement) => {
    const missing = { requirement, characters: 10 };
    expect(words("password-refused", missing).remedy).toMatch(/ください。$/);
    expect(words("password-refused", missing, "en").remedy).toMatch(/\.$/);
    expect(words("password-refused", missing, "plain").remedy).toMatch(/ください。$/);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstCharactersOf, maskedPassword } from "@/lib/domain/identity/masked-password";
import {
  checkPassword,
  chosenPolicy,
  decidePassword,
  normalisePassword,
  type PasswordContext,
  passwordRequirements,
} from "@/lib/domain/identity/password-policy";
import { accepted, catalogue, refusedBy } from "../support";

const { identity } = catalogue.operator;
const policy = chosenPolicy(identity);
const passphrase = identity.passwordPolicies.find((one) => one.code === "long-passphrase") ?? policy;
const nobody: PasswordContext = { loginIds: [] };
const missed = (password: string, context = nobody, by = policy) =>
  checkPassword(by, password, context)
    .filter((one) => !one.met)
    .map((one) => one.requirement);
const good = "Abcdefg-12";
/** The list of CL-12, written out once more by hand. */
const allowed = [..."!\"#$%&'()*+,-./:;<=>?@[]^_`{|}~"];

describe("[CL-12] the sample policy", () => {
  test("ten characters of all four kinds", () => {
    expect(missed(good)).toEqual([]);
    expect(accepted(decidePassword(policy, good, nobody))).toBe(good);
  });

  test.each([
    ["Abcdef-12", ["min-length"], "nine characters"],
    [`Abcdefg-1${"x".repeat(119)}`, [], "128 characters"],
    [`Abcdefg-1${"x".repeat(120)}`, ["max-length"], "129 characters"],
    ["Abcdefgh-i", ["digit"], "no digit"],
    ["abcdefg-12", ["upper"], "no capital"],
    ["ABCDEFG-12", ["lower"], "no small letter"],
    ["Abcdefgh12", ["symbol"], "no symbol"],
    ["Abcdefg 12", ["symbol", "characters"], "a space is no symbol"],
    ["Abcdefg\\12", ["symbol", "characters"], "a backslash is not in the list"],
    ["Abcdefg- 12", ["characters"], "a space beside a symbol"],
    ["Abcdefg-\\12", ["characters"], "a backslash beside a symbol"],
    ["Abcdefg-12あ", ["characters"], "kana"],
    ["Abcdefg-12é", ["characters"], "a letter with an accent"],
    ["Abcdefg-12😀", ["characters"], "an emoji"],
    ["Abcdefg-12\u0000", ["characters"], "a control character"],
    ["Abcdefg-12\u00a5", ["characters"], "a yen sign"],
    ["", ["min-length", "digit", "upper", "lower", "symbol"], "nothing"],
  ])("%j misses %j: %s", (password, expected) => {
    expect(missed(password)).toEqual(expected);
  });

  test.each(allowed)("%s is an allowed symbol", (symbol) => {
    expect(missed(`Abcdefgh1${symbol}`)).toEqual([]);
  });

  test("no other printable ASCII sign is", () => {
    const others = Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n)).filter(
      (sign) => !/[0-9A-Za-z]/.test(sign) && !allowed.includes(sign),
    );
    expect(others).toEqual([" ", "\\"]);
    for (const sign of others) expect(missed(`Abcdefg-1${sign}`)).toEqual(["characters"]);
  });

  test("full-width signs are the same keys", () => {
    expect(normalisePassword("Ａｂｃ－１２")).toBe("Abc-12");
    expect(missed("Ａｂｃｄｅｆｇ－１２")).toEqual([]);
    expect(accepted(decidePassword(policy, "Ａｂｃｄｅｆｇ－１２", nobody))).toBe(good);
  });

  test.each([
    ["the customer number itself", "20150123456789", { loginIds: ["20150123456789"] }],
    ["a password that contains the ID", "Mihon-taro12", { loginIds: ["mihon-taro"] }],
    ["capitals don't hide it", "MIHON-taro12", { loginIds: ["mihon-taro"] }],
    ["the second of two IDs", "Xmihon-1234", { loginIds: ["other-id", "mihon"] }],
  ])("%s is refused", (_, password, context) => {
    expect(missed(password, context)).toContain("login-id");
  });

  test("an ID of two letters is in too many passwords to be looked for", () => {
    expect(missed("Abcdefg-12", { loginIds: ["ab"] })).toEqual([]);
    expect(missed("ab", { loginIds: ["ab"] })).toContain("login-id");
  });

  test("[FB-17] a past password and a breached one are refused when the caller knows them", () => {
    expect(refusedBy(decidePassword(policy, good, { loginIds: [], usedBefore: true }))).toBe("password-refused FB-17");
    expect(refusedBy(decidePassword(policy, good, { loginIds: [], breached: true }))).toBe("password-refused CL-12");
    expect(decidePassword(policy, good, { loginIds: [], usedBefore: false, breached: false }).ok).toBe(true);
  });

  test("the checklist has every requirement once, in its order, each with its term", () => {
    const list = checkPassword(policy, "", nobody);
    expect(list.map((one) => one.requirement)).toEqual([...passwordRequirements]);
    for (const one of list) expect(one.term.clause).toMatch(/^member#第4条/);
    expect(list[0]?.facts).toEqual({ characters: 10 });
  });

  test("the decision refuses with the first requirement missed, and never with the password", () => {
    const decision = decidePassword(policy, "secret", nobody);
    expect(decision).toMatchObject({ ok: false, refusal: { facts: { requirement: "min-length", characters: 10 } } });
    expect(JSON.stringify(decision)).not.toContain("secret");
  });

  test("decision and checklist agree on anything typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 140 }), (password) => {
        expect(decidePassword(policy, password, nobody).ok).toBe(missed(password).length === 0);
      }),
    );
  });
});

describe("[CL-12] a policy without composition ships beside it", () => {
  test.each([
    ["correct horse battery", []],
    ["ながいながいながいながいながい", []],
    ["short phrase", ["min-length"]],
    ["fifteen letters\u0007!", ["characters"]],
  ])("%s misses %j", (password, expected) => {
    expect(missed(password, nobody, passphrase)).toEqual(expected);
  });

  test("it asks for no kinds", () => {
    expect(checkPassword(passphrase, "", nobody).map((one) => one.requirement)).toEqual([
      "min-length",
      "max-length",
      "characters",
      "login-id",
      "past",
      "breached",
    ]);
  });

  test("a chosen policy that isn't there is a broken catalogue", () => {
    expect(() => chosenPolicy({ ...identity, passwordPolicy: "none" })).toThrow("no password policy none");
  });
});

describe("[FB-08] the confirm screen shows the first three characters", () => {
  test.each([
    ["Abcdefg-12", "Abc*******"],
    ["ab", "ab"],
    ["", ""],
  ])("%s as %s", (password, shown) => {
    expect(maskedPassword(firstCharactersOf(password), [...password].length)).toBe(shown);
  });

  test("[FB-25] never more than three, whatever is handed over", () => {
    expect(maskedPassword("Abcdefg", 10)).toBe("Abc*******");
    expect(firstCharactersOf("😀😀😀😀")).toBe("😀😀😀");
  });
});

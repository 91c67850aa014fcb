import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { personFields, personSchema } from "@/lib/domain/identity/person-fields";
import { hasControlCharacters, lengthOf, oneLine } from "@/lib/domain/identity/text-field";
import { read } from "./read-field";

describe("[FB-08] names and kana", () => {
  test.each([
    ["見本", "= 見本"],
    ["佐々木", "= 佐々木"],
    ["O'Brien", "= O'Brien"],
    ["Ann Marie", "= Ann Marie"],
    ["  見本　", "= 見本"],
    ["ﾐﾎﾝ", "= ミホン"],
    ["𠮷田", "= 𠮷田"],
    ["髙﨑", "= 髙﨑"],
    ["\ufa19谷", "= \ufa19谷"],
    ["", "fields.required"],
    ["   ", "fields.required"],
    ["見本1", "fields.nameCharacters"],
    ["見本😀", "fields.nameCharacters"],
    ["<script>alert(1)</script>", "fields.nameCharacters"],
    ["a; DROP TABLE member", "fields.nameCharacters"],
    ["J.R.", "= J.R."],
    ["St.John", "= St.John"],
    ["ST. JOHN", "= ST. JOHN"],
    ["evil.example", "fields.noLink"],
    ["www.evil", "fields.noLink"],
    ["EVIL.COM", "fields.noLink"],
    ["ｅｖｉｌ．ｃｏｍ", "fields.noLink"],
    ["見\n本", "fields.controlCharacters"],
    ["見\u0000本", "fields.controlCharacters"],
    ["見\u202e本", "fields.controlCharacters"],
    ["見\ud800本", "fields.controlCharacters"],
    ["あ".repeat(40), `= ${"あ".repeat(40)}`],
    ["あ".repeat(41), "fields.tooLong"],
    ["𠮷".repeat(40), `= ${"𠮷".repeat(40)}`],
  ])("family name %j: %s", (typed, expected) => {
    expect(read(personFields.familyName, typed)).toBe(expected);
  });

  test.each([
    ["みほん", "= みほん"],
    ["ミホン", "= ミホン"],
    ["ﾐﾎﾝ", "= ミホン"],
    ["ヴァイオリン", "= ヴァイオリン"],
    ["しょーた", "= しょーた"],
    ["見本", "fields.kanaCharacters"],
    ["Mihon", "fields.kanaCharacters"],
    ["みほん1", "fields.kanaCharacters"],
    ["", "fields.required"],
  ])("kana %j: %s", (typed, expected) => {
    expect(read(personFields.familyKana, typed)).toBe(expected);
  });

  test.each([
    ["たろう2号", "= たろう2号"],
    ["T & M", "= T & M"],
    ["<b>", "fields.nameCharacters"],
    ['"quoted"', "fields.nameCharacters"],
    ["{x}", "fields.nameCharacters"],
    ["https://evil.example/", "fields.noLink"],
    ["evil.example", "fields.noLink"],
    ["", "fields.required"],
  ])("user name %j: %s", (typed, expected) => {
    expect(read(personFields.userName, typed)).toBe(expected);
  });

  test("a person is all five, each with its own message", () => {
    const parsed = personSchema.safeParse({
      familyName: "",
      givenName: "太郎",
      familyKana: "x",
      givenKana: "たろう",
      userName: "太郎",
    });
    expect(parsed.error?.issues.map((issue) => [issue.path[0], issue.message])).toEqual([
      ["familyName", "fields.required"],
      ["familyKana", "fields.kanaCharacters"],
    ]);
  });

  test("what is kept has no control character and no space at its ends, whatever is typed", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."あ見Aａ１ｱ㌔ﬁ 　\t\u00b4\u0000\u200d\u2028\ue000😀"), maxLength: 60 }),
        (typed) => {
          const parsed = oneLine(40).safeParse(typed);
          if (!parsed.success) return;
          expect(hasControlCharacters(parsed.data)).toBe(false);
          expect(parsed.data).toBe(parsed.data.trim());
          expect(lengthOf(parsed.data)).toBeLessThanOrEqual(40);
          expect(parsed.data).not.toBe("");
        },
      ),
    );
  });
});

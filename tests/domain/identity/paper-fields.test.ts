import { describe, expect, it } from "vitest";
import { z } from "zod";
import { changedByPaper, type PaperFields, paperFormFields, paperNumberField } from "@/lib/domain/identity/paper-fields";
import { joinPostalAddress, postalCodeOf, splitPostalAddress } from "@/lib/domain/identity/postal-address";

const form = z.object(paperFormFields);
const filled = {
  familyName: "見本",
  givenName: "花子",
  familyKana: "ミホン",
  givenKana: "ハナコ",
  sex: "female",
  postalCode: "1050001",
  address: "東京都港区見本町１−２−３　見本ビル ４０１",
  guardianFamilyName: "",
  guardianGivenName: "",
  guardianFamilyKana: "",
  guardianGivenKana: "",
  guardianRelation: "",
};
const faultOf = (changes: Partial<typeof filled>) => form.safeParse({ ...filled, ...changes }).error?.issues[0]?.message;

describe("the fields that only paper changes", () => {
  it("[FB-24] full width becomes half width, blanks are nothing on record", () => {
    expect(form.parse({ ...filled, sex: "", guardianFamilyName: "　" })).toMatchObject({
      postalCode: "105-0001",
      address: "東京都港区見本町1−2−3 見本ビル 401",
      sex: null,
      guardianFamilyName: null,
      guardianRelation: null,
    });
  });

  it.each([
    [{ postalCode: "105-000" }, "fields.postalCode"],
    [{ postalCode: "abc-defg" }, "fields.postalCode"],
    [{ familyName: "" }, "fields.required"],
    [{ familyName: "<b>" }, "fields.nameCharacters"],
    [{ familyKana: "Mihon" }, "fields.kanaCharacters"],
    [{ guardianFamilyKana: "Mihon" }, "fields.kanaCharacters"],
    [{ address: "東京都\u202e港区" }, "fields.controlCharacters"],
    [{ address: "あ".repeat(121) }, "fields.tooLong"],
  ] as const)("[FB-24] %j is told as %s", (changes, message) => expect(faultOf(changes)).toBe(message));

  it.each(["", "A B", "-1", "../1", "書面1"])("[FB-24] %j is no number to file a paper under", (typed) =>
    expect(paperNumberField.safeParse(typed).success).toBe(false),
  );

  it.each(["１０５−０００１", "〒105-0001", " 105 0001 ", "105ー0001"])("[FB-24] the postal code %s is 105-0001", (typed) =>
    expect(postalCodeOf(typed)).toBe("105-0001"),
  );

  it("[FB-24] a kept address comes apart as it was put together; one written in another way stays whole", () => {
    const address = { postalCode: "105-0001", address: "東京都港区見本町1-2-3 見本ビル 401" };
    expect(splitPostalAddress(joinPostalAddress(address))).toEqual(address);
    expect(splitPostalAddress("東京都港区")).toEqual({ postalCode: "", address: "東京都港区" });
    expect(splitPostalAddress(null)).toEqual({ postalCode: "", address: "" });
  });

  it("[FB-24][FB-35] only what differs counts as changed, in the order of the form", () => {
    const before: PaperFields = {
      familyName: "見本",
      givenName: "花子",
      familyKana: "ミホン",
      givenKana: "ハナコ",
      birthOn: null,
      sex: null,
      address: null,
      guardianFamilyName: null,
      guardianGivenName: null,
      guardianFamilyKana: null,
      guardianGivenKana: null,
      guardianRelation: null,
    };
    expect(changedByPaper(before, before)).toEqual([]);
    expect(changedByPaper(before, { ...before, guardianRelation: "mother", familyName: "試験" })).toEqual([
      "familyName",
      "guardianRelation",
    ]);
  });
});

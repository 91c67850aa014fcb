import { describe, expect, it } from "vitest";
import { detailsSchema, typedDetails } from "@/lib/domain/registration/details";
import { papersToFollow } from "@/lib/domain/registration/papers-to-follow";

const person = {
  familyName: "登録",
  givenName: "花子",
  familyKana: "ﾄｳﾛｸ",
  givenKana: "はなこ",
  company: "",
  postalCode: "１０５ー００１１",
  area: "東京都港区芝公園",
  street: "１－２－３ 見本ビル",
  phone: "０３（１２３４）５６７８",
  mail: "Hanako@Example.com",
};
const corporation = { ...person, company: "株式会社とうろく", department: "", corporateNumber: "7000012050002" };

const faultsOf = (kind: "person" | "corporate" | "sole-proprietor", input: unknown) =>
  Object.fromEntries(
    (detailsSchema(kind).safeParse(input).error?.issues ?? []).map(({ path, message }) => [path.join("."), message]),
  );

describe("[CL-01] the details of a registration", () => {
  it("are half-width numbers, katakana and one line each, whatever was typed", () => {
    expect(detailsSchema("person").parse(person)).toMatchObject({
      familyKana: "トウロク",
      givenKana: "ハナコ",
      company: null,
      postalCode: "105-0011",
      phone: "0312345678",
      mail: "Hanako@Example.com",
      corporateNumber: null,
    });
  });

  it("name every fault at once, each at its field", () => {
    const nothing = Object.fromEntries(Object.keys(person).map((name) => [name, ""]));
    expect(Object.keys(faultsOf("person", nothing)).sort()).toEqual(
      Object.keys(person)
        .filter((name) => name !== "company")
        .sort(),
    );
    expect(faultsOf("corporate", { ...corporation, corporateNumber: "7000012050003", phone: "1" })).toEqual({
      corporateNumber: "fields.corporateNumberCheck",
      phone: "fields.phone",
    });
  });

  it.each([
    ["mail", "hanako@example.com\r\nBcc: all@example.com"],
    ["mail", "hanako"],
    ["familyName", "花子😀"],
    ["familyKana", "ABC"],
    ["area", "<b>東京都</b>"],
    ["street", "1-2-3\u0000"],
    ["street", "見本ビル🏢"],
    ["postalCode", "105-001"],
    ["phone", "12345"],
  ])("%s refuses %j", (field, typed) => {
    expect(Object.keys(faultsOf("person", { ...person, [field]: typed }))).toEqual([field]);
  });

  it.each([
    ["company", "https://evil.example/a 株式会社"],
    ["company", "ｈｔｔｐｓ：／／evil.example 株式会社"],
    ["company", "evil.example/a 株式会社"],
    ["company", "www.evil.example"],
    ["company", "info@evil.example 株式会社"],
    ["company", "認証コード：483920 株式会社"],
    ["department", "evil.example/a"],
    ["familyName", "evil.example"],
    ["givenName", "EVIL.EXAMPLE"],
  ])("[BZ-13] %s refuses %j: it stands in mails under our name", (field, typed) => {
    expect(Object.keys(faultsOf("corporate", { ...corporation, [field]: typed }))).toEqual([field]);
  });

  it.each(["Example.com株式会社", "A. B. Smith & Co., Ltd.", "No.1商会", "ミホン・ワークス"])(
    "a company may be called %j",
    (company) => {
      expect(detailsSchema("corporate").parse({ ...corporation, company }).company).toBe(company);
    },
  );

  it("refuse names of two hundred characters", () => {
    const long = { familyName: "あ".repeat(200), area: "あ".repeat(200), street: "1".repeat(200) };
    expect(Object.keys(faultsOf("person", { ...person, ...long }))).toEqual(Object.keys(long));
  });

  it("[BZ-02] a corporation gives its number or says that there is none yet, not both", () => {
    const without = { ...corporation, corporateNumber: "" };
    expect(faultsOf("corporate", without)).toEqual({ corporateNumber: "fields.required" });
    expect(detailsSchema("corporate").parse({ ...without, noNumber: "yes" })).toMatchObject({ corporateNumber: null });
    expect(faultsOf("corporate", { ...corporation, noNumber: "yes" })).toEqual({ corporateNumber: "fields.numberAndNone" });
  });

  it("[BZ-02] a sole proprietor's trade name may be empty; a corporation's name may not", () => {
    expect(detailsSchema("sole-proprietor").parse(person)).toMatchObject({ company: null });
    expect(faultsOf("corporate", { ...corporation, company: " " })).toEqual({ company: "fields.required" });
  });

  it("fill the form in again as they were", () => {
    const details = detailsSchema("corporate").parse({ ...corporation, corporateNumber: "", noNumber: "yes" });
    expect(detailsSchema("corporate").parse(typedDetails("corporate", details))).toEqual(details);
    const own = detailsSchema("person").parse(person);
    expect(detailsSchema("person").parse(typedDetails("person", own))).toEqual(own);
  });
});

it.each([
  ["person", false, null],
  ["corporate", true, null],
  ["corporate", false, "registry"],
  ["sole-proprietor", false, "identity"],
] as const)("[BZ-02] %s with a number: %s sends %s with the first order", (kind, hasNumber, paper) => {
  expect(papersToFollow(kind, hasNumber)).toBe(paper);
});

import { describe, expect, it } from "vitest";
import { contactFormSchema } from "@/lib/domain/identity/contact-fields";
import { maskedContact, maskedNumber } from "@/lib/domain/procedures/contact-preview";

const typed = { phone: "03-0000-0001", mobile: "", fax: "", contactMail: "", occupation: "employee", household: "" };
const read = (change: Partial<Record<keyof typeof typed, string>>) => contactFormSchema.safeParse({ ...typed, ...change });
const fault = (change: Partial<Record<keyof typeof typed, string>>) => {
  const parsed = read(change);
  return parsed.success ? null : parsed.error.issues.map(({ path, message }) => [path.join("."), message]);
};

describe("[FB-24] contact information", () => {
  it("needs telephone and occupation; the rest may be left empty and is then nothing", () => {
    expect(read({}).data).toEqual({ ...typed, mobile: null, fax: null, contactMail: null, household: null });
    expect(read({ mobile: " ", fax: "　" }).data).toMatchObject({ mobile: null, fax: null });
    expect(fault({ phone: "" })?.[0]).toEqual(["phone", "fields.required"]);
    expect(fault({ occupation: "" })?.[0]).toEqual(["occupation", "fields.choose"]);
    expect(fault({ occupation: "king" })?.[0]).toEqual(["occupation", "fields.choose"]);
  });

  it("takes full-width digits and every dash that a Japanese keyboard makes", () => {
    for (const phone of ["０３－００００－０００１", "03‐0000‐0001", "03−0000−0001", "03ー0000ー0001", " 03-0000-0001 "])
      expect(read({ phone }).data?.phone).toBe("03-0000-0001");
    expect(read({ phone: "(03)00000001" }).data?.phone).toBe("0300000001");
    expect(read({ mobile: "０９０００００００００", household: "３" }).data).toMatchObject({
      mobile: "09000000000",
      household: 3,
    });
  });

  it.each(["1", "12345678901", "03-0000-000", "03-0000-00011", "+81300000000", "0300000001;ls", "電話", "03--0000-0001"])(
    "refuses %s as a telephone number, at its field",
    (phone) => expect(fault({ phone })?.[0]?.[0]).toBe("phone"),
  );

  it("refuses a fixed line as a mobile number, a half address, a household of a hundred or less than nobody", () => {
    expect(fault({ mobile: "03-0000-0001" })).toEqual([["mobile", "fields.mobile"]]);
    expect(fault({ contactMail: "taro@" })).toEqual([["contactMail", "fields.mail"]]);
    expect(fault({ contactMail: `${"a".repeat(260)}@x.example` })?.[0]).toEqual(["contactMail", "fields.tooLong"]);
    expect(fault({ contactMail: "taro@x.example\r\nBcc: a@b.example" })?.[0]?.[0]).toBe("contactMail");
    for (const household of ["-1", "100", "1.5", "二"]) expect(fault({ household })?.[0]?.[0]).toBe("household");
  });
});

describe("a telephone number that is kept for years", () => {
  it("shows its last four digits and its form", () => {
    expect(maskedNumber("090-1234-5678")).toBe("***-****-5678");
    expect(maskedNumber("0312345678")).toBe("******5678");
    const fields = { phone: "03-1234-5678", mobile: null, fax: "0312349999", contactMail: "a@b.example" };
    const masked = maskedContact({ ...fields, occupation: "other", household: 1 });
    expect(JSON.stringify(masked)).not.toMatch(/1234/);
  });
});

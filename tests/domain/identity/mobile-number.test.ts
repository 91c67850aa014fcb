import { describe, expect, it } from "vitest";
import { maskedMobile, mobileNumberField, printedMobile } from "@/lib/domain/identity/mobile-number";

const read = (typed: string) => {
  const parsed = mobileNumberField.safeParse(typed);
  return parsed.success ? parsed.data : (parsed.error.issues[0]?.message ?? "");
};

describe("a mobile number", () => {
  it.each([
    "09012345678",
    "090-1234-5678",
    "090 1234 5678",
    " 090.1234.5678 ",
    "(090)1234-5678",
    "０９０－１２３４－５６７８",
    "０９０ー１２３４ー５６７８",
    "090−1234‐5678",
    "+819012345678",
    "+81 90-1234-5678",
    "＋８１９０１２３４５６７８",
    "+81 (0)90 1234 5678",
  ])("[CL-06] %s is one number", (typed) => {
    expect(read(typed)).toBe("+819012345678");
  });

  it.each(["060", "070", "080", "090"])("%s numbers take text messages", (prefix) => {
    expect(read(`${prefix}12345678`)).toBe(`+81${prefix.slice(1)}12345678`);
  });

  it.each([
    "03-1234-5678",
    "0120-000-000",
    "050-1234-5678",
    "0901234567",
    "090123456789",
    "+1 202 555 0123",
    "+8109012345678x",
    "abc",
  ])("%s is none", (typed) => {
    expect(read(typed)).toBe("fields.mobile");
  });

  it("nothing typed, too much typed and invisible characters are told apart", () => {
    expect(read("  ")).toBe("fields.required");
    expect(read("0".repeat(40))).toBe("fields.tooLong");
    expect(read("0901234\u000a5678")).toBe("fields.controlCharacters");
  });

  it("is shown to its owner as it is written here, and to others without its middle", () => {
    expect(printedMobile("+819012345678")).toBe("090-1234-5678");
    expect(maskedMobile("+819012345678")).toBe("090-****-5678");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toE164 } from "@/lib/domain/sms/e164";

describe("[CL-06] a mobile number for a short message", () => {
  it.each([
    ["090-1234-5678", "+819012345678"],
    ["09012345678", "+819012345678"],
    ["０９０ー１２３４ー５６７８", "+819012345678"],
    ["(080) 1234 5678", "+818012345678"],
    ["060-0000-0000", "+816000000000"],
    ["+81 70 1234 5678", "+817012345678"],
  ])("%s is %s", (typed, e164) => expect(toE164(typed)).toBe(e164));

  it.each([
    "",
    "03-1234-5678",
    "050-1234-5678",
    "0120-000-000",
    "020-1234-5678",
    "+1 212 555 0100",
    "090-1234-567",
    "9012345678",
    "090-1234-5678\n1",
  ])("%j is none", (typed) => expect(toE164(typed)).toBeNull());

  it("is Japanese or nothing, whatever is typed, and the same when read again", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\+?[0-9 -]{8,16}$/)), (typed) => {
        const found = toE164(typed);
        expect(found === null || /^\+81[6-9]0\d{8}$/.test(found)).toBe(true);
        if (found !== null) expect(toE164(found)).toBe(found);
      }),
    );
  });
});

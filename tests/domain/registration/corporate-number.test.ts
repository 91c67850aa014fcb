import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCorporateNumber } from "@/lib/domain/identity/corporate-number";
import { corporateNumberFault, normaliseCorporateNumber } from "@/lib/domain/registration/corporate-number-fault";
import { corporateNumberField } from "@/lib/domain/registration/corporate-number-field";

const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });

/** The check digit by the law's own words: 9 minus the remainder by 9 of the sum of digit times weight, the weights from the right. */
function checkDigitOf(base: readonly number[]): number {
  let sum = 0;
  for (let n = 1; n <= 12; n++) sum += (base[12 - n] ?? 0) * (n % 2 === 1 ? 1 : 2);
  return 9 - (sum % 9);
}

const valid = digits(12).map((base) => [checkDigitOf(base), ...base]);
const fullWidth = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

describe("[JP-06] a corporate number", () => {
  it.each(["7000012050002", "5987600123456", "1020001071491"])("%s has its check digit", (number) => {
    expect(isCorporateNumber(number)).toBe(true);
  });

  it("every base of twelve digits has exactly one first digit", () => {
    fc.assert(
      fc.property(digits(12), (base) => {
        const right = Array.from({ length: 10 }, (_, first) => [first, ...base].join("")).filter(isCorporateNumber);
        expect(right).toEqual([[checkDigitOf(base), ...base].join("")]);
      }),
    );
  });

  it("a slip of one digit is told, but for the pairs that the law's sum can't tell apart (0 and 9)", () => {
    fc.assert(
      fc.property(valid, fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 9 }), (number, place, by) => {
        const before = number[place] ?? 0;
        const after = (before + by) % 10;
        const slipped = number.with(place, after).join("");
        const sameToTheSum = place > 0 && Math.abs(before - after) === 9;
        expect(corporateNumberFault(slipped)).toBe(sameToTheSum ? null : "check-digit");
      }),
    );
  });

  it("is the same number in any width, in groups, with the T of a registration number", () => {
    fc.assert(
      fc.property(
        valid,
        fc.constantFrom("", "T", "t", "Ｔ"),
        fc.constantFrom("", "-", " ", "　", "－", "ー", "‐"),
        (number, t, gap) => {
          const text = number.join("");
          const typed = `${t}${text.slice(0, 1)}${gap}${fullWidth(text.slice(1, 5))}${gap}${text.slice(5)}`;
          expect(normaliseCorporateNumber(typed)).toBe(text);
          expect(corporateNumberField.parse(typed)).toBe(text);
        },
      ),
    );
  });

  it.each(["", "　", "700001205000", "70000120500021", "株式会社", "7000012050O02", "😀".repeat(13), "7".repeat(200)])(
    "%s is none",
    (typed) => {
      expect(corporateNumberFault(typed)).toBe("form");
      expect(corporateNumberField.safeParse(typed).success).toBe(false);
    },
  );
});

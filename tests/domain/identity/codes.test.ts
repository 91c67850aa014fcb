import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  activationCodeField,
  authenticationCodeField,
  backupCodeField,
  bitsOf,
  codeFromBytes,
  normaliseCode,
  printedCode,
} from "@/lib/domain/identity/codes";
import { isCorporateNumber } from "@/lib/domain/identity/corporate-number";
import { catalogue } from "../support";
import { read } from "./read-field";

const { identity } = catalogue.operator;

describe("[CL-06] the authentication code", () => {
  const field = authenticationCodeField(identity);

  test.each([
    ["123456", "= 123456"],
    ["123 456", "= 123456"],
    ["１２３４５６", "= 123456"],
    ["000000", "= 000000"],
    ["12345", "fields.authenticationCode"],
    ["1234567", "fields.authenticationCode"],
    ["12345a", "fields.authenticationCode"],
    ["", "fields.required"],
    ["1".repeat(101), "fields.tooLong"],
  ])("%j: %s", (typed, expected) => {
    expect(read(field, typed)).toBe(expected);
  });
});

describe("[CL-07] backup codes", () => {
  test("hold at least 64 bits", () => {
    expect(bitsOf(identity.backupCodes.characters)).toBeGreaterThanOrEqual(64);
    expect(bitsOf(13)).toBe(65);
  });

  test("are made of the bytes given, printed in groups of four, and read back however typed", () => {
    // 0, 1, … 15 are the first sixteen signs
    expect(
      codeFromBytes(
        Uint8Array.from({ length: 16 }, (_, n) => n),
        16,
      ),
    ).toBe("0123456789ABCDEF");
    expect(printedCode("7K2MQ0ZT7K2MQ0ZT")).toBe("7K2M-Q0ZT-7K2M-Q0ZT");
    expect(normaliseCode("7k2m-qOzt 7K2M–q0zt")).toBe("7K2MQ0ZT7K2MQ0ZT");
    expect(normaliseCode("il1")).toBe("111");
  });

  test("each sign is as likely as any other", () => {
    const all = codeFromBytes(
      Uint8Array.from({ length: 256 }, (_, n) => n),
      256,
    );
    const counts = new Map<string, number>();
    for (const sign of all) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    expect(counts.size).toBe(32);
    expect(new Set(counts.values())).toEqual(new Set([8]));
  });

  test("too few bytes are a bug", () => {
    expect(() => codeFromBytes(new Uint8Array(15), 16)).toThrow(RangeError);
  });

  test.each([
    ["7K2M-Q0ZT-7K2M-Q0ZT", "= 7K2MQ0ZT7K2MQ0ZT"],
    ["７ｋ２ｍｑ０ｚｔ７ｋ２ｍｑ０ｚｔ", "= 7K2MQ0ZT7K2MQ0ZT"],
    ["7K2M-Q0ZT-7K2M-Q0Z", "fields.longCode"],
    ["7K2M-Q0ZT-7K2M-Q0ZU", "fields.longCode"],
    ["", "fields.required"],
  ])("%j: %s", (typed, expected) => {
    expect(read(backupCodeField(identity), typed)).toBe(expected);
  });

  test("[FB-38] the activation code has its own length", () => {
    expect(read(activationCodeField(identity), "7K2M-Q0ZT-7K2M")).toBe("= 7K2MQ0ZT7K2M");
    expect(read(activationCodeField(identity), "7K2M-Q0ZT")).toBe("fields.longCode");
  });

  test("what is printed is what is read back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        const code = codeFromBytes(bytes, 16);
        expect(normaliseCode(printedCode(code).toLowerCase())).toBe(code);
      }),
    );
  });
});

describe("[JP-06] the check digit of a corporate number", () => {
  test.each([
    ["1020001071491", "the source's own example"],
    ["3987654321098", "the sample operator's"],
  ])("%s is valid: %s", (number) => {
    expect(isCorporateNumber(number)).toBe(true);
  });

  test.each([["2020001071491"], ["102000107149"], ["10200010714911"], ["T1020001071491"], [""], ["１０２０００１０７１４９１"]])(
    "%s is not",
    (number) => {
      expect(isCorporateNumber(number)).toBe(false);
    },
  );

  test("exactly one check digit fits any twelve", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 }), (base) => {
        const fitting = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((digit) => isCorporateNumber(`${digit}${base.join("")}`));
        expect(fitting).toHaveLength(1);
      }),
    );
  });
});

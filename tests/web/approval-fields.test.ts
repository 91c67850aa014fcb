import { describe, expect, it } from "vitest";
import { approvalSchema } from "@/app/(member)/mypage/people/approval/schema";
import { sampleCatalogue } from "../support/sample-catalogue";

const terms = sampleCatalogue().memberRoles?.approval;
if (!terms) throw new Error("the sample has no approval");
const schema = approvalSchema(terms);

const read = (use: unknown, amount: unknown) => {
  const parsed = schema.safeParse({ use, amount });
  return parsed.success ? parsed.data : parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
};

describe("the amount above which two approve", () => {
  it("is taken as people write it", () => {
    const amount = { on: true, twoAbove: 10_000 };
    for (const typed of ["10000", "10,000", " １０，０００円 ", "¥10,000", "￥１００００"])
      expect(read("two", typed), typed).toEqual(amount);
    expect(read("two", "0")).toEqual({ on: true, twoAbove: 0 });
    expect(read("two", "10000000")).toEqual({ on: true, twoAbove: 10_000_000 });
  });

  it("names what is wrong with it", () => {
    expect(read("two", "")).toEqual(["amount: approval.setting.amountRequired"]);
    for (const typed of ["-1", "1.5", "たくさん", "1e5", "0x10", "1'; --", "9".repeat(16)])
      expect(read("two", typed), typed).toEqual(["amount: approval.setting.amountWhole"]);
    expect(read("two", "10000001")).toEqual(["amount: approval.setting.amountMost"]);
    expect(read("two", "9".repeat(500))).toEqual(["amount: fields.tooLong"]);
  });

  it("is not looked at where it counts for nothing", () => {
    expect(read("off", "たくさん")).toEqual({ on: false, twoAbove: null });
    expect(read("one", undefined)).toEqual({ on: true, twoAbove: null });
  });

  it("needs one of the three ways", () => {
    for (const use of [undefined, "", "three", "__proto__"])
      expect(read(use, "1")).toEqual(["use: approval.setting.useRequired"]);
  });
});

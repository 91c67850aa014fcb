import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Colleague, isSecondPair } from "@/lib/domain/identity/second-pair";

const since = 1000;
const one = (id: string, changes: Partial<Colleague> = {}): Colleague => ({
  id,
  createdBy: null,
  enrolledMs: null,
  roleChangedBy: null,
  roleChangedMs: null,
  ...changes,
});
const admin = one("admin");
const other = one("other");

describe("two people who are two", () => {
  it("[CL-10] colleagues whom the set-up made are; nobody is a second person to oneself", () => {
    expect(isSecondPair("admin", "other", [admin, other], since)).toBe(true);
    expect(isSecondPair("admin", "admin", [admin], since)).toBe(false);
  });

  it("[CL-10] an administrator and a colleague just added are not, in either order, until the days are over", () => {
    const added = (enrolledMs: number | null) => [admin, other, one("new", { createdBy: "admin", enrolledMs })];
    for (const enrolledMs of [null, since, since + 1]) {
      expect(isSecondPair("admin", "new", added(enrolledMs), since)).toBe(false);
      expect(isSecondPair("new", "admin", added(enrolledMs), since)).toBe(false);
      expect(isSecondPair("other", "new", added(enrolledMs), since)).toBe(true);
    }
    expect(isSecondPair("admin", "new", added(since - 1), since)).toBe(true);
  });

  it("[CL-10] nor are two whom the same administrator added, nor one added by somebody added", () => {
    const staff = [
      admin,
      one("first", { createdBy: "admin" }),
      one("second", { createdBy: "admin" }),
      one("third", { createdBy: "first" }),
    ];
    for (const [a, b] of [
      ["first", "second"],
      ["third", "admin"],
      ["third", "second"],
    ] as const)
      expect(isSecondPair(a, b, staff, since)).toBe(false);
  });

  it("[CL-10] nor an administrator and whoever it gave a role of late", () => {
    const staff = (roleChangedMs: number) => [admin, other, one("raised", { roleChangedBy: "admin", roleChangedMs })];
    expect(isSecondPair("admin", "raised", staff(since), since)).toBe(false);
    expect(isSecondPair("other", "raised", staff(since), since)).toBe(true);
    expect(isSecondPair("admin", "raised", staff(since - 1), since)).toBe(true);
  });

  it("[CL-10] whoever alone stands behind everybody has no second person among them, however they were added; order never matters", () => {
    const tree = fc
      .array(fc.nat(9), { minLength: 1, maxLength: 8 })
      .map((parents) => [
        one("0"),
        ...parents.map((parent, index) => one(String(index + 1), { createdBy: String(parent % (index + 1)) })),
      ]);
    fc.assert(
      fc.property(tree, fc.nat(8), fc.nat(8), (staff, a, b) => {
        const [x, y] = [String(a % staff.length), String(b % staff.length)];
        expect(isSecondPair(x, y, staff, since)).toBe(false);
        expect(isSecondPair(x, "stranger", [...staff, one("stranger")], since)).toBe(true);
        expect(isSecondPair("stranger", x, [...staff, one("stranger")], since)).toBe(true);
      }),
    );
  });
});

import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { MemberRoles } from "@/lib/domain/catalogue/permission-terms";
import { ordersSeenBy } from "@/lib/domain/people/colleagues";
import { decideLeavingRole } from "@/lib/domain/people/last-manager";
import { decideAccess, endOfDayInJapan, lastDayInJapan, type PersonAccess } from "@/lib/domain/people/person-access";
import { readCatalogueFolder } from "../../../scripts/catalogue-files";

function sampleRoles(): MemberRoles {
  const parsed = readCatalogueFolder("catalogue");
  if (!parsed.ok || !parsed.catalogue.memberRoles) throw new Error("no member roles in the sample");
  return parsed.catalogue.memberRoles;
}

const roles = sampleRoles();
const today = Temporal.PlainDate.from("2026-11-22");
const mine = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"];
const all: PersonAccess = { role: "user", contracts: "all", until: null, purpose: null };
const asked = (changes: Partial<PersonAccess>) => {
  const decided = decideAccess({ ...all, ...changes }, { roles, today, contractIds: mine });
  return decided.ok ? "given" : decided.refusal.kind;
};

describe("an access", () => {
  it("[BZ-13] of an administrator has neither an end nor chosen contracts", () => {
    expect(asked({ role: "admin" })).toBe("given");
    expect(asked({ role: "admin", until: "2026-12-31" })).toBe("access-never-bounded");
    expect(asked({ role: "admin", contracts: mine })).toBe("access-never-bounded");
  });

  it("[BZ-13] of an outsider has both: contracts, and a last day within 365 days", () => {
    const vendor = { role: "vendor", contracts: mine.slice(0, 1) } as const;
    expect(asked({ ...vendor, until: "2026-12-31" })).toBe("given");
    expect(asked(vendor)).toBe("access-end-needed");
    expect(asked({ ...vendor, until: "2027-11-22" })).toBe("given");
    expect(asked({ ...vendor, until: "2027-11-23" })).toBe("access-end-needed");
    expect(asked({ ...vendor, contracts: "all", until: "2026-12-31" })).toBe("access-contracts-needed");
  });

  it("ends today at the earliest, and covers contracts of this member alone", () => {
    expect(asked({ until: "2026-11-22" })).toBe("given");
    expect(asked({ until: "2026-11-21" })).toBe("access-end-past");
    expect(asked({ contracts: [] })).toBe("access-contracts-needed");
    expect(asked({ contracts: ["33333333-3333-4333-8333-333333333333"] })).toBe("contract-not-found");
  });

  it("in a role that there isn't any more is asked again, not given", () =>
    expect(asked({ role: "gone" })).toBe("changed-since-shown"));

  it("[JP-01] includes its last day to the last moment in Japan, and comes back from it, on every day", () => {
    expect(endOfDayInJapan("2026-12-31").toString()).toBe("2026-12-31T15:00:00Z");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
        const day = Temporal.PlainDate.from("2000-01-01").add({ days }).toString();
        expect(lastDayInJapan(endOfDayInJapan(day))).toBe(day);
      }),
    );
  });
});

describe("[BZ-13] somebody who manages people is always left", () => {
  const person = fc.record({ role: fc.constantFrom("admin", "user", "accountant", "vendor") });
  const next = fc.constantFrom("admin", "user", "accountant", "vendor", null);

  it("after any number of changes that were allowed", () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 5 }), fc.array(fc.tuple(fc.nat(4), next)), (given, changes) => {
        let people = given.map(({ role }, n) => ({ grantId: String(n), role }));
        fc.pre(people.some(({ role }) => role === "admin"));
        for (const [n, role] of changes) {
          if (!people.some(({ grantId }) => grantId === String(n))) continue;
          if (!decideLeavingRole(people, String(n), role, roles).ok) continue;
          people = people.flatMap((one) => (one.grantId !== String(n) ? [one] : role === null ? [] : [{ ...one, role }]));
          expect(people.some((one) => one.role === "admin")).toBe(true);
        }
      }),
    );
  });

  it("and whoever is not the last may go", () => {
    const two = [
      { grantId: "a", role: "admin" },
      { grantId: "b", role: "admin" },
    ];
    expect(decideLeavingRole(two, "a", null, roles).ok).toBe(true);
    expect(decideLeavingRole(two.slice(0, 1), "a", "user", roles).ok).toBe(false);
    expect(decideLeavingRole(two.slice(0, 1), "a", "admin", roles).ok).toBe(true);
  });
});

describe("[BZ-21] orders are seen", () => {
  const groups = [{ people: ["a", "b"] }, { people: ["c", "d"] }];

  it("by an administrator of the same group, besides its own", () => {
    expect([...ordersSeenBy({ grantId: "a", role: "admin" }, groups, roles)].sort()).toEqual(["a", "b"]);
  });

  it("never by a user, and by an administrator outside only its own", () => {
    expect(ordersSeenBy({ grantId: "b", role: "user" }, groups, roles)).toEqual(["b"]);
    expect(ordersSeenBy({ grantId: "x", role: "admin" }, groups, roles)).toEqual(["x"]);
  });

  it("whatever the groups: one's own always, nobody's outside one's own groups ever", () => {
    const id = fc.constantFrom("a", "b", "c", "d", "e");
    fc.assert(
      fc.property(
        id,
        fc.constantFrom("admin", "user"),
        fc.array(fc.record({ people: fc.array(id) })),
        (grantId: string, role, some: { people: string[] }[]) => {
          const seen = ordersSeenBy({ grantId, role }, some, roles);
          expect(seen).toContain(grantId);
          for (const other of seen.filter((one) => one !== grantId)) {
            expect(role).toBe("admin");
            expect(some.some(({ people }) => people.includes(grantId) && people.includes(other))).toBe(true);
          }
        },
      ),
    );
  });
});

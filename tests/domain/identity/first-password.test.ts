import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeFirstPassword } from "@/lib/domain/identity/first-password";
import { decidePassword } from "@/lib/domain/identity/password-policy";
import { readCatalogueFolder } from "../../../scripts/catalogue-files";

const read = readCatalogueFolder("catalogue");
if (!read.ok) throw new Error("the sample catalogue has faults");
const { passwordPolicies } = read.catalogue.operator.identity;

describe.each(passwordPolicies)("a first password by the policy $code", (policy) => {
  it("[FB-38][CL-12] meets it whatever chance says, and has nothing that is misread on paper", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const made = makeFirstPassword(policy, (below) => (numbers.next().value ?? 0) % below);
        expect(decidePassword(policy, made, { loginIds: [] }).ok).toBe(true);
        expect(made).not.toMatch(/[01OIl]/);
        expect(made.length).toBeGreaterThanOrEqual(12);
      }),
    );
  });

  it("[FB-38] is another each time", () => {
    let seed = 7;
    const pick = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    expect(new Set(Array.from({ length: 200 }, () => makeFirstPassword(policy, pick))).size).toBe(200);
  });
});

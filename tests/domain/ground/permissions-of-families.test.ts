import { describe, expect, test } from "vitest";
import { getPermissionTable } from "@/lib/domain/catalogue/catalogue";
import { type LoginRole, permitted } from "@/lib/domain/permission";
import { actor, catalogue } from "../support";

/** The level, or why not, with the rule that says so. */
function answer(family: string, role: LoginRole, code: string, ownerAccountId?: string): string {
  const context = ownerAccountId === undefined ? {} : { ownerAccountId };
  const decision = permitted(actor(role), code, getPermissionTable(catalogue, family), context);
  if (!decision.ok) return `${decision.refusal.kind} ${decision.refusal.term?.rule}`;
  return `${decision.value.level} ${decision.value.reason.terms.map((term) => term.rule).join(" ")}`;
}

const answers = (family: string, code: string) =>
  (["holder", "admin", "user"] as const).map((role) => answer(family, role, code));
const allButUsers = (rule: string) => [`yes ${rule}`, `yes ${rule}`, `role-not-permitted ${rule}`];
const everyone = (rule: string) => [`yes ${rule}`, `yes ${rule}`, `yes ${rule}`];

describe("[BZ-13] in a business account users read, administrators act", () => {
  test.each([
    ["contract.change", "BZ-13"],
    ["option.add", "BZ-13"],
    ["option.cancel", "BZ-13"],
    ["contract.cancel", "BZ-24"],
    ["payment.manage", "BZ-15"],
    ["statements.view", "BZ-18"],
  ])("%s is not for users (%s)", (code, rule) => expect(answers("business", code)).toEqual(allButUsers(rule)));

  test("[BZ-22] everyone sees the contract", () => expect(answers("business", "contract.view")).toEqual(everyone("BZ-22")));
});

describe("[BZ-21] orders", () => {
  test("an administrator sees a colleague's, a user one's own only", () => {
    const ofColleague = (["holder", "admin", "user"] as const).map((role) => answer("business", role, "orders.view", "somebody"));
    expect(ofColleague).toEqual(["all BZ-21", "all BZ-21", "not-own BZ-21"]);
    expect(answer("business", "user", "orders.view", "me")).toBe("own BZ-21");
  });
});

describe("[CL-20] [CL-19] the cloud: users read the contract, not the bill", () => {
  test("the contract", () => expect(answers("cloud", "contract.view")).toEqual(everyone("CL-20")));
  test.each([
    ["contract.change", "CL-20"],
    ["contract.cancel", "CL-20"],
    ["payment.manage", "CL-17"],
    ["statements.view", "CL-19"],
  ])("%s", (code, rule) => expect(answers("cloud", code)).toEqual(allButUsers(rule)));
});

describe("[FW-01] [FW-09] the firewall licence: users see it, administrators end it", () => {
  test("the contract", () => expect(answers("firewall", "contract.view")).toEqual(everyone("FW-09")));
  test.each([
    ["contract.change", "FW-01"],
    ["contract.cancel", "FW-01"],
    ["payment.manage", "FW-14"],
    ["statements.view", "FW-14"],
  ])("%s", (code, rule) => expect(answers("firewall", code)).toEqual(allButUsers(rule)));
});

describe("[IV-16] the inventory cloud is the administrator's", () => {
  test("everyone sees it", () => expect(answers("inventory", "contract.view")).toEqual(everyone("IV-16")));
  test.each(["contract.change", "option.add", "option.cancel", "contract.cancel", "payment.manage", "statements.view"])(
    "%s is not for users",
    (code) => expect(answers("inventory", code)).toEqual(allButUsers("IV-16")),
  );
});

test("[CL-07] one's own login is one's own in every family", () => {
  for (const { code: family } of catalogue.permissions) {
    expect([family, answer(family, "user", "login.own", "me")]).toEqual([family, "own CL-07"]);
    expect([family, answer(family, "admin", "login.own", "somebody")]).toEqual([family, "not-own CL-07"]);
  }
});

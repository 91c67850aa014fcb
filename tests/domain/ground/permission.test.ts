import { describe, expect, test } from "vitest";
import { getPermissionTable } from "@/lib/domain/catalogue/catalogue";
import { type LoginRole, permissionRows, permitted, rolePermitted, type Switches } from "@/lib/domain/permission";
import { actor, catalogue } from "../support";

const table = getPermissionTable(catalogue, "fibre");
const on: Switches = { "user-may-order-paid-options": true };
const roles = ["holder", "admin", "user"] as const;

/** What a login gets: the level, or why not. For rows of single account IDs the owner is somebody else. */
function answer(role: LoginRole, code: string, switches: Switches = {}, ownerAccountId?: string): string {
  const decision = permitted(
    actor(role),
    code,
    table,
    ownerAccountId === undefined ? { switches } : { switches, ownerAccountId },
  );
  return decision.ok ? decision.value.level : decision.refusal.kind;
}

const no = "role-not-permitted";
const out = "not-in-portal";
/** FB-05 row by row: customer number, admin ID, user ID. */
const matrix: readonly (readonly [string, string, string, string])[] = [
  ["contract.view", "yes", "yes", "yes"],
  ["contract.change", "yes", "yes", no],
  ["contract.end-initially", "yes", no, no],
  ["payment.manage", "yes", "yes", no],
  ["statements.view", "yes", no, no],
  ["account-id.view", "all", "all", "own"],
  ["account-id.manage", "yes", "yes", no],
  ["account-id.edit", "all", "all", "own"],
  ["account-id.role", "yes", "yes", no],
  ["account-id.password", "all", "all", "own"],
  ["customer-number.password", "yes", no, no],
  ["mail-option.add", "yes", "yes", no],
  ["mail.address", "all", "all", "own"],
  ["mail.forwarding", "all", "all", "own"],
  ["mail.auto-reply", "all", "all", "own"],
  ["security.add", "all", "all", "switched-off"],
  ["security.cancel", "all", "all", "own"],
  ["security.view", "all", "all", "own"],
  ["web-space", "all", "all", "own"],
  ["remote-support.add", "yes", "yes", no],
  ["remote-support.cancel", "yes", "yes", no],
  ["equipment-warranty.add", "yes", "yes", "switched-off"],
  ["equipment-warranty.cancel", "yes", "yes", "yes"],
  ["equipment-warranty.claim", "yes", "yes", "yes"],
  ["video", "yes", no, no],
  ["member-club", "yes", no, no],
  ["option-switch.change", "yes", no, no],
  ["login.own", "own", "own", "own"],
  ["phone", out, out, out],
  ["call-plan", out, out, out],
  ["line.cancel", out, out, out],
  ["member.identity", out, out, out],
  ["own-data.use", "yes", no, no],
];

describe("[FB-05] functions by login", () => {
  test.each(matrix)("%s: customer number %s, admin %s, user %s", (code, holder, admin, user) => {
    expect(roles.map((role) => answer(role, code))).toEqual([holder, admin, user]);
  });

  test("the matrix of this test is the whole table", () => {
    expect(table.rows.map((row) => row.code).sort()).toEqual(matrix.map(([code]) => code).sort());
  });

  test("what one owns is told by the account ID", () => {
    expect(answer("user", "account-id.password", {}, "me")).toBe("own");
    expect(answer("user", "account-id.password", {}, "another")).toBe("not-own");
    expect(answer("admin", "account-id.password", {}, "another")).toBe("all");
    expect(answer("holder", "account-id.password", {}, "another")).toBe("all");
  });

  test("the refusal names the rule and who may", () => {
    const decision = permitted(actor("user"), "account-id.manage", table);
    expect(decision).toMatchObject({
      ok: false,
      refusal: {
        kind: no,
        term: { rule: "FB-05", clause: "fibre#第10条1項" },
        facts: { role: "user", roles: "holder,admin", labelJa: "アカウントIDの追加・削除" },
      },
    });
  });

  test("what is not in the portal says where it is done", () => {
    expect(permitted(actor("holder"), "line.cancel", table)).toMatchObject({
      ok: false,
      refusal: { term: { rule: "FB-27" }, facts: { channels: "telephone" } },
    });
    expect(permitted(actor("holder"), "call-plan", table)).toMatchObject({
      ok: false,
      refusal: { facts: { channels: "paper" } },
    });
  });

  test("a permission carries its reason", () => {
    const decision = permitted(actor("holder"), "account-id.manage", table);
    expect(decision.ok && decision.value.reason).toMatchObject({ kind: "permitted", terms: [{ rule: "FB-05" }] });
  });

  test("an unknown permission lets nobody in: it throws", () => {
    for (const role of roles) expect(() => permitted(actor(role), "no.such", table)).toThrow("no permission no.such");
  });
});

describe("[FB-06] the holder's switch", () => {
  test("off at first", () => {
    expect(table.switches.map((one) => [one.code, one.default])).toEqual([["user-may-order-paid-options", false]]);
    expect(answer("user", "security.add")).toBe("switched-off");
    expect(answer("user", "security.add", { "user-may-order-paid-options": false })).toBe("switched-off");
  });

  test("on gives FB-05's ○: the own security option, the contract's warranty", () => {
    expect(answer("user", "security.add", on, "me")).toBe("own");
    expect(answer("user", "security.add", on, "another")).toBe("not-own");
    expect(answer("user", "equipment-warranty.add", on)).toBe("yes");
  });

  test("nothing else changes by it", () => {
    for (const [code] of matrix) {
      for (const role of roles) {
        if (role === "user" && ["security.add", "equipment-warranty.add"].includes(code)) continue;
        expect(answer(role, code, on)).toBe(answer(role, code));
      }
    }
  });

  test("cancelling one's own option is allowed either way", () => {
    for (const switches of [{}, on]) {
      expect(answer("user", "security.cancel", switches, "me")).toBe("own");
      expect(answer("user", "security.cancel", switches, "another")).toBe("not-own");
    }
  });

  test("a refusal by the switch names its own rule", () => {
    expect(permitted(actor("user"), "security.add", table)).toMatchObject({
      ok: false,
      refusal: { kind: "switched-off", term: { rule: "FB-06" } },
    });
  });

  test("a switch that nobody knows decides nothing", () => {
    expect(answer("user", "security.add", { "another-switch": true })).toBe("switched-off");
  });

  test("only the holder changes it", () => {
    expect(table.switches[0]?.changedBy).toBe("option-switch.change");
    expect(roles.map((role) => answer(role, "option-switch.change"))).toEqual(["yes", no, no]);
  });
});

describe("[FB-05] the table that the page prints", () => {
  test("says what `permitted` answers, switch off and on", () => {
    for (const switches of [{}, on]) {
      for (const row of permissionRows(table, switches)) {
        for (const role of roles) {
          const shown = row[role];
          const asked = answer(role, row.code, switches);
          if (shown === "no") expect([no, "switched-off"]).toContain(asked);
          else expect(asked).toBe(shown);
        }
      }
    }
  });

  test("marks the rows that a switch decides", () => {
    const switched = permissionRows(table).filter((row) => row.bySwitch !== null);
    expect(switched.map((row) => row.code)).toEqual(["security.add", "equipment-warranty.add"]);
  });

  test("names channels only for what is not in the portal", () => {
    for (const row of permissionRows(table)) expect(row.channels.length > 0).toBe(row.holder === out);
  });
});

describe("[CL-10] what staff may do", () => {
  test.each([
    ["support", "lock.unlock", true],
    ["admin", "lock.unlock", true],
    ["auditor", "lock.unlock", false],
    ["support", "audit.view", false],
    ["auditor", "audit.view", true],
    ["support", "member.find", true],
    ["cleaner", "member.find", false],
  ])("%s, %s: %s", (role, code, expected) => {
    expect(rolePermitted(role, code, catalogue.staff).ok).toBe(expected);
  });

  test("a refusal names the roles that may", () => {
    expect(rolePermitted("auditor", "lock.unlock", catalogue.staff)).toMatchObject({
      ok: false,
      refusal: { kind: no, term: { rule: "CL-10" }, facts: { roles: "support,admin" } },
    });
  });

  test("an unknown staff permission throws", () => {
    expect(() => rolePermitted("admin", "no.such", catalogue.staff)).toThrow("no permission no.such in a table of roles");
  });
});

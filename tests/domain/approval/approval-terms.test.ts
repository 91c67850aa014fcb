import { describe, expect, it } from "vitest";
import { memberRoleFaults } from "@/lib/domain/catalogue/permission-links";
import { memberRolesSchema } from "@/lib/domain/catalogue/permission-terms";
import { sampleCatalogue } from "../../support/sample-catalogue";

const roles = () => {
  const { memberRoles } = sampleCatalogue();
  if (!memberRoles?.approval) throw new Error("the sample has no approval");
  return { ...memberRoles, approval: memberRoles.approval };
};

describe("the terms of approval", () => {
  it("[BZ-13] are checked: only kinds that can wait, and rows that say who sets it and who decides", () => {
    expect(memberRoleFaults("member-roles.yaml", roles())).toEqual([]);
    const { approval, ...table } = roles();
    const kinds = { ...table, approval: { ...approval, procedures: ["add-option", "change-password"] } };
    expect(memberRoleFaults("member-roles.yaml", kinds)).toMatchObject([{ path: "approval.procedures[1]" }]);
    const rows = { ...roles(), rows: table.rows.filter(({ code }) => code !== "approval.decide") };
    expect(memberRoleFaults("member-roles.yaml", rows)).toMatchObject([{ path: "rows", expected: "a row approval.decide" }]);
  });

  it("[BZ-13] may be left out, and its bounds lie in order", () => {
    const { approval, ...without } = roles();
    expect(memberRolesSchema.safeParse(without).success).toBe(true);
    const turned = { ...without, approval: { ...approval, twoAbove: { least: 10, most: 9 } } };
    expect(memberRolesSchema.safeParse(turned).success).toBe(false);
  });
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { seed } from "@/prisma/seed/index";
import { persons } from "@/prisma/seed/persons";
import { ownerQuery } from "../../support/database";

const now = Temporal.Instant.from("2026-11-21T02:30:00Z");

describe("the sample", () => {
  it("fills an empty database through the services, and does nothing a second time", async () => {
    expect(await seed(now)).toBe("filled");
    const count = async (sql: string) => Number((await ownerQuery<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`))[0]?.n);
    expect(await count("contract")).toBe(persons.length);
    expect(await count("account WHERE locked_at IS NOT NULL")).toBe(1);
    const procedures = await count("procedure WHERE status = 'placed'");
    expect(await count("confirmation")).toBe(procedures);
    expect(await count("audit_entry WHERE action LIKE 'procedure.%'")).toBe(procedures);
    expect(await count("procedure WHERE status = 'draft'")).toBe(0);
    expect(await count("mail WHERE sent_at IS NULL")).toBe(0);
    // Something to show on every screen of cards, calls, papers and certificates.
    expect(await count("payment_card WHERE state = 'active'")).toBe(4);
    expect(await count("payment_card WHERE state = 'checking'")).toBe(1);
    expect(await count("call_record")).toBeGreaterThan(50);
    expect(await count("paper_change")).toBe(persons.length);
    expect(
      await count(
        `member m WHERE (birth_on IS NULL OR sex IS NULL OR address_enc IS NULL) AND EXISTS (SELECT 1 FROM contract c WHERE c.member_id = m.id)`,
      ),
    ).toBe(0);
    expect(await count("member WHERE guardian_relation IS NOT NULL")).toBe(1);
    expect(await count("certificate WHERE printed_at IS NOT NULL AND secrets_enc IS NULL")).toBe(2);

    const logins = JSON.parse(readFileSync(path.join(process.env.DATA_DIR ?? "", "demo-logins.json"), "utf8"));
    expect(logins.length).toBeGreaterThan(10);
    for (const login of logins)
      expect(Object.values(login).every((value) => typeof value === "string" && value !== "")).toBe(true);

    expect(await seed(now)).toBe("already there");
    expect(await count("contract")).toBe(persons.length);
  }, 90_000);
});

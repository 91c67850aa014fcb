import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import { publishCatalogue } from "@/lib/services/catalogue/publish-catalogue";
import { ownerQuery, resetDatabase } from "../../support/database";
import { sampleCatalogue } from "../../support/sample-catalogue";
import { noon, setUp } from "../procedures/support";

const day = Temporal.PlainDate.from("2014-10-01");

beforeAll(resetDatabase);

describe("publishing a catalogue", () => {
  it("names it by its hash; the same again is the same success; another for that day is refused and changes nothing", async () => {
    const sample = sampleCatalogue();
    const first = await publishCatalogue(setUp, sample, day, noon);
    expect(first.outcome).toBe("published");
    expect(first.id).toMatch(/^[0-9a-f]{64}$/);
    expect(await publishCatalogue(setUp, sample, day, noon)).toEqual({ ...first, outcome: "already" });
    const other = { ...sample, operator: { ...sample.operator, mailDomain: "other.example" } };
    expect((await publishCatalogue(setUp, other, day, noon)).outcome).toBe("refused");
    expect(await publishCatalogue(setUp, other, day.add({ months: 1 }), noon)).toMatchObject({
      outcome: "refused",
      faults: [{ expected: expect.stringContaining("no price changes in the past") }],
    });
    expect((await publishCatalogue(setUp, other, Temporal.PlainDate.from("2027-01-01"), noon)).outcome).toBe("published");
    const rows = await ownerQuery<{ id: string }>("SELECT id FROM catalogue_version ORDER BY effective_from");
    expect(rows.map((row) => row.id)[0]).toBe(first.id);
    expect(rows).toHaveLength(2);
    expect(await ownerQuery("SELECT 1 FROM audit_entry WHERE action = 'catalogue.published'")).toHaveLength(2);
  });
});

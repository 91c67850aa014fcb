import { Temporal } from "temporal-polyfill";
import { beforeEach, describe, expect, it } from "vitest";
import { catalogueInForce } from "@/lib/db/catalogue";
import { asAuth } from "@/lib/db/scope";
import { getIdentityTerms } from "@/lib/queries/identity/identity-terms";
import { publishCatalogue } from "@/lib/services/catalogue/publish-catalogue";
import { resetDatabase } from "../support/database";
import { sampleCatalogue } from "../support/sample-catalogue";

const noon = Temporal.Instant.from("2026-11-20T12:00:00+09:00");
const today = Temporal.PlainDate.from("2026-11-20");
const system = { kind: "system", name: "test" } as const;
const publish = async (from: string, mailDomain: string) => {
  const sample = sampleCatalogue();
  const catalogue = { ...sample, operator: { ...sample.operator, mailDomain } };
  return (await publishCatalogue(system, catalogue, Temporal.PlainDate.from(from), noon)).outcome;
};
const domainIn = async (tx: Parameters<typeof catalogueInForce>[0], on = today) =>
  (await catalogueInForce(tx, on)).catalogue.operator.mailDomain;

beforeEach(async () => {
  await resetDatabase();
  expect(await publish("2010-01-01", "first.example")).toBe("published");
});

describe("the catalogue in force", () => {
  it("is one from the first to the last question of a transaction, and each day has its own", async () => {
    const tomorrow = today.add({ days: 1 });
    await asAuth(async (tx) => {
      expect(await domainIn(tx, tomorrow)).toBe("first.example");
      expect(await publish("2026-11-21", "second.example")).toBe("published");
      expect(await domainIn(tx, tomorrow)).toBe("first.example");
      expect(await domainIn(tx)).toBe("first.example");
    });
    expect(await asAuth((tx) => domainIn(tx, tomorrow))).toBe("second.example");
    expect(await asAuth((tx) => domainIn(tx))).toBe("first.example");
  });

  it("tells a form before the login its terms by the day, and a failure to nobody else", async () => {
    const before = Temporal.Instant.from("2009-12-31T12:00:00+09:00");
    await expect(getIdentityTerms(before)).rejects.toThrow("no catalogue is in force on 2009-12-31");
    await expect(getIdentityTerms(before)).rejects.toThrow("no catalogue is in force on 2009-12-31");
    expect((await getIdentityTerms(noon)).authenticationCode.digits).toBe(6);
  });
});

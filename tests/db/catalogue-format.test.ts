import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { catalogueHistory, catalogueInForce } from "@/lib/db/catalogue";
import { disconnect } from "@/lib/db/client";
import { asAuth } from "@/lib/db/scope";
import { publishCatalogue } from "@/lib/services/catalogue/publish-catalogue";
import { seed } from "../../scripts/start/database.mjs";
import { day } from "../domain/support";
import { noon, publishSample, setUp } from "../services/procedures/support";
import { ownerQuery, resetDatabase, workerUrls } from "../support/database";
import { sampleCatalogue } from "../support/sample-catalogue";

beforeEach(resetDatabase);
afterAll(disconnect);

/** As a release published it before catalogues had a format. */
const publishOld = () =>
  ownerQuery(
    `INSERT INTO catalogue_version (id, canonical, effective_from, published_at, published_by)
     VALUES (repeat('0', 64), '{"products":[]}', '2014-10-01', now(), 'test')`,
  );

const start = async (embedded: boolean) => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "madoguchi-data-"));
  const notes: string[] = [];
  try {
    await seed(workerUrls(), dataDir, (note: string) => notes.push(note), { embedded });
    return notes;
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
};

test("a catalogue in another release's format stops the start with what to do, and is never read as if it were this one's", async () => {
  await publishOld();
  await expect(start(true)).rejects.toThrow(/format 1; this one reads format \d.* delete .*madoguchi-data-.* and start again/);
  await expect(start(false)).rejects.toThrow(/make the database anew, empty, and publish the catalogue again/);
  await expect(asAuth((tx) => catalogueInForce(tx, day("2026-11-21")))).rejects.toThrow(/0{64} is stored in format 1/);
});

test("what this release published is read again, and is what was published", async () => {
  await publishSample();
  expect(await start(true)).toEqual(["already there"]);
  const { catalogue } = await asAuth((tx) => catalogueInForce(tx, day("2026-11-21")));
  expect(catalogue).toEqual(sampleCatalogue());
});

test("a version that is in force only from a later day answers for that day already", async () => {
  await publishSample();
  const sample = sampleCatalogue();
  const next = { ...sample, operator: { ...sample.operator, mailDomain: "next.example" } };
  expect((await publishCatalogue(setUp, next, day("2027-04-01"), noon)).outcome).toBe("published");
  const inForce = await asAuth((tx) => catalogueHistory(tx));
  const domainOn = (text: string) => inForce(day(text)).catalogue.operator.mailDomain;
  expect(domainOn("2027-03-31")).toBe(sample.operator.mailDomain);
  expect(domainOn("2027-04-01")).toBe("next.example");
  expect(() => domainOn("2014-09-30")).toThrow("no catalogue is in force on 2014-09-30");
});

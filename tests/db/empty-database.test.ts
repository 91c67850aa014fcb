import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { seed } from "../../scripts/start/database.mjs";
import { workerUrls } from "../support/database";

test("a real installation whose database is empty is told how it gets its operator, and is filled with nothing", async () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "madoguchi-data-"));
  try {
    const start = seed(workerUrls(), dataDir, () => {}, { embedded: false });
    await expect(start).rejects.toThrow(/npm run catalogue:publish .* npm run staff -- add .* SEED_SAMPLE=1/);
    expect(readdirSync(dataDir)).toEqual([]);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});

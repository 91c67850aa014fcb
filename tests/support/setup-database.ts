import { mkdirSync } from "node:fs";
import path from "node:path";
import { inject } from "vitest";
import { resetDatabase, workerUrls } from "./database";

const { dataDir } = inject("cluster");
const workerDir = path.join(dataDir, `worker-${process.env.VITEST_POOL_ID}`);
mkdirSync(workerDir, { recursive: true });

// Set before any test file is loaded, and so before lib/config/env.ts looks. The secrets protect nothing but invented data.
Object.assign(process.env, {
  ...workerUrls(),
  EMBEDDED: "1",
  DATA_DIR: workerDir,
  PUBLIC_URL: "http://localhost:3000",
  NEXTAUTH_URL: "http://localhost:3000",
  NEXTAUTH_SECRET: "a secret for tests, of more than 32 characters",
  FIELD_KEYS: JSON.stringify({ current: "t1", keys: { t1: Buffer.alloc(32, 7).toString("base64") } }),
  LOG_LEVEL: "silent",
});

await resetDatabase();

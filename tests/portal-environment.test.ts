import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parseEnv } from "@/lib/config/env";
import { loadPortalEnvironment } from "../scripts/portal-environment";
import { embeddedSecrets } from "../scripts/start/secrets.mjs";

const before = { ...process.env };
let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), "madoguchi-data-"));
  // Set but empty: a developer's own .env is not asked then.
  for (const name of ["DATABASE_URL", "SMTP_URL", "PUBLIC_URL", "PORT"]) process.env[name] = "";
  Object.assign(process.env, { DATA_DIR: dataDir, EMBEDDED: "0" });
});

afterEach(() => {
  process.env = { ...before };
  rmSync(dataDir, { recursive: true, force: true });
});

test("a command beside the embedded portal uses the database and the secrets of its data folder", () => {
  const secrets = embeddedSecrets(dataDir);
  writeFileSync(path.join(dataDir, "postgres.port"), "54321\n");
  loadPortalEnvironment();
  expect(parseEnv(process.env)).toMatchObject({
    EMBEDDED: true,
    DATA_DIR: dataDir,
    DATABASE_URL: `postgresql://madoguchi_login:${secrets.loginPassword}@127.0.0.1:54321/madoguchi`,
    NEXTAUTH_SECRET: secrets.NEXTAUTH_SECRET,
    FIELD_KEYS: JSON.parse(secrets.FIELD_KEYS),
  });
});

test("before the first start there is nothing to work on, and no secrets are made", () => {
  expect(loadPortalEnvironment).toThrow("run npm start first");
});

test("EMBEDDED in the environment does not excuse a real installation from its mail server", () => {
  Object.assign(process.env, { DATABASE_URL: "postgresql://portal@127.0.0.1/portal", EMBEDDED: "1" });
  expect(loadPortalEnvironment).toThrow(/real installation, and it also needs .*SMTP_URL/);
});

import { expect, test } from "vitest";
import { frontEnv, webEnv, workerEnv } from "../scripts/start/serve.mjs";

const full = { DATABASE_URL: "portal", MIGRATE_DATABASE_URL: "owner", WORKER_DATABASE_URL: "worker", PORT: "3000" };

test("[SECURITY] the web server gets the portal's login alone, the worker its own and the portal's, neither the owner's", () => {
  expect(webEnv(full)).toEqual({ DATABASE_URL: "portal", PORT: "3000" });
  expect(workerEnv(full)).toEqual({ DATABASE_URL: "portal", WORKER_DATABASE_URL: "worker", PORT: "3000" });
});

test("[SECURITY] the front gets where it listens, and no secret", () => {
  const secrets = { NEXTAUTH_SECRET: "s", FIELD_KEYS: "k", SMTP_URL: "m" };
  expect(frontEnv({ ...full, ...secrets, PATH: "/bin", TRUST_PROXY: "1" })).toEqual({
    PATH: "/bin",
    PORT: "3000",
    TRUST_PROXY: "1",
  });
});

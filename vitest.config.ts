import path from "node:path";
import { defineConfig } from "vitest/config";

const support = (name: string) => path.join(import.meta.dirname, "tests/support", name);

/** Tests that need no database: they must not pay for one. Everything else gets a database of its own per worker. */
const withoutDatabase = ["domain", "i18n", "components", "catalogue", "scenarios"].map(
  (folder) => `tests/${folder}/**/*.test.{ts,tsx}`,
);

/** Tests that put something in the place of a module or of the environment, before that is loaded: a process of its own for each. */
const alone = "tests/**/*.alone.test.{ts,tsx}";

const withDatabase = {
  globalSetup: [support("setup-cluster.ts")],
  setupFiles: [support("setup.ts"), support("setup-database.ts")],
  pool: "forks" as const,
  testTimeout: 20_000,
  hookTimeout: 30_000,
};

export default defineConfig({
  resolve: {
    alias: {
      // Next.js's guard against server code in the browser; here everything is the server.
      "server-only": support("server-only.ts"),
      "@": import.meta.dirname,
    },
  },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "domain",
          include: ["tests/*.test.ts", ...withoutDatabase],
          exclude: [alone],
          isolate: false,
          setupFiles: [support("setup.ts")],
          // Many random stories on a busy machine take their time.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/*.test.ts", "tests/deep/**", alone, ...withoutDatabase],
          ...withDatabase,
          // The modules of one file are the next one's: loading them anew is a third of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: "alone", include: [alone], ...withDatabase } },
      {
        extends: true,
        test: {
          name: "deep",
          include: ["tests/deep/**/*.test.ts"],
          globalSetup: [support("setup-cluster.ts")],
          setupFiles: [support("setup.ts"), support("setup-database.ts")],
          pool: "forks",
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});

import path from "node:path";
import { defineConfig } from "vitest/config";

const support = (name: string) => path.join(import.meta.dirname, "tests/support", name);

/** Tests that need no database: they must not pay for one. Everything else gets a database of its own per worker. */
const withoutDatabase = ["domain", "i18n", "components", "catalogue", "scenarios"].map(
  (folder) => `tests/${folder}/**/*.test.{ts,tsx}`,
);

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
          exclude: ["tests/*.test.ts", "tests/deep/**", ...withoutDatabase],
          globalSetup: [support("setup-cluster.ts")],
          setupFiles: [support("setup.ts"), support("setup-database.ts")],
          pool: "forks",
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
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

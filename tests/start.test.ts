import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { completeLock, platformOf } from "../scripts/complete-lock.mjs";
import { parseEnvFile } from "../scripts/start/env-file.mjs";
import { freePort } from "../scripts/start/network.mjs";
import { root } from "../scripts/start/project.mjs";

// A copy of the start script without packages: whatever it refuses, it refuses before it installs or builds anything.
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "madoguchi-start-"));
  cpSync(path.join(root, "scripts"), path.join(folder, "scripts"), { recursive: true });
  cpSync(path.join(root, "package.json"), path.join(folder, "package.json"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function start(env: Record<string, string>) {
  const { status, stdout } = spawnSync(process.execPath, [path.join(folder, "scripts/start.mjs")], {
    cwd: folder,
    env: { NODE_ENV: "test", PATH: process.env.PATH, ...env },
    encoding: "utf8",
    timeout: 15_000,
  });
  return { status, lines: stdout.trimEnd().split("\n") };
}

const real = {
  DATABASE_URL: "postgresql://portal:secret@127.0.0.1:1/portal",
  SMTP_URL: "smtp://127.0.0.1:25",
  NEXTAUTH_SECRET: "x".repeat(40),
  FIELD_KEYS: "{}",
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: "x",
};

describe("what a person can put right is one clear sentence and exit code 1", () => {
  test("a broken line in .env is named by number, without its content", () => {
    writeFileSync(path.join(folder, ".env"), "# comment\nPORT=3000\nthis is my secret\n");
    const { status, lines } = start({});
    expect(status).toBe(1);
    expect(lines.at(-1)).toBe(".env, line 3: it should read NAME=value. Correct or delete that line, then start again.");
  });

  test("an .env that cannot be read", () => {
    mkdirSync(path.join(folder, ".env"));
    expect(start({}).lines.at(-1)).toBe("The file .env is there but cannot be read (EISDIR).");
  });

  test.each(["0", "70000", "http", "3000.5"])("PORT=%s", (PORT) => {
    const { status, lines } = start({ PORT });
    expect(status).toBe(1);
    expect(lines.at(-1)).toBe("PORT must be a number from 1 to 65535.");
  });

  test("a taken port", async () => {
    const server = net.createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as net.AddressInfo;
    try {
      const { status, lines } = start({ PORT: String(port) });
      expect(status).toBe(1);
      expect(lines.at(-1)).toBe(
        `Port ${port} is taken by another program: stop it, or choose another port with PORT=${port + 1} npm start.`,
      );
    } finally {
      server.close();
    }
  });

  test("a database that nobody answers for; the password is not shown", async () => {
    const { status, lines } = start({ ...real, PORT: String(await freePort()) });
    expect(status).toBe(1);
    expect(lines.at(-1)).toBe(
      "DATABASE_URL: no database answers at 127.0.0.1:1 (ECONNREFUSED). Start it or correct DATABASE_URL, then try again.",
    );
    expect(lines.join("\n")).not.toContain("secret");
  });

  test("a real installation without its secrets: each is named", () => {
    const { status, lines } = start({ DATABASE_URL: real.DATABASE_URL, FIELD_KEYS: "{}" });
    expect(status).toBe(1);
    expect(lines.at(-1)).toContain("it also needs NEXTAUTH_SECRET, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY, SMTP_URL");
  });

  test("a DATABASE_URL that is no database address", () => {
    expect(start({ ...real, DATABASE_URL: "mysql://127.0.0.1/x" }).lines.at(-1)).toBe(
      "DATABASE_URL must begin with postgresql:// or postgres://.",
    );
  });
});

describe("the file .env", () => {
  test("is read as people write it", () => {
    const text = '\uFEFFA=1\r\nexport B = two words # note\n\n# note\nC="x # y"\nD=\'{"k":"v"}\'\nE=\nF="a\\nb" # note\n';
    expect(parseEnvFile(text)).toEqual({ A: "1", B: "two words", C: "x # y", D: '{"k":"v"}', E: "", F: "a\nb" });
  });

  test.each(["A", "=1", "1A=2", 'A="x', 'A="x" y'])("refuses %s", (line) => {
    expect(() => parseEnvFile(line)).toThrow(/^\.env, line 1: /);
  });
});

describe("the lock file is completed for platforms that the registry did not offer", () => {
  test.each([
    ["@biomejs/cli-linux-x64-musl", { os: ["linux"], cpu: ["x64"], libc: ["musl"] }],
    ["@next/swc-win32-arm64-msvc", { os: ["win32"], cpu: ["arm64"] }],
    ["@tailwindcss/oxide-linux-arm-gnueabihf", { os: ["linux"], cpu: ["arm"], libc: ["glibc"] }],
    ["@tailwindcss/oxide-wasm32-wasi", { cpu: ["wasm32"] }],
  ])("%s", (name, platform) => expect(platformOf(name)).toEqual(platform));

  test("the project's own lock file is complete, with the address of each package", () => {
    const lock = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as Parameters<typeof completeLock>[0];
    expect(completeLock(structuredClone(lock)), "npm run lock:complete").toEqual([]);
    const locked = Object.values<{ integrity?: string; resolved?: string }>(lock.packages);
    expect(locked.filter((entry) => entry.integrity && !entry.resolved)).toEqual([]);
  });

  test("only what is missing is added, and never a package of every platform", () => {
    const packages = {
      "node_modules/a": { version: "1.0.0", optionalDependencies: { "a-darwin-arm64": "1.0.0", "a-linux-x64": "1.0.0" } },
    };
    const lock = { packages: { ...packages, "node_modules/a-linux-x64": { version: "1.0.0" } } };
    expect(completeLock(lock)).toEqual(["a-darwin-arm64"]);
    expect(completeLock(lock)).toEqual([]);
    expect(() =>
      completeLock({ packages: { "node_modules/a": { version: "1.0.0", optionalDependencies: { b: "1.0.0" } } } }),
    ).toThrow(/b .* missing/);
  });
});

import { describe, expect, test } from "vitest";
import * as checks from "./support/architecture/checks";
import { forbiddenImports, importsOfOtherRoutes } from "./support/architecture/layers";
import { readSources, readText, type Source } from "./support/architecture/sources";

const code = readSources(/\.(tsx?|mjs)$/);
const written = readSources(/\.(tsx?|mjs|css|prisma)$/);
const catalogue = readSources(/^catalogue\/.*\.ya?ml$/);
const file = (path: string, text: string): Source[] => [{ path, text }];

describe("the project keeps the rules of its architecture", () => {
  test("layers import only what they may", () => expect(forbiddenImports(code)).toEqual([]));
  test("a route imports no other route's files", () => expect(importsOfOtherRoutes(code)).toEqual([]));
  test("server code says so in its first line", () => expect(checks.withoutServerOnly(code)).toEqual([]));
  test("there is no barrel", () => expect(checks.barrels(code)).toEqual([]));
  test("an actor is handed to its scope as it is", () => expect(checks.actorsTakenApart(code)).toEqual([]));
  test("no file that a person wrote is longer than 250 lines", () => expect(checks.tooLong(written)).toEqual([]));
  test("default exports only where a tool asks for one", () => expect(checks.needlessDefaultExports(code)).toEqual([]));
  test("no version with a known hole is locked", () =>
    expect(checks.versionsBelowFloor(readText("package-lock.json"))).toEqual([]));
  test("no code names a product", () => {
    const codes = checks.productCodes(catalogue);
    expect(codes.length).toBeGreaterThan(0);
    expect(checks.productsNamed(code, codes)).toEqual([]);
  });
});

describe("each rule is broken by what it forbids", () => {
  test.each([
    ["lib/domain/x.ts", 'import { prismaClient } from "@/lib/db/client";'],
    ["lib/domain/x.ts", 'import { readFile } from "node:fs";'],
    ["lib/domain/billing/x.ts", 'import { now } from "../../clock";'],
    ["lib/db/x.ts", 'import { cookies } from "next/headers";'],
    ["lib/services/x.ts", 'import type { ReactNode } from "react";'],
    ["lib/services/x.ts", 'import { guard } from "@/lib/web/guard";'],
    ["lib/queries/x.ts", 'export { placeOrder } from "@/lib/services/place-order";'],
    ["lib/adapters/x.ts", 'import { yen } from "@/lib/domain/yen";'],
    ["lib/web/x.ts", 'import { asMember } from "@/lib/db/scope";'],
    ["lib/i18n/x.ts", 'import { asMember } from "@/lib/db/scope";'],
    ["components/ui/x.tsx", 'import type { Contract } from "@/lib/domain/contracts/contract";'],
    ["components/billing/x.tsx", 'import {\n  listInvoices,\n} from "@/lib/queries/invoices";'],
    ["app/page.tsx", 'const { asMember } = await import("@/lib/db/scope");'],
    ["app/page.tsx", 'import { PrismaClient } from "@/generated/prisma/client";'],
    ["app/page.tsx", 'import pg from "pg";'],
    ["lib/services/x.ts", 'import { seed } from "@/prisma/seed/members";'],
  ])("%s: %s", (path, text) => expect(forbiddenImports(file(path, text))).toHaveLength(1));

  test.each([
    ["lib/adapters/x.ts", 'import type { Yen } from "@/lib/domain/yen";'],
    ["lib/i18n/x.ts", 'import { yen } from "../domain/yen";'],
    ["lib/domain/x.ts", '// import { now } from "@/lib/clock";\nimport { z } from "zod";'],
    ["components/billing/x.tsx", 'import { Table } from "../ui/table";'],
  ])("but not %s: %s", (path, text) => expect(forbiddenImports(file(path, text))).toEqual([]));

  test("another route's file, and a page", () => {
    const from = "app/(member)/mypage/contracts/[contractId]/cancel/confirm/page.tsx";
    const broken = importsOfOtherRoutes(file(from, 'import "../../../../home/panel";\nimport "../page";'));
    expect(broken).toHaveLength(2);
    expect(importsOfOtherRoutes(file(from, 'import "../actions";\nimport "./rows";\nimport "../../../_parts/rows";'))).toEqual(
      [],
    );
  });

  test("server code without its guard, or with it too late", () => {
    expect(checks.withoutServerOnly(file("lib/db/x.ts", "export const x = 1;"))).toHaveLength(1);
    expect(checks.withoutServerOnly(file("lib/web/x.ts", 'import "next";\nimport "server-only";'))).toHaveLength(1);
    expect(checks.withoutServerOnly(file("lib/web/x.ts", '// Why.\nimport "server-only";'))).toEqual([]);
  });

  test("a barrel", () => expect(checks.barrels(file("lib/domain/index.ts", 'export * from "./yen";'))).toHaveLength(1));

  test("an actor of whom only the member is left", () => {
    expect(checks.actorsTakenApart(file("lib/x.ts", "asMember({ memberId: actor.memberId }, read)"))).toHaveLength(1);
    expect(checks.actorsTakenApart(file("lib/x.ts", "asMember(actor, read)"))).toEqual([]);
  });

  test("a long file", () => {
    expect(checks.tooLong(file("lib/x.ts", "a\n".repeat(251)))).toHaveLength(1);
    expect(checks.tooLong(file("lib/x.ts", "a\n".repeat(250)))).toEqual([]);
  });

  test("a default export", () => {
    expect(checks.needlessDefaultExports(file("lib/x.ts", "export default 1;"))).toHaveLength(1);
    expect(checks.needlessDefaultExports(file("lib/x.ts", "const x = 1;\nexport { x as default };"))).toHaveLength(1);
    expect(checks.needlessDefaultExports(file("app/x/page.tsx", "export default 1;"))).toEqual([]);
  });

  test("an old version, also deep in the tree; a missing package", () => {
    const lock = (packages: Record<string, { version: string }>) => JSON.stringify({ packages });
    const good = {
      "node_modules/next": { version: "16.2.6" },
      "node_modules/react": { version: "19.10.0" },
      "node_modules/react-dom": { version: "20.0.0" },
      "node_modules/next-auth": { version: "4.24.15" },
      "node_modules/nodemailer": { version: "7.0.13" },
    };
    expect(checks.versionsBelowFloor(lock(good))).toEqual([]);
    expect(
      checks.versionsBelowFloor(lock({ ...good, "node_modules/x/node_modules/nodemailer": { version: "7.0.6" } })),
    ).toHaveLength(1);
    expect(checks.versionsBelowFloor(lock({ ...good, "node_modules/next": { version: "16.2.6-canary.1" } }))).toHaveLength(1);
    expect(checks.versionsBelowFloor(lock({}))).toHaveLength(5);
  });

  test("a product's code", () => {
    const codes = checks.productCodes(file("catalogue/options/x.yaml", "code: remote-support\ncharges:\n  - code: option\n"));
    expect(codes).toEqual(["remote-support"]);
    expect(checks.productsNamed(file("lib/x.ts", 'if (code === "remote-support") pay();'), codes)).toHaveLength(1);
    expect(checks.productsNamed(file("app/x.tsx", "<a href={`/options/remote-support`} />"), codes)).toHaveLength(1);
    expect(checks.productsNamed(file("lib/x.ts", '// "remote-support" is an example\nconst a = "option";'), codes)).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { buildFolder } from "../support/portal-env";
import { expect, test } from "./fixtures";
import { rows, withoutAddress } from "./routes";
import { expectTable } from "./walk";

const routesOfTheBuild = () =>
  Object.values(
    JSON.parse(readFileSync(path.join(buildFolder(), "app-path-routes-manifest.json"), "utf8")) as Record<string, string>,
  );

test("[SECURITY] the table names every route of the build, and no other", () => {
  const named = new Set(rows.map(([route]) => route));
  expect([...named, ...withoutAddress].sort()).toEqual(routesOfTheBuild().sort());
});

// The other askers of the table: permission-matrix.deep.spec.ts.
test("[SECURITY] every route × nobody, its owner, a stranger and staff: not yours is not there; whatever the answer, it has the headers and is kept nowhere", async ({
  scene,
}) => {
  test.setTimeout(600_000);
  await expectTable(scene, ["nobody", "holder", "stranger", "manager"]);
});

test("[SECURITY] an unknown and a foreign id get the same answer, word for word", async ({ scene }) => {
  const { things, visitors } = scene;
  const bare = (text: string) => text.replace(/<script.*?<\/script>/gs, "").replace(/nonce="[^"]*"/g, "");
  for (const own of [`/mypage/contracts/${things.contractId}`, `/mypage/procedures/${things.orderPlaced}`]) {
    const foreign = await visitors.stranger.get(own);
    const unknown = await visitors.stranger.get(own.replace(/[^/]+$/, "00000000-0000-4000-8000-000000000000"));
    expect(bare(foreign.text)).toBe(bare(unknown.text));
  }
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { messagesFor } from "@/lib/i18n/messages";
import type { Answer } from "../support/http/visitor";
import { buildFolder } from "../support/portal-env";
import { expect, test } from "./fixtures";
import { faultsOf, nonceOf } from "./headers";
import { type Asker, askers, rows, withoutAddress } from "./routes";

const refusedRole = messagesFor("ja").staff.refused.title;

/** What came back, in the words of the table. */
function gotten({ status, headers, text }: Answer): string {
  const to = headers.get("location") ?? "";
  if (status === 200) return text.includes(`>${refusedRole}<`) ? "role" : "ok";
  if (status === 404) return "none";
  if (status === 405) return "shut";
  if (status === 307 && /^\/staff\/login/.test(to)) return "staff";
  if (status === 307 && /^\/login/.test(to)) return "login";
  return status === 307 ? "away" : String(status);
}

const routesOfTheBuild = () =>
  Object.values(
    JSON.parse(readFileSync(path.join(buildFolder(), "app-path-routes-manifest.json"), "utf8")) as Record<string, string>,
  );

test("[SECURITY] the table names every route of the build, and no other", () => {
  const named = new Set(rows.map(([route]) => route));
  expect([...named, ...withoutAddress].sort()).toEqual(routesOfTheBuild().sort());
});

/** Whose answers are looked at for their headers; and what has no policy of the pages: files, and a mail in its frame, which has one of its own (e2e/deep/mail-frames.spec.ts). */
const looked: ReadonlySet<Asker> = new Set(["nobody", "holder", "manager"]);
const noPage = /^\/(fonts|looks|icon|favicon)|\/html(\?|$)/;

test("[SECURITY] every route × every kind of asker: not yours is not there; whatever the answer, it has the headers and is kept nowhere", async ({
  scene,
}) => {
  test.setTimeout(600_000);
  const differences: string[] = [];
  const nonces: string[] = [];
  for (const [, address, expected] of rows) {
    const wanted = expected.split(" ");
    const at = address(scene.things);
    const answers = await Promise.all(askers.map((asker) => scene.visitors[asker].get(at)));
    askers.forEach((asker, index) => {
      const answer = answers[index] as Answer;
      const found = gotten(answer);
      if (found !== wanted[index]) differences.push(`${at} as ${asker}: ${found}, not ${wanted[index]}`);
      if (!looked.has(asker) || noPage.test(at)) return;
      nonces.push(nonceOf(answer));
      differences.push(...faultsOf(answer).map((fault) => `${at} as ${asker} (${answer.status}): ${fault}`));
    });
  }
  expect(differences).toEqual([]);
  expect(new Set(nonces).size, "a nonce for each answer").toBe(nonces.length);
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

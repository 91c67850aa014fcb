import { messagesFor } from "@/lib/i18n/messages";
import type { Answer } from "../support/http/visitor";
import { expect } from "./fixtures";
import { faultsOf, nonceOf } from "./headers";
import { type Asker, askers, rows } from "./routes";
import type { Scene } from "./scene";

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

/** What has no policy of the pages: files, and a mail in its frame, which has one of its own (e2e/deep/mail-frames.spec.ts). */
const noPage = /^\/(fonts|looks|icon|favicon)|\/html(\?|$)/;

/** Every route of the table is asked for by these, and each answer is what the table says, with the headers that every page has. */
export async function expectTable(scene: Scene, those: readonly Asker[]): Promise<void> {
  const differences: string[] = [];
  const nonces: string[] = [];
  for (const [, address, expected] of rows) {
    const wanted = expected.split(" ");
    const at = address(scene.things);
    const answers = await Promise.all(those.map(async (asker) => ({ asker, answer: await scene.visitors[asker].get(at) })));
    for (const { asker, answer } of answers) {
      const found = gotten(answer);
      const want = wanted[askers.indexOf(asker)];
      if (found !== want) differences.push(`${at} as ${asker}: ${found}, not ${want}`);
      if (noPage.test(at)) continue;
      nonces.push(nonceOf(answer));
      differences.push(...faultsOf(answer).map((fault) => `${at} as ${asker} (${answer.status}): ${fault}`));
    }
  }
  expect(differences).toEqual([]);
  expect(new Set(nonces).size, "a nonce for each answer").toBe(nonces.length);
}

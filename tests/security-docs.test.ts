import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

type Row = { readonly id: string; readonly state: string; readonly proofs: readonly { file: string; title: string }[] };

/** The rows of the table of requirements: number, how it stands, and the tests by file and title. */
function rows(): Row[] {
  const lines = readFileSync("docs/security/asvs.md", "utf8").split("\n");
  return lines.flatMap((line) => {
    const [, id = "", state = "", , proof = ""] = line.split("|").map((cell) => cell.trim());
    if (!/^\d+\.\d+\.\d+$/.test(id)) return [];
    const proofs = [...proof.matchAll(/`([^`]+\.(?:test|spec)\.ts)` 「([^」]+)」/g)].map(([, file = "", title = ""]) => ({
      file,
      title,
    }));
    return [{ id, state, proofs }];
  });
}

it("[SECURITY] every test that the table of requirements names is there", () => {
  const missing = rows().flatMap(({ id, proofs }) =>
    proofs
      .filter(({ file, title }) => !readFileSync(file, "utf8").includes(title))
      .map(({ file, title }) => `${id}: ${file} ${title}`),
  );
  expect(missing).toEqual([]);
});

it("[SECURITY] each requirement stands there once, and says how it stands", () => {
  const all = rows();
  expect(all.length).toBeGreaterThan(80);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id, state } of all) expect(["met", "deviates", "not applicable", "the operator's"], id).toContain(state);
});

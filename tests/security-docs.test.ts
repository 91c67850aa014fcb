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

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has; they are numbered from 1 without a gap. */
const sections = {
  "6.1": 3,
  "6.2": 12,
  "6.3": 4,
  "6.4": 4,
  "6.5": 5,
  "6.6": 3,
  "6.8": 4,
  "7.1": 3,
  "7.2": 4,
  "7.3": 2,
  "7.4": 5,
  "7.5": 2,
  "7.6": 2,
  "8.1": 2,
  "8.2": 3,
  "8.3": 1,
  "8.4": 1,
  "11.1": 2,
  "11.2": 3,
  "11.3": 3,
  "11.4": 4,
  "11.5": 1,
  "11.6": 1,
  "14.1": 2,
  "14.2": 4,
  "14.3": 3,
  "16.1": 1,
  "16.2": 5,
  "16.3": 4,
  "16.4": 3,
  "16.5": 3,
} as const;

it("[SECURITY] each requirement stands there once, in its order, and says how it stands", () => {
  const all = rows();
  const wanted = Object.entries(sections).flatMap(([section, count]) =>
    Array.from({ length: count }, (_, index) => `${section}.${index + 1}`),
  );
  expect(all.map(({ id }) => id)).toEqual(wanted);
  for (const { id, state } of all) expect(["met", "deviates", "not applicable", "the operator's"], id).toContain(state);
});

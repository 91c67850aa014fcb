import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Whether poppler's tools are here: the judges of our papers that share no code with what made them. */
export const popplerThere = !spawnSync("pdftotext", ["-v"]).error;

type Tool = "pdftotext" | "pdfinfo" | "pdffonts";

/** What poppler's tool reads in the paper. */
export async function readPaper(paper: Uint8Array, tool: Tool = "pdftotext"): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "paper-"));
  try {
    const file = path.join(folder, "paper.pdf");
    await writeFile(file, paper);
    return (await run(tool, tool === "pdftotext" ? ["-layout", file, "-"] : [file])).stdout;
  } finally {
    await rm(folder, { recursive: true });
  }
}

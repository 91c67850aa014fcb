import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, YAMLParseError } from "yaml";
import { type ParsedCatalogue, parseCatalogue, type RawFile } from "@/lib/domain/catalogue/parse";

const folders = ["", "options", "products", "terms"];

/** Reads a catalogue folder from disk: YAML as data, terms as text. Broken YAML is a fault with its line, not an exception. */
export function readCatalogueFolder(folder: string): ParsedCatalogue {
  const files: RawFile[] = [];
  for (const path of listFiles(folder)) {
    const text = readFileSync(join(folder, path), "utf8");
    if (path.endsWith(".md")) files.push({ path, text });
    else {
      const data = parseYaml(text);
      if ("fault" in data) return { ok: false, faults: [{ file: path, path: "", expected: data.fault }] };
      files.push({ path, data: data.value });
    }
  }
  return parseCatalogue(files);
}

function listFiles(folder: string): string[] {
  const found = folders.flatMap((sub) =>
    readdirSync(join(folder, sub), { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
      .map((entry) => (sub === "" ? entry.name : `${sub}/${entry.name}`)),
  );
  return found.sort();
}

function parseYaml(text: string): { value: unknown } | { fault: string } {
  try {
    return { value: parse(text, { uniqueKeys: true }) };
  } catch (error) {
    if (error instanceof YAMLParseError) return { fault: `YAML: ${error.message.split("\n")[0]}` };
    throw error;
  }
}

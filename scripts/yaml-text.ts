import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Fault } from "@/lib/domain/catalogue/fault";
import { locate } from "@/lib/domain/catalogue/locate";

/** The line on which a path of a file stands; of a path that isn't there, the line of what should hold it. */
export type LineFinder = (path: string) => number;

type YamlText = { readonly data: unknown; readonly faults: readonly Fault[]; readonly lineOf: LineFinder };

/** Reads YAML as data with the lines of its places. What isn't YAML, or can't be turned into data, is a fault. */
export function readYaml(file: string, text: string): YamlText {
  const counter = new LineCounter();
  const lines = text.split("\n");
  const broken = (line: number, found: string): Fault => ({ file, path: "", line, expected: "valid YAML", found });
  try {
    const document = parseDocument(text, { uniqueKeys: true, lineCounter: counter, prettyErrors: false });
    const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => {
      const { line } = counter.linePos(pos[0]);
      return broken(line, `${(lines[line - 1] ?? "").trim().slice(0, 60) || "nothing more"} (${message.split("\n")[0]})`);
    });
    if (faults.length > 0) return { data: null, faults, lineOf: () => 1 };
    const data: unknown = document.toJS();
    return { data, faults: [], lineOf: (path) => lineOf(document, counter, data, path) };
  } catch (error) {
    // Nesting beyond the stack and aliases beyond all measure end in errors of the parser's own.
    const why = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return { data: null, faults: [broken(1, why)], lineOf: () => 1 };
  }
}

function lineOf(document: Document.Parsed, counter: LineCounter, data: unknown, path: string): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of locate(data, path).keys) {
    const below = stepInto(isAlias(node) ? node.resolve(document) : node, key);
    offset = below.offset ?? offset;
    node = below.node;
  }
  return counter.linePos(offset).line;
}

/** The value under a key and where the key stands, or the entry of a list and where it begins. */
function stepInto(node: unknown, key: PropertyKey): { node: unknown; offset: number | undefined } {
  if (isMap(node)) {
    const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === key);
    return { node: pair?.value, offset: isScalar(pair?.key) ? pair.key.range?.[0] : undefined };
  }
  const entry: unknown = isSeq(node) && typeof key === "number" ? node.items[key] : undefined;
  return { node: entry, offset: isNode(entry) ? entry.range?.[0] : undefined };
}

import { readFileSync } from "node:fs";
import path from "node:path";
import { buildFolder } from "../support/portal-env";

const root = path.resolve(import.meta.dirname, "../..");

/** Who an action's wrapper lets in at all. */
type Door = "anybody" | "contract" | "login" | "member" | "staff";

const doors: Readonly<Record<string, Door>> = {
  publicFormAction: "anybody",
  formAction: "contract",
  placeAction: "contract",
  portalAction: "login",
  memberAction: "member",
  staffAction: "staff",
};

export type Action = {
  readonly id: string;
  /** File and name, as they are listed and told. */
  readonly name: string;
  readonly door: Door;
  /** The row of the permission table that its wrapper asks; null where being let in is enough, and the service decides whose thing it is. */
  readonly permission: string | null;
};

/** The wrapper and the permission that stand in the source of an action. */
function declared(source: string, name: string): Pick<Action, "door" | "permission"> | null {
  const made = new RegExp(`export const ${name} = (\\w+)\\(`).exec(source);
  if (!made) return null;
  const end = source.indexOf("\nexport ", made.index + 1);
  const own = source.slice(made.index, end < 0 ? undefined : end);
  // A few are made by a function of the same file around the wrapper.
  const around = new RegExp(`function ${made[1]}\\(.*?\\n}`, "s").exec(source)?.[0] ?? "";
  const wrapper = doors[made[1] ?? ""] ? made[1] : /return (\w+)\(/.exec(around)?.[1];
  const door = doors[wrapper ?? ""];
  if (!door) return null;
  if (wrapper === "placeAction") return { door, permission: null };
  const block = around || own;
  const asked = /\bpermission: (null|"([^"]+)")/.exec(block) ?? (/\bpermission,/.test(block) ? shared.exec(source) : null);
  return asked ? { door, permission: asked[2] ?? null } : null;
}

const shared = /^const permission = (null|"([^"]+)")/m;

/** Every action of the build, with what its source says of it. */
export function actionsOfBuild(): Action[] {
  const file = path.join(buildFolder(), "server/server-reference-manifest.json");
  const { node } = JSON.parse(readFileSync(file, "utf8")) as {
    node: Record<string, { filename: string; exportedName: string }>;
  };
  return Object.entries(node).map(([id, { filename, exportedName }]) => {
    const what = declared(readFileSync(path.join(root, filename), "utf8"), exportedName);
    const place = path.dirname(filename.replace(/^app\//, "").replaceAll(/\([a-z]+\)\//g, ""));
    if (!what) throw new Error(`${filename} ${exportedName}: no wrapper that this test knows`);
    return { id, name: `${place} ${exportedName}`, ...what };
  });
}

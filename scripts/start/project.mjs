// Where the project and its data lie. Everything here runs on plain Node 20.9 before anything is installed.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** The node that the project installs (24); the one that runs this script may be older. */
export const projectNode = path.join(root, "node_modules/.bin/node");

/** Finished builds, named by the hash of their sources: shared by `npm start` and the tests. */
export const buildsFolder = path.join(root, ".data/build");

/** The data folder (DATA_DIR, by default .data). 0711: the database's own user must be able to pass through it, not to read it. */
export function openDataFolder(env) {
  const folder = path.resolve(root, env.DATA_DIR || ".data");
  mkdirSync(path.join(folder, "log"), { recursive: true, mode: 0o711 });
  return folder;
}

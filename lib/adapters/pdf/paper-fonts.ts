import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";

const folder = path.join(process.cwd(), "node_modules/@expo-google-fonts/biz-udpgothic");

export type PaperFonts = { readonly regular: Buffer; readonly bold: Buffer };

let loaded: Promise<PaperFonts> | undefined;

async function load(): Promise<PaperFonts> {
  const [regular, bold] = await Promise.all([
    readFile(path.join(folder, "400Regular/BIZUDPGothic_400Regular.ttf")),
    readFile(path.join(folder, "700Bold/BIZUDPGothic_700Bold.ttf")),
  ]);
  return { regular, bold };
}

/** The Japanese font of every paper, read once: a paper embeds only the characters that it uses. */
export function paperFonts(): Promise<PaperFonts> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

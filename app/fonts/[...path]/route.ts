import { readFile } from "node:fs/promises";
import path from "node:path";
import { fontVersion } from "../stylesheet";

const folder = path.join(process.cwd(), "node_modules/@fontsource-variable/noto-sans-jp");
const file = /^(index\.css|files\/noto-sans-jp-[a-z0-9[\]-]+-wght-normal\.woff2)$/;

/** Serves the installed font package: its stylesheet and its pieces, nothing else of it. */
export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const [family, version, ...rest] = (await params).path;
  const name = rest.join("/");
  if (family !== "noto-sans-jp" || version !== fontVersion || !file.test(name)) return new Response(null, { status: 404 });
  const body = await readFile(path.join(folder, name)).catch(() => null);
  if (!body) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(body), {
    headers: {
      "Content-Type": name.endsWith(".css") ? "text/css; charset=utf-8" : "font/woff2",
      "Cache-Control": "public, max-age=31536000, immutable",
    },
  });
}

import "server-only";
import { unstable_rethrow } from "next/navigation";
import { logUnexpected } from "@/lib/log";

export type Loaded<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reference: string };

/** Reads one panel's data. A failure is logged once and stays in its panel: the rest of the page is still of use. */
export async function loadPanel<T>(panel: string, read: () => Promise<T>): Promise<Loaded<T>> {
  try {
    return { ok: true, value: await read() };
  } catch (error) {
    unstable_rethrow(error);
    return { ok: false, reference: logUnexpected(error, { source: "home", panel }) };
  }
}

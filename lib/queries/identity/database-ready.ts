import "server-only";
import { asAuth } from "@/lib/db/scope";

/** Whether the database answers, is migrated and has a catalogue: without one no page can be made. */
export async function isDatabaseReady(): Promise<boolean> {
  try {
    return (await asAuth((tx) => tx.catalogueVersion.count({ take: 1 }))) > 0;
  } catch {
    // Whatever the reason, the answer of a health check is no; the cause is logged where a request needs the database.
    return false;
  }
}

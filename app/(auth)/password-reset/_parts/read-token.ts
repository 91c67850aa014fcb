import "server-only";
import type { PageQuery } from "@/lib/web/page-query";
import { resetToken } from "./schema";

/** The secret of the link that was opened; null where the address has none, or something else. */
export async function readToken(searchParams: PageQuery): Promise<string | null> {
  return resetToken.safeParse((await searchParams).token).data ?? null;
}

import "server-only";
import { cookies } from "next/headers";

const usualMinutes = 10;

/** One sealed draft: a name for the kind of act, and the path of its pages, beyond which the browser does not send it; ten minutes, or longer. */
export type DraftCookie = { readonly name: string; readonly path: string; readonly minutes?: number };

const optionsFor = ({ path }: DraftCookie) => ({ httpOnly: true, secure: true, sameSite: "lax", path }) as const;

/** What was entered about a person is in no address, log or history. It is trusted because it is sealed, not because it is a cookie. */
export async function writeDraft(cookie: DraftCookie, sealed: string): Promise<void> {
  (await cookies()).set(cookie.name, sealed, { ...optionsFor(cookie), maxAge: (cookie.minutes ?? usualMinutes) * 60 });
}

export async function readDraft(name: string): Promise<string | null> {
  const value = (await cookies()).get(name)?.value;
  return value && /^[A-Za-z0-9_-]{1,4000}$/.test(value) ? value : null;
}

export async function clearDraft(cookie: DraftCookie): Promise<void> {
  (await cookies()).set(cookie.name, "", { ...optionsFor(cookie), maxAge: 0 });
}

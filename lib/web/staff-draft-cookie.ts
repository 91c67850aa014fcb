import "server-only";
import { cookies } from "next/headers";

const SECONDS = 10 * 60;

/** One draft of staff: a name for the kind of act, and the path of its pages, beyond which the browser does not send it. */
export type StaffDraftCookie = { readonly name: string; readonly path: string };

const optionsFor = ({ path }: StaffDraftCookie) => ({ httpOnly: true, secure: true, sameSite: "lax", path }) as const;

/** What was entered about a person is in no address, log or history. It is trusted because it is sealed, not because it is a cookie. */
export async function writeStaffDraft(cookie: StaffDraftCookie, sealed: string): Promise<void> {
  (await cookies()).set(cookie.name, sealed, { ...optionsFor(cookie), maxAge: SECONDS });
}

export async function readStaffDraft(name: string): Promise<string | null> {
  const value = (await cookies()).get(name)?.value;
  return value && /^[A-Za-z0-9_-]{1,4000}$/.test(value) ? value : null;
}

export async function clearStaffDraft(cookie: StaffDraftCookie): Promise<void> {
  (await cookies()).set(cookie.name, "", { ...optionsFor(cookie), maxAge: 0 });
}

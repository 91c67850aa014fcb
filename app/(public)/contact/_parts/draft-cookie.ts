import type { DraftCookie } from "@/lib/web/draft-cookie";

/** As long as a draft is good at the most; the terms say how long it is. */
export const contactCookie: DraftCookie = { name: "contact-draft", path: "/contact", minutes: 30 };

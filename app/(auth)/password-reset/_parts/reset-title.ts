import type { Metadata } from "next";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findResetLink } from "@/lib/queries/identity/reset-link";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { readToken } from "./read-token";

type Words = ReturnType<typeof messagesFor>["recovery"];

/** The title of a page behind a reset's link: its heading where the link is in this state, else what `LinkOver` says. */
export async function resetTitle(query: PageQuery, state: "open" | "used", of: (text: Words) => string): Promise<Metadata> {
  const text = messagesFor(await requestLocale()).recovery;
  const token = await readToken(query);
  const link = token ? await findResetLink(token, await now()) : null;
  const found = link?.state ?? "unknown";
  const title = found === state || found === "open" ? of(text) : text.overTitle[found];
  return { title, referrer: "same-origin", robots: { index: false } };
}

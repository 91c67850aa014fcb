import type { Metadata } from "next";
import type { ProcedureKind } from "@/lib/domain/procedures/procedure";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";

/** The title of a confirmation is its heading. */
export async function confirmTitle(kind: ProcedureKind): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).procedures.confirm[kind].title };
}

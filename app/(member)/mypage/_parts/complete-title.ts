import type { Metadata } from "next";
import { now } from "@/lib/clock";
import type { AccountActor } from "@/lib/domain/permission";
import type { ProcedureKind, ProcedureRequest } from "@/lib/domain/procedures/procedure";
import { type Messages, messagesFor } from "@/lib/i18n/messages";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { currentActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";

type Input<K extends ProcedureKind> = Extract<ProcedureRequest, { kind: K }>["input"];
type Ground = { readonly text: Messages; readonly actor: AccountActor; readonly id: string };
type Heading = string | null | undefined;

/** The title of a complete page is its heading, where the procedure is there to be completed; null from `of`: it is another address's. */
export async function completeTitle<K extends ProcedureKind>(
  query: PageQuery,
  kind: K,
  of: (input: Input<K>, ground: Ground) => Heading | Promise<Heading>,
): Promise<Metadata> {
  const { procedure: id } = await query;
  const text = messagesFor(await requestLocale());
  const actor = await currentActor();
  const completed = actor && typeof id === "string" ? await findCompleted(actor, kind, id, await now()) : null;
  // `findCompleted` finds none of another kind.
  const heading = actor && completed ? await of(completed.request.input as Input<K>, { text, actor, id: completed.id }) : null;
  return { title: heading ?? text.errors.notFoundTitle };
}

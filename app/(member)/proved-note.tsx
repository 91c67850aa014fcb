import { headers } from "next/headers";
import { Note } from "@/components/ui/note";
import { now } from "@/lib/clock";
import type { PortalActor } from "@/lib/domain/permission";
import { formatTime } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { provedUntil } from "@/lib/queries/identity/proved-until";
import { cameFromProof } from "@/lib/web/step-up-path";
import { WhereProved } from "./where-proved";

/** On the page that a proof leads back to, once: that it counts, and until when. Not where the page says so itself. */
export async function ProvedNote({ actor }: { actor: PortalActor }) {
  const until = cameFromProof((await headers()).get("x-path")) ? await provedUntil(actor, await now()) : null;
  if (!until) return null;
  const text = messagesFor(actor.locale).stepUp;
  return (
    <WhereProved>
      <div className="no-print mb-6 [:has([data-proof])>&]:hidden">
        <Note locale={actor.locale} tone="success" title={text.proved(formatTime(until))} live>
          {text.provedText}
        </Note>
      </div>
    </WhereProved>
  );
}

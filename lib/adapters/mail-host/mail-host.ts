import "server-only";
import { getEnv } from "@/lib/config/env";
import type { HostPart, HostWanted } from "@/lib/domain/mail/host-parts";
import { embeddedMailHost } from "./embedded";
import { httpMailHost } from "./http";

/** One wish: what an account ID is to have of a part, or nothing of it. */
export type HostOrder = {
  /** The same for every try of the same wish: the host does it once. */
  readonly key: string;
  readonly accountId: string;
  readonly part: HostPart;
  /** The host keeps the highest that it was ever told; an older one that comes late changes nothing. */
  readonly revision: number;
  readonly wanted: HostWanted | null;
};

/** done: it is so now · later: no answer to be believed, ask again · refused: it will never be so. */
export type HostAnswer =
  | { readonly outcome: "done" }
  | {
      readonly outcome: "later" | "refused" /** A code, never the host's words: they may repeat an address. */;
      readonly reason: string;
    };

/** The host of mail boxes and web spaces. It is told what is to be, never asked what is. */
export type MailHost = { readonly put: (order: HostOrder) => Promise<HostAnswer> };

/** The host of this installation: over HTTP where it is set, else the embedded one. */
export function mailHost(): MailHost {
  const { MAIL_HOST_URL, MAIL_HOST_TOKEN, DATA_DIR, EMBEDDED } = getEnv();
  if (MAIL_HOST_URL) return httpMailHost({ url: MAIL_HOST_URL, token: MAIL_HOST_TOKEN ?? "" });
  if (!EMBEDDED) throw new Error("no MAIL_HOST_URL and not embedded");
  return embeddedMailHost({ dataDir: DATA_DIR });
}

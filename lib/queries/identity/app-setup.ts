import "server-only";
import { openField } from "@/lib/db/field-cipher";
import { factorPlace } from "@/lib/db/field-places";
import type { Tx } from "@/lib/db/scope";

type Factor = NonNullable<Awaited<ReturnType<Tx["factor"]["findUnique"]>>>;

/** What an authenticator app has to be told once. */
export type AppSetup = { readonly secret: string };

/** The seed of an app that is being added, as long as it isn't verified; never again afterwards. Null for another method. */
export function appSetup({ id, secretEnc, verifiedAt }: Factor): AppSetup | null {
  return secretEnc && !verifiedAt ? { secret: openField(factorPlace("secret_enc", id), secretEnc) } : null;
}

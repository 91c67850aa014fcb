import "server-only";
import { appPicture } from "@/lib/services/identity/factors/app-picture";
import { siteOperator } from "./site-operator";

/** The picture that an authenticator app reads. No cache keeps it: it holds the seed. */
export async function appQr({ secret, loginId }: { secret: string; loginId: string }): Promise<Response> {
  const issuer = (await siteOperator()).name.en;
  const picture = await appPicture({ issuer, account: loginId, secret });
  return new Response(picture, { headers: { "Content-Type": "image/png", "Cache-Control": "private, no-store" } });
}

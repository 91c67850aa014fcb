import { getEnv } from "@/lib/config/env";
import { isDatabaseReady } from "@/lib/queries/identity/database-ready";

/** For balancers and for `npm start`: the instance id keeps a left-over process from passing for a new one. */
export async function GET(): Promise<Response> {
  const database = await isDatabaseReady();
  return Response.json(
    { status: database ? "ok" : "unavailable", instance: getEnv().INSTANCE_ID ?? null, database },
    { status: database ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}

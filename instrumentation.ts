import type { Instrumentation } from "next";

/** Logs every error that reaches the top, once. The digest is the number that the error page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { describeError, log } = await import("@/lib/log");
  const digest = typeof error === "object" && error !== null && "digest" in error ? String(error.digest) : undefined;
  // The path without its query: it may hold what somebody typed.
  const path = request.path.split("?")[0];
  log.error(
    { reference: digest, method: request.method, path, route: context.routePath, error: describeError(error) },
    "unexpected error",
  );
};

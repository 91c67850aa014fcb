import "server-only";
import type { HostAnswer, HostOrder, MailHost } from "./mail-host";
import { wireBody } from "./wire";

/** The queue tries again: a job must not hang on a silent host. */
const usualTimeoutMs = 10_000;

/** Answers after which the same order may still go through. */
const passing = new Set([408, 425, 429]);

/**
 * A host with an HTTP interface: `PUT` or `DELETE {url}/accounts/{id}/{part}` with `Idempotency-Key` and `Revision`. 409 means that it has
 * a newer revision already, which is as good as done.
 */
export function httpMailHost({
  url,
  token,
  timeoutMs = usualTimeoutMs,
}: {
  url: string;
  token: string;
  timeoutMs?: number;
}): MailHost {
  return {
    put: async (order) => {
      const { method, body } = requestOf(order);
      try {
        const response = await fetch(`${url.replace(/\/+$/, "")}/accounts/${order.accountId}/${order.part}`, {
          method,
          headers: {
            Authorization: `Bearer ${token}`,
            "Content-Type": "application/json",
            "Idempotency-Key": order.key,
            Revision: String(order.revision),
          },
          body,
          redirect: "error",
          signal: AbortSignal.timeout(timeoutMs),
        });
        await response.body?.cancel();
        return answerOf(response.status);
      } catch (error) {
        return { outcome: "later", reason: reasonOf(error) };
      }
    },
  };
}

function requestOf(order: HostOrder): { method: "PUT" | "DELETE"; body: string | null } {
  const body = wireBody(order);
  return body === null ? { method: "DELETE", body: null } : { method: "PUT", body: JSON.stringify(body) };
}

function answerOf(status: number): HostAnswer {
  if ((status >= 200 && status < 300) || status === 409) return { outcome: "done" };
  const isFinal = status >= 400 && status < 500 && !passing.has(status);
  return { outcome: isFinal ? "refused" : "later", reason: `status ${status}` };
}

/** `TimeoutError`, `ECONNREFUSED`: a name or a code. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const { cause } = error;
  return cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : error.name;
}

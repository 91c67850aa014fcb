export type Fault = "number" | "brand" | "expired" | "declined" | "token" | "unreachable";
type Typed = { readonly number: string; readonly expiryYear: string; readonly expiryMonth: string };

const patienceMs = 8_000;
const faults: readonly string[] = ["number", "brand", "expired", "declined", "token"];

/**
 * Gives a number to the gateway and gets a one-time token. A gateway in trouble answers late, in HTML or half: everything but a whole
 * answer in its own form counts as not reached.
 */
export async function askGateway(address: string, card: Typed): Promise<{ token: string } | { fault: Fault }> {
  try {
    const answer = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(card),
      signal: AbortSignal.timeout(patienceMs),
    });
    const body: unknown = await answer.json();
    if (typeof body !== "object" || body === null) return { fault: "unreachable" };
    if (answer.ok && "token" in body && typeof body.token === "string" && body.token !== "") return { token: body.token };
    const fault = "fault" in body ? faults.find((one) => one === body.fault) : undefined;
    return { fault: (fault as Fault | undefined) ?? "unreachable" };
  } catch {
    return { fault: "unreachable" };
  }
}

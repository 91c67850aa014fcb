import { UnreadableFact } from "./claim";

/** Seconds since midnight of `13:00` or `12:59:59`. */
export function secondsOf(text: string, fact: string): number {
  const [, hours, minutes, seconds = "0"] = /^(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? [];
  if (!hours || !minutes) throw new UnreadableFact(fact, "a time of day");
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

import { z } from "zod";

const ownMachine = new Set(["localhost", "127.0.0.1"]);

/** Where secrets go over the open network: https, but for a counterpart on this very machine, whatever an address looks like. */
export const safeAddress = z.url({ protocol: /^https?$/ }).refine((address) => {
  const { protocol, hostname } = URL.canParse(address) ? new URL(address) : { protocol: "", hostname: "" };
  return protocol === "https:" || (protocol === "http:" && ownMachine.has(hostname));
}, "must begin with https://");

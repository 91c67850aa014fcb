import type { Route } from "next";
import { z } from "zod";

export const contractIdPart = z.uuid();

type Place = "" | "end" | "document" | `initial-cancellation${"" | "/confirm" | "/complete"}`;

/** A page of one contract, perhaps with a query. */
export function contractPath(contractId: string, place: Place = "", query = ""): Route {
  const path = `/mypage/contracts/${contractId}${place ? `/${place}` : ""}`;
  return (query ? `${path}?${query}` : path) as Route;
}

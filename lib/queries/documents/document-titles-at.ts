import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { asAuth } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { documentTitles } from "../contracts/document-titles";

/** What the documents are called whose clauses a refusal names, for a page that has read nothing else. */
export const documentTitlesAt = (at: Temporal.Instant) =>
  asAuth(async (tx) => documentTitles((await catalogueInForce(tx, dateInJapan(at))).catalogue));

import "server-only";

/** A page's query as Next gives it. */
export type PageQuery = Promise<Readonly<Record<string, string | string[] | undefined>>>;

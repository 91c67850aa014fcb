import "server-only";

/**
 * The body of a request that anybody may send, or null where it is longer than it may be. Counted as it comes, because a body that is
 * sent in pieces does not say its length beforehand; what comes after the limit is not taken in.
 */
export async function readShortBody({ body }: Pick<Request, "body">, longest: number): Promise<Buffer<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.byteLength;
    if (length > longest) {
      await reader?.cancel();
      return null;
    }
    parts.push(read.value);
  }
  return Buffer.concat(parts);
}

/** The same as a form; null too where it is none. */
export async function readShortForm(request: Pick<Request, "body" | "headers">, longest: number): Promise<FormData | null> {
  const body = await readShortBody(request, longest);
  const type = request.headers.get("content-type");
  if (!body || type === null) return null;
  try {
    return await new Response(body, { headers: { "Content-Type": type } }).formData();
  } catch {
    // No form at all.
    return null;
  }
}

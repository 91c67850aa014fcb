import "server-only";

const longest = 254;
/** One address and nothing else: no line break, no comma, no angle bracket that a mail program could read as more. */
const form = /^[^\s@<>(),;:\\"[\]\p{Cc}]+@[^\s@<>(),;:\\"[\]\p{Cc}]+$/u;

/** Whether a text is one address that may stand in a header and in the envelope as it is. */
export const isPlainAddress = (text: string): boolean => text.length <= longest && form.test(text);

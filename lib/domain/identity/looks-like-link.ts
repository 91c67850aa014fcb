/** What mail programs make a link of: with its scheme, with www, or a host name that something follows. */
const address = /:\/\/|\bhttps?:|\bmailto:|\bwww\.|[a-z0-9-]\.[a-z]{2,}[/:?#@]|@[a-z0-9-]+\./i;
/** A host name by itself: a dot without a blank between two words of two letters or more, in capitals or small letters. */
const host = /[A-Za-z0-9-]{2,}\.(?:[a-z]{2,}|[A-Z]{2,})(?![A-Za-z])/;

/** Whether words that go out in mails under our name would become a link there, and lend our name to whoever wrote them. */
export const looksLikeLink = (text: string): boolean => address.test(text.normalize("NFKC"));

/** The same, and a host name by itself too: for what is no company's name, since there are companies that are called by theirs. */
export const looksLikeHost = (text: string): boolean => looksLikeLink(text) || host.test(text.normalize("NFKC"));

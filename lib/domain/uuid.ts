const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text is an id of a row as we write it; anything else would only make the database complain. */
export const isUuid = (text: string): boolean => uuid.test(text);

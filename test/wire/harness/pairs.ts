/** The entries of headers as a record. Written by `forEach`, which every library of types knows. */
export function headersRecord(headers: Headers): Record<string, string> {
  const record: Record<string, string> = {};
  headers.forEach((value, name) => (record[name] = value));
  return record;
}

/** The entries of a form, in order. */
export function formEntries(form: FormData): [string, unknown][] {
  const entries: [string, unknown][] = [];
  form.forEach((value, name) => entries.push([name, value]));
  return entries;
}

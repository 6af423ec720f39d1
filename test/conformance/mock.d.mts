interface Format {
  readonly array: string;
  readonly nested: string;
}
export function startMock(
  document: string,
  formats?: { readonly query?: Format; readonly multipart?: Format },
): Promise<{ readonly url: string; stop(): Promise<void> }>;

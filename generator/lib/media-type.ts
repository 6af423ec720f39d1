/** Media types, as far as every floor needs to tell them apart. */

/** `application/json` of `Application/JSON; charset=utf-8`. */
export function essence(mediaType: string): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase();
}

/**
 * Whether content of a media type is JSON.
 *
 * @see https://mimesniff.spec.whatwg.org/#json-mime-type
 */
export function isJson(mediaType: string): boolean {
  const type = essence(mediaType);
  return type === 'application/json' || type.endsWith('+json') || type === 'text/json' || type === 'json';
}

/** Whether content of a media type is a form: fields, each with a name. */
export function isForm(mediaType: string): boolean {
  const type = essence(mediaType);
  return type === 'application/x-www-form-urlencoded' || type.startsWith('multipart/');
}

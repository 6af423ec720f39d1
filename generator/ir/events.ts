/** What the events of a stream are described as. */
import { resolve, type Models } from './models.js';
import type { Type } from './types.js';

/**
 * Whether a type says of each event what it is called and what it carries, as it is sent: objects with a constant `event` and with
 * `data`. Any other type says what the data are.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function namesEvents(of: Type, models: Models): boolean {
  const type = resolve(of, models);
  if (type.kind === 'union') return type.members.every((member) => namesEvents(member, models));
  if (type.kind !== 'object') return false;
  const member = (name: string): Type | undefined =>
    type.properties.find(({ wireName }) => wireName === name)?.type;
  const event = member('event');
  return event !== undefined && resolve(event, models).kind === 'literal' && member('data') !== undefined;
}

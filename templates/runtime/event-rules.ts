/** What the events of a stream mean: data to hand on, its end, or an error. */
import type { ServerSentEvent } from './sse.js';

/** One rule; it matches when all that it names does. */
export interface EventRule {
  /** The data, whole. */
  readonly data?: string;
  /** How the data begin. */
  readonly dataStartsWith?: string;
  /** The event's name; `null` for an event without one. */
  readonly event?: string | null;
  readonly handle: 'done' | 'yield' | 'error';
  /** Property of the data that holds the error. The data itself where there is no such property. */
  readonly errorProperty?: string;
}

/** The rules that hold unless an API has its own: `[DONE]` ends, `error` is an error, and all else is data. */
export const DEFAULT_EVENT_RULES: readonly EventRule[] = [
  { data: '[DONE]', handle: 'done' },
  { event: 'error', handle: 'error', errorProperty: 'error' },
  { handle: 'yield', errorProperty: 'error' },
];

/** The first rule that an event matches; an event that matches none is passed over. */
export function ruleFor(
  rules: readonly EventRule[],
  { event, data }: Pick<ServerSentEvent, 'event' | 'data'>,
): EventRule | undefined {
  return rules.find(
    (rule) =>
      (rule.data === undefined || rule.data === data) &&
      (rule.dataStartsWith === undefined || data.startsWith(rule.dataStartsWith)) &&
      (rule.event === undefined || rule.event === event),
  );
}

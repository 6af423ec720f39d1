/** Makes the request of a command, and writes what comes of it. */
import type { Command } from './manifest.js';
import { writeValue, type Sink, type Style } from './output.js';
import { UsageError } from './failure.js';

/** What the flags of every command ask of a call and its output. */
export interface Wishes {
  readonly style: Style;
  readonly maxItems: number;
  readonly paginate: boolean;
  readonly signal: AbortSignal;
}

/** What every method of an SDK gives. */
interface Answer extends PromiseLike<unknown> {
  asResponse(): Promise<Response>;
}

/** @throws whatever the SDK throws. */
export async function call(
  client: object,
  command: Command,
  args: readonly unknown[],
  sink: Sink,
  { style, maxItems, paginate, signal }: Wishes,
): Promise<void> {
  if (command.gives === 'binary' && sink.isTTY)
    throw new UsageError('The result is a file, which a terminal cannot show.', 'Send it to one: … > file');
  const answer = invoke(client, command.path, [...args, { signal }]);
  const streams = command.gives === 'stream' || asksForStream(command, args);
  const raw = style.format === 'raw' && style.transform === undefined;
  if (raw || command.gives === 'binary') return copy(await answer.asResponse(), sink);
  if (streams) return writeAll((await answer) as AsyncIterable<unknown>, sink, style, maxItems);
  if (command.gives === 'pages') {
    if (paginate) return writeAll(answer as unknown as AsyncIterable<unknown>, sink, style, maxItems);
    return writeValue(sink, await (await answer.asResponse()).json(), style, false);
  }
  const value = await answer;
  if (value !== undefined && value !== null) await writeValue(sink, value, style, false);
}

function invoke(client: object, path: readonly string[], args: readonly unknown[]): Answer {
  let target: object = client;
  for (const name of path.slice(0, -1)) target = (target as Record<string, object>)[name] as object;
  const method = path.at(-1) as string;
  return (target as Record<string, (...given: readonly unknown[]) => Answer>)[method]!(...args);
}

function asksForStream({ streamsWith, object }: Command, args: readonly unknown[]): boolean {
  if (streamsWith === undefined || !object) return false;
  return (args.at(-1) as Record<string, unknown> | undefined)?.[streamsWith] === true;
}

async function writeAll(
  items: AsyncIterable<unknown>,
  sink: Sink,
  style: Style,
  most: number,
): Promise<void> {
  if (most === 0) return;
  let written = 0;
  for await (const item of items) {
    await writeValue(sink, item, style, true);
    written += 1;
    if (written >= most) break;
  }
}

async function copy(response: Response, sink: Sink): Promise<void> {
  if (!response.body) return;
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) await sink.write(chunk);
}

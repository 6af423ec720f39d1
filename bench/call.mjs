/** The cost of one call over a stubbed `fetch`, as a multiple of the bare `fetch` and `res.json()` measured in the same round. */
import { checkpoint, subjects } from './subjects.mjs';

const body = JSON.stringify({
  object: 'list',
  data: Array.from({ length: 10 }, (_, index) => ({
    id: `cp_${index}`,
    object: 'checkpoint.permission',
    created_at: 1_721_764_867,
    project_id: 'proj_abc',
  })),
  first_id: 'cp_0',
  last_id: 'cp_9',
  has_more: false,
});

const headers = { 'content-type': 'application/json', 'x-request-id': 'req_1' };
const fetch = async () => new Response(body, { headers });
const url = `https://api.openai.com/v1/fine_tuning/checkpoints/${checkpoint}/permissions?limit=10`;

async function bare() {
  const init = { method: 'GET', headers: { accept: 'application/json', authorization: 'Bearer sk' } };
  return (await fetch(url, init)).json();
}

/** Microseconds that one run takes, over as many as fit into the given milliseconds. */
async function time(run, milliseconds) {
  const from = performance.now();
  let count = 0;
  for (; performance.now() - from < milliseconds; count += 20) {
    for (let index = 0; index < 20; index += 1) await run();
  }
  return ((performance.now() - from) * 1000) / count;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Measures every subject in short alternating rounds, so that what else the machine does falls on all alike, and prints the medians. */
export async function benchCall(rounds = 75) {
  const runs = { 'fetch and res.json()': bare };
  for (const name of subjects) {
    const { default: OpenAI } = await import(name);
    const client = new OpenAI({ adminAPIKey: 'sk', apiKey: null, fetch, logLevel: 'off' });
    const { permissions } = client.fineTuning.checkpoints;
    runs[`${name} retrieve`] = () => permissions.retrieve(checkpoint, { limit: 10 });
    runs[`${name} list`] = () => permissions.list(checkpoint, { limit: 10 });
  }
  const names = Object.keys(runs);
  const micros = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) await time(runs[name], 300);
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      micros[name].push(await time(runs[name], 12));
    }
  }
  const [base] = names;
  console.log(`One call over a stubbed fetch (median of ${rounds} rounds, Node.js ${process.version}):`);
  for (const name of names) {
    const ratio = median(micros[name].map((value, round) => value / micros[base][round]));
    const cost = median(micros[name]).toFixed(1);
    console.log(`  ${name.padEnd(28)} ${cost.padStart(8)} µs ${ratio.toFixed(2).padStart(8)} times`);
  }
}

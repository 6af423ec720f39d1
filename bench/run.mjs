/** `npm run bench`: how small and how fast the generated SDK is, with npm openai beside it. */
import { benchBundle } from './bundle.mjs';
import { benchCall } from './call.mjs';

await benchBundle();
await benchCall();

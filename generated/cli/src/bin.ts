import { main } from './core/main.js';
import { program } from './program.js';

await main(program);

export { Beta } from './beta.js';
export { Pets } from './pets.js';

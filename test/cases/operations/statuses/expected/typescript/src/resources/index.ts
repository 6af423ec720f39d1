export { Default, type DefaultRetrieveResponse } from './default.js';
export { Empty, type EmptyRetrieveResponse, type EmptyRetrieveParams } from './empty.js';
export { None } from './none.js';
export { Range, type RangeRetrieveResponse } from './range.js';
export { Several, type SeveralRetrieveResponse } from './several.js';

export * from './shared.js';
export { Cursor, type CursorListParams } from './cursor.js';
export { Offset, type OffsetListParams } from './offset.js';
export { Plain, type PlainListResponse } from './plain.js';

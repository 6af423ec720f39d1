import type { CursorPage, OffsetPage } from '../pagination.js';

export type ItemsPage = CursorPage<Item>;
export type OffsetListResponsesPage = OffsetPage<Item>;

export interface Item {
  id: string;
}

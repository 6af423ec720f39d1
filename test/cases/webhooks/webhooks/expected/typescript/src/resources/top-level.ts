export interface Happened {
  type: 'happened';

  at?: number;
}

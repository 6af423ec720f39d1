export interface Plant {
  id?: string;

  kind?: string;
}

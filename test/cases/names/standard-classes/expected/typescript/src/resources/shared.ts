export interface Date {
  at?: string;
}

export interface Error {
  message?: string;
}

export interface Object {
  date?: Date;
}

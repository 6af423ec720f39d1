import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Teams extends APIResource {
  static _key = ['teams'] as const;

  /**
   * @example
   * ```ts
   * const teamList = await client.teams.list();
   * ```
   */
  list(options?: RequestOptions): APIPromise<TeamList> {
    return this._client.get('/teams', options);
  }
}

/**
 * The list, of teams.
 */
export interface TeamList {
  entries: Array<TeamList.Entry>;

  total?: number;
}

export namespace TeamList {
  export interface Entry {
    team?: string;
  }
}

export declare namespace Teams {
  export { type TeamList as TeamList };
}

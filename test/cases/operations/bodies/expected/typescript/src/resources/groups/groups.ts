import { APIResource } from '../../core/codegen.js';
import * as DocumentsAPI from './documents.js';
import {
  type DocumentCreateParams,
  type DocumentReplaceParams,
  Documents,
  type DocumentUpdateParams,
} from './documents.js';
import * as EventsAPI from './events.js';
import { type EventReplaceParams, Events, type EventUpdateParams, type Stage, type Voice } from './events.js';

export class Groups extends APIResource {
  static _key = ['groups'] as const;

  events: EventsAPI.Events = new EventsAPI.Events(this._client);
  documents: DocumentsAPI.Documents = new DocumentsAPI.Documents(this._client);
}

Groups.Events = EventsAPI.Events;
Groups.Documents = DocumentsAPI.Documents;

export declare namespace Groups {
  export {
    Events as Events,
    type Stage as Stage,
    type Voice as Voice,
    type EventUpdateParams as EventUpdateParams,
    type EventReplaceParams as EventReplaceParams,
  };

  export {
    Documents as Documents,
    type DocumentCreateParams as DocumentCreateParams,
    type DocumentUpdateParams as DocumentUpdateParams,
    type DocumentReplaceParams as DocumentReplaceParams,
  };
}

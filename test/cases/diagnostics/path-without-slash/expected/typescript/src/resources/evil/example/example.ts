import { APIResource } from '../../../core/codegen.js';
import * as AccountsAPI from './accounts.js';
import { type AccountRetrieveResponse, Accounts } from './accounts.js';
import * as CardsAPI from './cards.js';
import { type CardRetrieveResponse, Cards } from './cards.js';

export class Example extends APIResource {
  static _key = ['evil', 'example'] as const;

  accounts: AccountsAPI.Accounts = new AccountsAPI.Accounts(this._client);
  cards: CardsAPI.Cards = new CardsAPI.Cards(this._client);
}

Example.Accounts = AccountsAPI.Accounts;
Example.Cards = CardsAPI.Cards;

export declare namespace Example {
  export { Accounts as Accounts, type AccountRetrieveResponse as AccountRetrieveResponse };

  export { Cards as Cards, type CardRetrieveResponse as CardRetrieveResponse };
}

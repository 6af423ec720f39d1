import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';
import type * as PaymentsAPI from './payments.js';

export class Payments extends APIResource {
  static _key = ['payments'] as const;

  /**
   * @example
   * ```ts
   * const receipt = await client.payments.create({ number: 'number', amount: 0 });
   * ```
   */
  create(body: PaymentCreateParams, options?: RequestOptions): APIPromise<Receipt> {
    return this._client.post('/payments', { body, ...options });
  }
}

export interface Card {
  number: string;
}

export type Payment = Payment.Card | Payment.ByBank;

export namespace Payment {
  export interface Card extends PaymentsAPI.Card {
    amount: number;
  }

  export interface ByBank {
    amount: number;

    iban: string;

    owner?: string;
  }
}

export interface Receipt {
  email?: string;

  odd?: string;

  payment?: Payment;

  phone?: string;

  undeclared?: Receipt.Undeclared;
}

export namespace Receipt {
  export interface Undeclared {
    here?: string;
  }
}

export type PaymentCreateParams = PaymentCreateParams.Card | PaymentCreateParams.ByBank;

export namespace PaymentCreateParams {
  export interface Card extends PaymentsAPI.Card {
    amount: number;
  }

  export interface ByBank {
    amount: number;

    iban: string;

    owner?: string;
  }
}

export declare namespace Payments {
  export {
    type Card as Card,
    type Payment as Payment,
    type Receipt as Receipt,
    type PaymentCreateParams as PaymentCreateParams,
  };
}

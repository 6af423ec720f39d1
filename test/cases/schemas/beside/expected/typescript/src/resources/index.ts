export { Payments, type Card, type Payment, type Receipt, type PaymentCreateParams } from './payments.js';

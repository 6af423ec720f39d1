export {
  Things,
  type Base,
  type Both,
  type Mapped,
  type Narrow,
  type Odd,
  type Other,
  type Self,
  type Two,
  type Wide,
  type ThingRetrieveResponse,
} from './things.js';

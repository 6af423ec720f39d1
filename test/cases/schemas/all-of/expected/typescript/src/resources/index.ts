export { Cats, type Animal, type Cat, type Siamese, type CatCreateParams } from './cats.js';

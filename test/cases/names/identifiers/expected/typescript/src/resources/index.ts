export { _3DModels, type _3DModel, type _3DModelRetrieveParams } from './3-d-models.js';
export { Class, type FooBar } from './class.js';
export { Constructor, type ConstructorFooBar } from './constructor.js';
export { Default, type DefaultFooBar } from './default.js';
export { Prototype, type Odd } from './prototype.js';

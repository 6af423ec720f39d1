export { Cookies, type CookieRetrieveParams } from './cookies.js';
export { Each, type EachRetrieveParams } from './each.js';
export { Form, type FormRetrieveParams } from './form.js';
export { Json, type JsonRetrieveParams } from './json.js';
export { Reserved, type ReservedRetrieveParams } from './reserved.js';

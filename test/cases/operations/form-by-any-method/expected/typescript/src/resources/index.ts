export { FormsResource, type FormOptionsParams } from './forms.js';

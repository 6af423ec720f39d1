export {
  StylesResource,
  type StylesResourceRetrieveResponse,
  type StylesResourceRetrieveParams,
} from './styles.js';

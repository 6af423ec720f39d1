/** Modules of the emitted package that every SDK has. */
export const paginationModule = 'src/pagination';
/** Module of the SDK's error classes. */
export const errorModule = 'src/error';
/** Module of the SDK's version. */
export const versionModule = 'src/version';
/** Module of the client with all resources. */
export const clientModule = 'src/client';
/** Module that says how the API is called: addresses, credentials, limits. */
export const definitionModule = 'src/definition';
/** Module of the client to which resources are given. */
export const slimModule = 'src/slim';
/** Module that exports every resource. */
export const resourcesModule = 'src/resources/index';

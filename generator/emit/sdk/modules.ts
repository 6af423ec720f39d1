/** Modules of the emitted package that every SDK has. */
export const paginationModule = 'src/pagination';
export const errorModule = 'src/error';
export const versionModule = 'src/version';
export const clientModule = 'src/client';
export const definitionModule = 'src/definition';
export const slimModule = 'src/slim';
export const resourcesModule = 'src/resources/index';

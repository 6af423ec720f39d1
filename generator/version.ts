import manifest from '../package.json' with { type: 'json' };

/** The version of sdkwright. */
export const version: string = manifest.version;

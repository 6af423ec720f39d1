/** Every diagnostic code there is: how bad it is, what it says, what to do next. In the order of the hops that report them. */

interface Entry {
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: (details: never) => string;
  readonly help: string;
}

export const catalogue = {
  'file-unreadable': {
    severity: 'error',
    message: (d: { file: string; reason: string }) => `${d.file} cannot be read: ${d.reason}`,
    help: 'Check the path and its permissions.',
  },
  'syntax-error': {
    severity: 'error',
    message: (d: { reason: string }) => d.reason,
    help: 'Correct the syntax; YAML 1.2 and JSON are read.',
  },
} as const satisfies Record<string, Entry>;

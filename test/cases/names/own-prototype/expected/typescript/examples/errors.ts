import Prototypes from 'prototypes';

const client = new Prototypes();

try {
  await client.things.retrieve({
    another_filter_with_a_long_name: {
      ['__proto__']: '__proto__',
      the_other_one: 'the_other_one',
    },
    filter: { ['__proto__']: '__proto__', the_other_one: 'the_other_one' },
  });
} catch (error) {
  if (!(error instanceof Prototypes.APIError)) throw error;
  console.log(error.status, error.message, error.requestID);
}

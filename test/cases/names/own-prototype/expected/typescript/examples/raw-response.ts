import Prototypes from 'prototypes';

const client = new Prototypes();

const promise = client.things.retrieve({
  another_filter_with_a_long_name: {
    ['__proto__']: '__proto__',
    the_other_one: 'the_other_one',
  },
  filter: { ['__proto__']: '__proto__', the_other_one: 'the_other_one' },
});
const { data, response } = await promise.withResponse();
console.log(response.status, response.headers.get('content-type'), data);

import Pets from 'pets';

const client = new Pets();

const promise = client.pets.create({ pet: { kind: 'cat', owner: 'owner' } });
const { data, response } = await promise.withResponse();
console.log(response.status, response.headers.get('content-type'), data);

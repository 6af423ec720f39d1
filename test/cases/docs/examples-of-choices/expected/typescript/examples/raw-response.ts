import Pets from 'pets';

const client = new Pets();

const promise = client.pets.create({ pet: { owner: 'owner', kind: 'cat' } });
const { data, response } = await promise.withResponse();
console.log(response.status, response.headers.get('content-type'), data);

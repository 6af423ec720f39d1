import Pets from 'pets';

const client = new Pets();

await client.pets.create({ pet: { owner: 'owner', kind: 'cat' } });

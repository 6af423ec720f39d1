import Pets from 'pets';

const client = new Pets();

await client.pets.create({ pet: { kind: 'cat', owner: 'owner' } });

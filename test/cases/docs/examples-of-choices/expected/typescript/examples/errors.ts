import Pets from 'pets';

const client = new Pets();

try {
  await client.pets.create({ pet: { owner: 'owner', kind: 'cat' } });
} catch (error) {
  if (!(error instanceof Pets.APIError)) throw error;
  console.log(error.status, error.message, error.requestID);
}
